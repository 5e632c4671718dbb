using System.Runtime.CompilerServices;

namespace Kpi.Sdk.Tests.Support;

/// <summary>Finds the files of the repository from where this file was compiled.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string Source { get; } = Path.Combine(Root, "src", "Kpi.Sdk");

    public static string Tests { get; } = Path.Combine(Root, "tests", "Kpi.Sdk.Tests");

    /// <summary>The full path of a file or folder given from the root with slashes.</summary>
    public static string At(string relative) => Path.Combine([Root, .. relative.Split('/')]);

    /// <summary>A path as seen from a folder, with slashes on every system.</summary>
    public static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    private static string FindRoot([CallerFilePath] string here = "")
    {
        for (var folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Kpi.Sdk.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException($"No Kpi.Sdk.sln above '{here}': DeterministicSourcePaths must be off in tests, and tests run where they were built.");
    }
}
