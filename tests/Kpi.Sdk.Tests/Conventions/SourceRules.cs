using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Sdk.Tests.Conventions;

/// <summary>What every source file keeps, told from its text and its syntax; each rule gives the places where it is broken.</summary>
internal static class SourceRules
{
    public const int LongestFile = 400;

    private static readonly string[] BannedFolders = ["Utils", "Util", "Utilities", "Helpers", "Helper", "Common", "Managers", "Shared", "Misc"];

    public static IEnumerable<string> TooLong(SourceFile file) =>
        file.LineCount > LongestFile ? [$"{file.Path}: {file.LineCount} lines, at most {LongestFile}"] : [];

    public static IEnumerable<string> OutsideTheHouse(SourceFile file)
    {
        if (!Rooms.All.Contains(file.Room, StringComparer.Ordinal))
        {
            yield return $"{file.Path}: '{file.Room}' is not a room of the house";
        }

        foreach (var folder in file.Path.Split('/')[..^1].Where(folder => BannedFolders.Contains(folder, StringComparer.OrdinalIgnoreCase)))
        {
            yield return $"{file.Path}: a folder is called after its subject, not '{folder}'";
        }
    }

    public static IEnumerable<string> MisnamedOrCrowded(SourceFile file)
    {
        var types = file.Tree.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Cast<MemberDeclarationSyntax>()
            .ToList();
        var publicNames = types.Where(type => type.Modifiers.Any(SyntaxKind.PublicKeyword)).Select(NameOf).ToList();
        if (publicNames.Count > 1)
        {
            yield return $"{file.Path}: more than one public type: {string.Join(", ", publicNames)}";
        }

        var names = publicNames.Count > 0 ? publicNames : types.ConvertAll(NameOf);
        if (names.Count > 0 && !names.Contains(file.Stem, StringComparer.Ordinal) && !types.Exists(type => IsGenericTwin(type, file.Stem)))
        {
            yield return $"{file.Path}: holds {names[0]} and is named otherwise";
        }

        foreach (var type in types.Where(type => file.Path.EndsWith($"{NameOf(type)}.cs", StringComparison.Ordinal) is false
            && string.Equals(NameOf(type), file.Stem, StringComparison.Ordinal)
            && !type.Modifiers.Any(SyntaxKind.PartialKeyword)))
        {
            yield return $"{file.Path}: Type.Aspect.cs holds a part, and {NameOf(type)} is not partial";
        }
    }

    public static IEnumerable<string> NamespaceOtherThan(SourceFile file) =>
        file.Tree.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
            .Where(declared => declared is not FileScopedNamespaceDeclarationSyntax
                || declared.Name.ToString() is var name && !string.Equals(name, "Kpi.Sdk", StringComparison.Ordinal) && !string.Equals(name, $"Kpi.Sdk.{file.Room}", StringComparison.Ordinal) && !IsPartOfAnotherRoom(file, name))
            .Select(declared => $"{file.Place(declared)}: namespace {declared.Name} does not fit the room, or is not file-scoped");

    public static IEnumerable<string> FluentValidationOutsideItsRoom(SourceFile file) =>
        string.Equals(file.Room, "Validation", StringComparison.Ordinal)
            ? []
            : file.Tree.DescendantTokens()
                .Where(token => token.IsKind(SyntaxKind.IdentifierToken) && string.Equals(token.ValueText, "FluentValidation", StringComparison.Ordinal))
                .Select(token => $"{file.Place(token)}: FluentValidation outside Validation");

    public static IEnumerable<string> BinaryFloatingPoint(SourceFile file) =>
        file.Path.StartsWith("Columns/Kernels/", StringComparison.Ordinal)
            ? []
            : file.Tree.DescendantTokens()
                .Where(token => token.IsKind(SyntaxKind.DoubleKeyword) || token.IsKind(SyntaxKind.FloatKeyword) || token.Value is double or float)
                .Select(token => $"{file.Place(token)}: binary floating point '{token.Text}'");

    public static IEnumerable<string> ExtensionMembers(SourceFile file) =>
        file.Tree.DescendantNodes()
            .Where(node => node.Kind().ToString() is "ExtensionDeclaration" or "ExtensionBlockDeclaration"
                || node is ConstructorDeclarationSyntax { Identifier.ValueText: "extension" }
                || node is MethodDeclarationSyntax { Identifier.ValueText: "extension" })
            .Select(node => $"{file.Place(node)}: extension members need C# 14 of the consumer");

    // Type.Aspect.cs stands in the namespace of its type, which is at home in a room this one may see
    private static bool IsPartOfAnotherRoom(SourceFile file, string name) =>
        !file.Path.EndsWith($"/{file.Stem}.cs", StringComparison.Ordinal)
        && name.StartsWith("Kpi.Sdk.", StringComparison.Ordinal)
        && Rooms.All.Contains(name["Kpi.Sdk.".Length..], StringComparer.Ordinal)
        && Rooms.MayName(file.Room, name["Kpi.Sdk.".Length..]);

    // Computed<T> beside the static class Computed stands in ComputedOfT.cs
    private static bool IsGenericTwin(MemberDeclarationSyntax type, string stem) =>
        type is TypeDeclarationSyntax { TypeParameterList.Parameters: [var parameter, ..] }
        && string.Equals(stem, $"{NameOf(type)}Of{parameter.Identifier.ValueText}", StringComparison.Ordinal);

    private static string NameOf(MemberDeclarationSyntax type) => type switch
    {
        BaseTypeDeclarationSyntax declared => declared.Identifier.ValueText,
        DelegateDeclarationSyntax declared => declared.Identifier.ValueText,
        _ => string.Empty,
    };
}
