using Microsoft.CodeAnalysis;

namespace Kpi.Sdk.Tests.Support;

/// <summary>What the running tests are made of, but for the package itself, for compiling sources within a test. Read once.</summary>
internal static class CompilerReferences
{
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.Length > 0 && !Path.GetFileName(path).StartsWith("Kpi.Sdk", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The same with the package, for sources that use it.</summary>
    public static IReadOnlyList<MetadataReference> WithPackage { get; } = [.. All, MetadataReference.CreateFromFile(typeof(Indicator).Assembly.Location)];
}
