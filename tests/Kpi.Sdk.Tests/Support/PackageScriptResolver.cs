using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Kpi.Sdk.Tests.Support;

/// <summary>Finds the package a script asks for among what the tests are made of; any other version than the one in the changelog is refused.</summary>
internal sealed class PackageScriptResolver : MetadataReferenceResolver
{
    private static readonly string Wanted = $"nuget: Kpi.Sdk, {Changelog.NewestVersion}";

    private static readonly ImmutableArray<PortableExecutableReference> Package = [MetadataReference.CreateFromFile(typeof(Indicator).Assembly.Location)];

    public static PackageScriptResolver Instance { get; } = new();

    public override ImmutableArray<PortableExecutableReference> ResolveReference(string reference, string? baseFilePath, MetadataReferenceProperties properties) =>
        string.Equals(reference, Wanted, StringComparison.Ordinal) ? Package : [];

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => 1;
}
