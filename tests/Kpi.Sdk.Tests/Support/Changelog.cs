using System.Text.RegularExpressions;

namespace Kpi.Sdk.Tests.Support;

/// <summary>The changelog, as a test reads it.</summary>
internal static partial class Changelog
{
    /// <summary>The newest version that has a section: the one that is built.</summary>
    public static string NewestVersion { get; } = Section().Match(File.ReadAllText(RepositoryFiles.At("CHANGELOG.md"))).Groups[1].Value;

    [GeneratedRegex(@"^## (\d+\.\d+\.\d+\S*)", RegexOptions.Multiline)]
    private static partial Regex Section();
}
