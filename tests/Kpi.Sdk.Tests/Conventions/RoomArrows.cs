using Kpi.Sdk.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Sdk.Tests.Conventions;

/// <summary>
/// Finds every name in the sources that stands for a type, or a member, of a room the file may not see.
/// A type's home is the folder of Type.cs; a member of a partial type lives in the folder of the file that declares it.
/// Names in comments do not count, nor does <c>var</c>.
/// </summary>
internal static class RoomArrows
{
    // what the project file's ImplicitUsings give
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // those of the runtime the tests run on, since its assemblies are what names are looked up in
#if NET10_0_OR_GREATER
    private static readonly string[] Symbols = ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER", "NET10_0"];
#else
    private static readonly string[] Symbols = ["NET", "NET8_0_OR_GREATER", "NET8_0"];
#endif

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp13, DocumentationMode.None, preprocessorSymbols: Symbols);

    private static readonly string[] Unresolved = ["CS0103", "CS0234", "CS0246"];

    public static CSharpCompilation Compile(IEnumerable<SourceFile> files) => CSharpCompilation.Create(
        "Kpi.Sdk.Rooms",
        files.Select(file => CSharpSyntaxTree.ParseText(file.Text, Options, file.Path)).Append(CSharpSyntaxTree.ParseText(GlobalUsings, Options, "GlobalUsings.cs")),
        CompilerReferences.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    public static IReadOnlyList<string> BrokenIn(IReadOnlyCollection<SourceFile> files)
    {
        var compilation = Compile(files);

        // a name that does not resolve would be passed over in silence
        var broken = compilation.GetDiagnostics()
            .Where(diagnostic => Unresolved.Contains(diagnostic.Id, StringComparer.Ordinal))
            .Select(diagnostic => diagnostic.ToString())
            .ToList();
        foreach (var file in files)
        {
            var tree = compilation.SyntaxTrees.Single(candidate => string.Equals(candidate.FilePath, file.Path, StringComparison.Ordinal));
            var model = compilation.GetSemanticModel(tree);
            broken.AddRange(tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().SelectMany(name => BrokenAt(file, name, model)).Distinct(StringComparer.Ordinal));
        }

        return broken;
    }

    private static IEnumerable<string> BrokenAt(SourceFile file, SimpleNameSyntax name, SemanticModel model)
    {
        if (name.IsVar)
        {
            yield break;
        }

        var info = model.GetSymbolInfo(name);
        foreach (var symbol in info.Symbol is { } one ? [one] : info.CandidateSymbols)
        {
            foreach (var (home, what) in Homes(symbol))
            {
                if (!Rooms.MayName(file.Room, home))
                {
                    yield return $"{file.Place(name)}: {file.Room} names {what} of {home}";
                }
            }
        }
    }

    private static IEnumerable<(string Room, string What)> Homes(ISymbol symbol)
    {
        var original = (symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol).OriginalDefinition;
        if (original is INamedTypeSymbol type)
        {
            if (HomeOf(type) is { } home)
            {
                yield return (home, type.Name);
            }
        }
        else if (original is IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol && original.ContainingType is { } container)
        {
            // a member made by the compiler is at home with its type
            if (RoomOf(original.DeclaringSyntaxReferences.FirstOrDefault()) is { } home)
            {
                yield return (home, $"{container.Name}.{original.Name}");
            }

            if (original is not IMethodSymbol { MethodKind: MethodKind.LocalFunction } && HomeOf(container) is { } typeHome)
            {
                yield return (typeHome, container.Name);
            }
        }
    }

    private static string? HomeOf(INamedTypeSymbol type)
    {
        var references = type.OriginalDefinition.DeclaringSyntaxReferences;
        var home = references.FirstOrDefault(reference => string.Equals(Path.GetFileName(reference.SyntaxTree.FilePath), $"{type.Name}.cs", StringComparison.Ordinal))
            ?? references.FirstOrDefault();
        return RoomOf(home);
    }

    private static string? RoomOf(SyntaxReference? reference) =>
        reference?.SyntaxTree.FilePath is { } path && path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : null;
}
