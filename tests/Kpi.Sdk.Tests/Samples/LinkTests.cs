using System.Text.RegularExpressions;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Samples;

/// <summary>What the pages point at is there.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void Pages_RelativeLinks_LeadSomewhere()
    {
        string[] pages = ["README.md", "CHANGELOG.md", .. Directory.EnumerateFiles(RepositoryFiles.At("docs"), "*.md", SearchOption.AllDirectories).Select(path => RepositoryFiles.Relative(RepositoryFiles.Root, path))];
        var broken = new List<string>();
        foreach (var page in pages)
        {
            var folder = Path.GetDirectoryName(RepositoryFiles.At(page))!;
            foreach (Match link in Link().Matches(File.ReadAllText(RepositoryFiles.At(page))))
            {
                var target = link.Groups["target"].Value.Split('#')[0];
                if (target.Length > 0 && !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal) && !Path.Exists(Path.Combine(folder, target)))
                {
                    broken.Add($"{page}: {target}");
                }
            }
        }

        Assert.Empty(broken);
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Link();
}
