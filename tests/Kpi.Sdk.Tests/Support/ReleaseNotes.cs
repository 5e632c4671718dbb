using System.Text.RegularExpressions;

namespace Kpi.Sdk.Tests.Support;

/// <summary>The changelog, as a test reads it.</summary>
internal static partial class ReleaseNotes
{
    private static readonly string Changelog = File.ReadAllText(RepositoryFiles.At("CHANGELOG.md")).ReplaceLineEndings("\n");

    /// <summary>The newest version that has a section.</summary>
    public static string NewestVersion { get; } = Section().Match(Changelog).Groups["version"].Value;

    /// <summary>What the section of the newest version says.</summary>
    public static string Newest { get; } = Section().Match(Changelog).Groups["notes"].Value.Trim();

    [GeneratedRegex(@"^## (?<version>\d+\.\d+\.\d+\S*)[^\n]*\n(?<notes>.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();
}
