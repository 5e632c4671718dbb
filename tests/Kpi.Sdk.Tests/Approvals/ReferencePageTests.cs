using System.Text;
using System.Text.RegularExpressions;
using Kpi.Sdk.Tests.Conventions;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Approvals;

/// <summary>The reference is what the code says of itself, and every link in it leads somewhere.</summary>
public sealed partial class ReferencePageTests
{
#if NET10_0_OR_GREATER
    /// <summary>KPI_WRITE_PAGES=1 writes the pages instead of comparing them.</summary>
    [Fact]
    public void Pages_AreWhatTheCodeSays()
    {
        var expected = ReferencePages.All();
        var folder = RepositoryFiles.At(ReferencePages.Folder);
        if (Environment.GetEnvironmentVariable("KPI_WRITE_PAGES") == "1")
        {
            Directory.CreateDirectory(folder);
            foreach (var gone in Directory.GetFiles(folder).Where(path => !expected.ContainsKey($"{ReferencePages.Folder}/{Path.GetFileName(path)}")))
            {
                File.Delete(gone);
            }

            foreach (var (path, page) in expected)
            {
                File.WriteAllText(RepositoryFiles.At(path), page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
        }

        var stale = expected.Where(page => !File.Exists(RepositoryFiles.At(page.Key)) || File.ReadAllText(RepositoryFiles.At(page.Key)).ReplaceLineEndings("\n") != page.Value).Select(page => page.Key);
        Assert.Equal([], stale);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(folder).Select(path => $"{ReferencePages.Folder}/{Path.GetFileName(path)}").Order(StringComparer.Ordinal));
    }
#endif

    [Fact]
    public void Pages_EveryLink_LeadsToAPage()
    {
        var pages = ReferencePages.All();
        var broken = pages.SelectMany(page => Link().Matches(page.Value).Select(found => (page.Key, Target: found.Groups[1].Value)))
            .Where(link => !IsThere(link.Target.Split('#')))
            .Select(link => $"{link.Key}: {link.Target}");
        Assert.Equal([], broken);

        bool IsThere(string[] target) =>
            pages.TryGetValue($"{ReferencePages.Folder}/{target[0]}", out var page)
            && (target.Length == 1 || page.Split('\n').Any(line => line.StartsWith('#') && line.TrimStart('#', ' ').ToLowerInvariant() == target[1]));
    }

    [Fact]
    public void Index_EveryPublicType_IsListedOnce() =>
        Assert.Equal(PublicTypes.All.Count, ReferencePages.Index().Split('\n').Count(line => line.StartsWith("| [`", StringComparison.Ordinal)));

    [Fact]
    public void Pages_EveryTypeAndMember_IsExplained()
    {
        var empty = ReferencePages.All().Where(page => page.Value.Contains("|  |", StringComparison.Ordinal)).Select(page => page.Key);
        Assert.Equal([], empty);
    }

    [Fact]
    public void Page_OfAValueObject_HasWhatAReaderLooksFor()
    {
        var page = ReferencePages.Page(typeof(IndicatorCode));

        Assert.StartsWith("# IndicatorCode\n\nRoom [Codes](README.md#codes), namespace `Kpi.Sdk`.\n\n```csharp\npublic readonly record struct IndicatorCode : ", page, StringComparison.Ordinal);
        Assert.Contains("\n### Parse\n\n```csharp\nstatic IndicatorCode Parse(string text)\n```\n", page, StringComparison.Ordinal);
        Assert.Contains("\n- Throws `FormatException`: ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Kpi.Sdk.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfAnEnum_ListsItsMembersByValue()
    {
        var page = ReferencePages.Page(typeof(Hedge));
        Assert.Contains("\n| member | value | what it means |\n|---|---|---|\n| `None` | 0 | ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Link_OfEachKind_IsAPageOrPlainCode()
    {
        Assert.Equal("[`Figure`](Figure.md)", DocMarkdown.Link("T:Kpi.Sdk.Figure"));
        Assert.Equal("[`Computed<T>`](Computed-T.md)", DocMarkdown.Link("T:Kpi.Sdk.Computed`1"));
        Assert.Equal("[`Figure.Parse`](Figure.md#parse)", DocMarkdown.Link("M:Kpi.Sdk.Figure.Parse(System.ReadOnlySpan{System.Char},System.IFormatProvider)"));
        Assert.Equal("`ArgumentException`", DocMarkdown.Link("T:System.ArgumentException"));
        Assert.Equal("`Math.Abs`", DocMarkdown.Link("M:System.Math.Abs(System.Int32)"));
    }

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}
