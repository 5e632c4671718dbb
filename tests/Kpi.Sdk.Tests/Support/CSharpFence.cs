using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Sdk.Tests.Support;

/// <summary>A C# example of a page.</summary>
/// <param name="Page">The page, from the root of the repository.</param>
/// <param name="Line">The line its code begins on, from 1.</param>
/// <param name="Source">The code.</param>
/// <param name="WhyNotRun">Why it is compiled only, as the comment before it says: <c>&lt;!-- compiled only: … --&gt;</c>. Null where it runs.</param>
internal sealed partial record CSharpFence(string Page, int Line, string Source, string? WhyNotRun)
{
    public bool IsScript => Source.Contains("#r \"", StringComparison.Ordinal);

    /// <summary>Whether it is a program of the web SDK.</summary>
    public bool IsWeb => Source.Contains("#:sdk Microsoft.NET.Sdk.Web", StringComparison.Ordinal);

    /// <summary>What the comments say that follow a line that writes; empty where there is none.</summary>
    public string Expected
    {
        get
        {
            var expected = new List<string>();
            var writes = false;
            foreach (var line in Source.Split('\n').Select(line => line.Trim()))
            {
                var isExpected = writes && line.StartsWith("// ", StringComparison.Ordinal);
                if (isExpected)
                {
                    expected.Add(line[3..]);
                }

                writes = isExpected || line.StartsWith("Console.Write", StringComparison.Ordinal);
            }

            return string.Join('\n', expected);
        }
    }

    /// <summary>Whether it is declarations alone, with nothing to run.</summary>
    public bool IsDeclarations =>
        !CSharpSyntaxTree.ParseText(Source, ExampleRunner.Language).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();

    /// <summary>The C# examples of a page, in their order.</summary>
    public static IReadOnlyList<CSharpFence> Of(string page) => In(page, File.ReadAllText(RepositoryFiles.At(page)).ReplaceLineEndings("\n"));

    public static IReadOnlyList<CSharpFence> In(string page, string text) =>
    [
        .. Fence().Matches(text).Select(found => new CSharpFence(
            page,
            text.AsSpan(0, found.Groups["code"].Index).Count('\n') + 1,
            found.Groups["code"].Value,
            found.Groups["why"] is { Success: true, Value: var why } ? why : null)),
    ];

    public override string ToString() => $"{Page}({Line})";

    [GeneratedRegex("""(^<!-- compiled only: (?<why>[^\n]+) -->\n)?^```csharp\n(?<code>.*?)^```$""", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
