using System.Reflection;
using System.Text.RegularExpressions;
using Kpi.Sdk.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kpi.Sdk.Tests.Samples;

/// <summary>The README's examples compile and print what the README says.</summary>
public sealed partial class ReadmeTests
{
    private const string GlobalUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    private static readonly string[] Fences =
        [.. CSharpFence().Matches(File.ReadAllText(RepositoryFiles.At("README.md"))).Select(match => match.Groups[1].Value)];

    [Fact]
    public void Readme_IsShortAndHasItsExamples()
    {
        Assert.Equal(2, Fences.Length);
        Assert.InRange(File.ReadAllLines(RepositoryFiles.At("README.md")).Length, 1, 150);
    }

    [Fact]
    public void Example_FromObjects_PrintsWhatItsLastCommentSays()
    {
        var expected = Fences[0].TrimEnd().Split('\n')[^1];
        Assert.StartsWith("// ", expected, StringComparison.Ordinal);
        Assert.Equal(expected[3..], Run(Fences[0]).TrimEnd());
    }

    [Fact]
    public void Example_FromFiles_PrintsTheScorecard()
    {
        var source = Fences[1].Replace("\"docs/", $"@\"{RepositoryFiles.At("docs")}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
        Assert.Contains("10-NQ/TU: 14 chỉ tiêu", Run(source), StringComparison.Ordinal);
    }

    private static string Run(string source)
    {
        var compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText(GlobalUsings), CSharpSyntaxTree.ParseText(source.Replace("Console.", "Output.", StringComparison.Ordinal)), CSharpSyntaxTree.ParseText("static class Output { public static readonly System.IO.StringWriter Text = new(System.Globalization.CultureInfo.InvariantCulture); public static void Write(object o) => Text.Write(o); public static void WriteLine(object o) => Text.WriteLine(o); }")],
            [.. CompilerReferences.All, MetadataReference.CreateFromFile(typeof(IndicatorCode).Assembly.Location)],
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
