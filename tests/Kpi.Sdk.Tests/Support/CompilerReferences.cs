using System.Runtime.InteropServices;
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

    /// <summary>ASP.NET Core as it stands beside the runtime; empty where the runtime was brought along by the tests.</summary>
    public static IReadOnlyList<MetadataReference> Web { get; } = [.. WebAssemblies().Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The same with the package, for sources that use it.</summary>
    public static IReadOnlyList<MetadataReference> WithPackage { get; } = [.. All, MetadataReference.CreateFromFile(typeof(Indicator).Assembly.Location)];

    private static IEnumerable<string> WebAssemblies()
    {
        var runtime = new DirectoryInfo(RuntimeEnvironment.GetRuntimeDirectory());
        var shared = Path.Combine(runtime.Parent?.Parent?.FullName ?? string.Empty, "Microsoft.AspNetCore.App");
        var major = $"{Environment.Version.Major}.*";
        return Directory.Exists(shared) && Directory.GetDirectories(shared, major).Order(StringComparer.Ordinal).LastOrDefault() is { } newest
            ? Directory.EnumerateFiles(newest, "*.dll").Where(path => !All.Any(known => string.Equals(Path.GetFileName(known.Display), Path.GetFileName(path), StringComparison.OrdinalIgnoreCase)))
            : [];
    }
}
