using System.Text;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Validation;

/// <summary>What the five real reports get wrong, and nothing else: the library never cries wolf on them.</summary>
public sealed class FiveReportsTests
{
    private const string Page = "docs/five-reports.md";

    private static readonly string[] Reports = ["la-gi", "binh-duong", "quang-ninh", "thanh-hoa", "quang-binh"];

    private static readonly (string Tag, string Rule)[] Errors =
    [
        ("la-gi-058", "KPI5010"),
        ("la-gi-034", "KPI5003"),
        ("la-gi-036", "KPI5002"),
        ("la-gi-045", "KPI5001"),
        ("thanh-hoa-022", "KPI6010"),
    ];

    private static readonly (string Tag, string Rule)[] Warnings =
    [
        ("la-gi-019", "KPI4003"),
        ("la-gi-059", "KPI5011"),
        ("la-gi-067", "KPI5005"),
        ("binh-duong-010", "KPI5012"),
        ("binh-duong-012", "KPI5012"),
    ];

    [Fact]
    public void Errors_AreExactlyThese()
    {
        var found = Reports.SelectMany(report => Validate(report).Errors).Select(Named);
        Assert.Equal(Errors.Order(), found.Order());
    }

    [Fact]
    public void Warnings_AreExactlyThese()
    {
        var found = Reports.SelectMany(report => Validate(report).Warnings).Select(Named);
        Assert.Equal(Warnings.Order(), found.Order());
    }

    [Fact]
    public void LaGi_TheFindingThatChangesAVerdict_ComesFirst()
    {
        var report = Validate("la-gi");
        Assert.True(report[0].ChangesVerdict);
        Assert.Equal("la-gi-058", report[0].Tag);
    }

    [Fact]
    public void Findings_OfFiles_SayLineAndColumn() =>
        Assert.All(Reports.SelectMany(Validate), finding => Assert.True(finding.Location is { Line: > 0, Column: > 0 }, finding.ToString()));

    /// <summary>KPI_WRITE_PAGES=1 writes the page instead of comparing it.</summary>
    [Fact]
    public void Page_ShowsWhatWasFound()
    {
        var page = new StringBuilder("# Five real reports, checked\n\nEvery error and warning the library finds in the five sample reports. A test compares this page with what it finds.\n\n| figure | severity | rule | what it says |\n|---|---|---|---|\n");
        foreach (var finding in Reports.SelectMany(Validate).Where(finding => finding.Severity != FindingSeverity.Notice))
        {
            page.Append($"| {finding.Tag} | {finding.Severity} | [{finding.Id}](rules/{finding.Id}.md) | {finding.Text(ReportLanguage.English).Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        var path = RepositoryFiles.At(Page);
        if (Environment.GetEnvironmentVariable("KPI_WRITE_PAGES") == "1")
        {
            File.WriteAllText(path, page.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Assert.Equal(page.ToString(), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static ValidationReport Validate(string report)
    {
        var framework = IndicatorFramework.Load(RepositoryFiles.At($"docs/samples/data/{report}/framework.json"));
        return framework.Validate(Submission.Load(RepositoryFiles.At($"docs/samples/data/{report}/report.json"), framework));
    }

    private static (string Tag, string Rule) Named(Finding finding) => (finding.Tag?.ToString() ?? finding.Path.ToString(), finding.Id.ToString());
}
