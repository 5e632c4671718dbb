using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kpi.Sdk.Tests.Support;

/// <summary>Compiles and runs the C# examples of the docs, and gives what they print.</summary>
internal static partial class ExampleRunner
{
    private const string GlobalUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    private const string Output =
        """
        static class Output
        {
            public static readonly System.IO.StringWriter Text = new(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
            public static void Write(object o) => Text.Write(o);
            public static void WriteLine(object o) => Text.WriteLine(o);
        }
        """;

    /// <summary>The C# fences of a page, in their order.</summary>
    public static IReadOnlyList<string> FencesOf(string page) =>
        [.. CSharpFence().Matches(File.ReadAllText(RepositoryFiles.At(page)).ReplaceLineEndings("\n")).Select(match => match.Groups[1].Value)];

    /// <summary>What a program prints; files of the docs are found wherever the test runs.</summary>
    public static string Run(string source)
    {
        var program = source
            .Replace("Console.", "Output.", StringComparison.Ordinal)
            .Replace("\"docs/", $"@\"{RepositoryFiles.At("docs")}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
        var compilation = CSharpCompilation.Create(
            "Example",
            new[] { GlobalUsings, program, Output }.Select(text => CSharpSyntaxTree.ParseText(text)),
            CompilerReferences.WithPackage,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)));
        var loaded = Assembly.Load(assembly.ToArray());
        loaded.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        return loaded.GetType("Output")!.GetField("Text")!.GetValue(null)!.ToString()!;
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharpFence();
}
