using Kpi.Sdk.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Sdk.Tests.Conventions;

/// <summary>A source file of the package: its path from <c>src/Kpi.Sdk</c> with slashes, and its text.</summary>
internal sealed class SourceFile(string path, string text)
{
    private static readonly CSharpParseOptions Newest = new(LanguageVersion.Preview);

    private CompilationUnitSyntax? _tree;

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>All of them, read once.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = ReadAll();

    /// <summary>The first folder: the room.</summary>
    public string Room => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.IndexOf('/', StringComparison.Ordinal)] : string.Empty;

    /// <summary>The file name up to its first dot: the type it should hold.</summary>
    public string Stem => System.IO.Path.GetFileName(Path).Split('.')[0];

    /// <summary>Parsed by the newest rules, so that what newer languages add is seen.</summary>
    public CompilationUnitSyntax Tree => _tree ??= (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(Text, Newest, Path).GetRoot();

    public int LineCount => Text.AsSpan().TrimEnd('\n').Count('\n') + 1;

    public string Place(Microsoft.CodeAnalysis.SyntaxNodeOrToken at) =>
        $"{Path}({at.GetLocation()!.GetLineSpan().StartLinePosition.Line + 1})";

    private static SourceFile[] ReadAll() =>
    [
        .. Directory.EnumerateFiles(RepositoryFiles.Source, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: RepositoryFiles.Relative(RepositoryFiles.Source, path), Full: path))
            .Where(file => !file.Path.StartsWith("obj/", StringComparison.Ordinal) && !file.Path.StartsWith("bin/", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new SourceFile(file.Path, File.ReadAllText(file.Full))),
    ];
}
