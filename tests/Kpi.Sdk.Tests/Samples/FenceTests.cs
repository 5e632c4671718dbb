using System.Text.RegularExpressions;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Samples;

/// <summary>Every C# example of the README and of the pages written by hand compiles, runs and prints what its comments say.</summary>
public sealed partial class FenceTests
{
    private static readonly string[] Pages =
    [
        "README.md",
        .. Directory.EnumerateFiles(RepositoryFiles.At("docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => RepositoryFiles.Relative(RepositoryFiles.Root, path))
            .Where(page => !page.StartsWith("docs/design/", StringComparison.Ordinal) && !page.StartsWith("docs/reference/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string, int> Fences()
    {
        var rows = new TheoryData<string, int>();
        foreach (var page in Pages)
        {
            // where the runtime came with the tests there is no ASP.NET Core beside it: such a fence is compiled on the other one
            foreach (var fence in CSharpFence.Of(page).Where(fence => !fence.IsWeb || CompilerReferences.Web.Count > 0))
            {
                rows.Add(page, fence.Line);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Fences))]
    public void Fence_RunsAndPrintsWhatItSays(string page, int line)
    {
        var fence = CSharpFence.Of(page).Single(found => found.Line == line);
        if (fence.WhyNotRun is not null)
        {
            _ = fence.IsScript ? (object)ScriptRunner.Compile(fence.Source, page) : ExampleRunner.Compile(fence);
            return;
        }

        Assert.False(fence.IsDeclarations, $"{fence} has nothing to run: say so before it, <!-- compiled only: why -->.");
        var run = fence.IsScript ? ScriptRunner.Run(fence.Source, page) : ExampleRunner.Run(ExampleRunner.Compile(fence));
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        if (fence.Expected.Length > 0)
        {
            Assert.Equal(fence.Expected, run.Output.TrimEnd());
        }
    }

    [Fact]
    public void Fences_InCSharp_AreAllCalledCSharp()
    {
        var otherwise = Pages.SelectMany(page => OtherName().Matches(File.ReadAllText(RepositoryFiles.At(page))).Select(found => $"{page}: {found.Value.Trim()}"));
        Assert.Equal([], otherwise);
    }

    [Fact]
    public void In_MarkedFence_IsNotRunAndSaysWhy()
    {
        const string Page = "# A\n\n<!-- compiled only: a part of a class -->\n```csharp\nclass A;\n```\n\n```csharp\nConsole.WriteLine(1);\n// 1\n// more\nvar x = 2;\n// no output\n```\n";
        var fences = CSharpFence.In("a.md", Page);

        Assert.Equal([("a part of a class", 5, true), (null, 9, false)], fences.Select(fence => (fence.WhyNotRun, fence.Line, fence.IsDeclarations)));
        Assert.Equal("1\nmore", fences[1].Expected);
    }

    // a C# fence under another name, or one that is indented, would escape
    [GeneratedRegex(@"^[ \t]*```+[ \t]*(cs|c#|CSharp|C#|csx)\b.*$|^[ \t]+```csharp.*$|^```csharp[^\r\n]+$", RegexOptions.Multiline)]
    private static partial Regex OtherName();
}
