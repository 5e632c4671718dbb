using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Kpi.Sdk.Tests.Support;

/// <summary>Compiles and runs C# programs of the docs as the SDK does it with a file: implicit usings, and lines with <c>#:</c> are its own.</summary>
internal static class ExampleRunner
{
    private const string GlobalUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private const string WebUsings =
        "global using System.Net.Http.Json; global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Hosting; global using Microsoft.AspNetCore.Http; "
        + "global using Microsoft.AspNetCore.Routing; global using Microsoft.Extensions.Configuration; global using Microsoft.Extensions.DependencyInjection; "
        + "global using Microsoft.Extensions.Hosting; global using Microsoft.Extensions.Logging;";

    public static CSharpParseOptions Language { get; } = new CSharpParseOptions().WithFeatures([new("FileBasedProgram", "true")]);

    /// <summary>Compiles a program or, without statements, a library; a fault fails the test at its page and line.</summary>
    public static Assembly Compile(CSharpFence fence) =>
        Compile([(RepositoryFiles.At(fence.Page), fence.Line, fence.Source)], fence.IsDeclarations ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication, fence.IsWeb);

    /// <summary>Compiles files of the repository into a program.</summary>
    public static Assembly Compile(IEnumerable<string> files) =>
        Compile(files.Select(RepositoryFiles.At).Select(path => (path, 1, File.ReadAllText(path))), OutputKind.ConsoleApplication);

    /// <summary>Runs a program; what it throws is thrown here.</summary>
    public static CapturedRun Run(Assembly program, params string[] arguments) => CapturedConsole.Run(() =>
    {
        var entry = program.EntryPoint!;
        return entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, entry.GetParameters().Length == 0 ? [] : [arguments], null) as int? ?? 0;
    });

    /// <summary>A program that names files from the root of the repository finds them wherever the test runs.</summary>
    public static string WithRootedPaths(string source) => source.Replace("\"docs/", $"@\"{RepositoryFiles.At("docs")}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static Assembly Compile(IEnumerable<(string Path, int Line, string Source)> files, OutputKind kind, bool isWeb = false)
    {
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(WithRootedPaths(file.Source), Encoding.UTF8), Language, file.Path)).ToList();
        var compilation = CSharpCompilation.Create(
            "Example",
            trees.Append(CSharpSyntaxTree.ParseText(isWeb ? GlobalUsings + WebUsings : GlobalUsings, Language)),
            isWeb ? CompilerReferences.WithPackage.Concat(CompilerReferences.Web) : CompilerReferences.WithPackage,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        var first = files.First();
        Assert.True(result.Success, $"{RepositoryFiles.Relative(RepositoryFiles.Root, first.Path)}, from line {first.Line}:\n" + string.Join('\n', result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)));
        return Assembly.Load(assembly.ToArray());
    }
}
