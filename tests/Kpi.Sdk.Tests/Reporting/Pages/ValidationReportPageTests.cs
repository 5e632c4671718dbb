using System.Globalization;
using System.Text;
using Kpi.Sdk.Tests.Findings;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Reporting.Pages;

public sealed class ValidationReportPageTests
{
    [Theory]
    [InlineData(ReportLanguage.Vietnamese)]
    [InlineData(ReportLanguage.English)]
    public void ToHtml_EveryFinding_StandsUnderItsRule(ReportLanguage language)
    {
        var report = Report();
        var text = report.ToHtml(language);
        var page = PageReading.Parse(text);

        PageReading.AssertSelfContained(text.Replace("&lt;script&gt;", string.Empty, StringComparison.Ordinal));
        PageReading.AssertReferencesHold(page);
        PageReading.AssertTablesAreWhole(page);
        var rows = page.Descendants("main").Single().Element("section")!.Descendants("tbody")
            .SelectMany(body => body.Elements("tr").Skip(1).Select(row => (Rule: PageReading.Words(body.Elements("tr").First()), Cells: row.Elements().Select(PageReading.Words).ToList())))
            .ToList();
        Assert.Equal(report.Count, rows.Count);
        foreach (var finding in report)
        {
            var (rule, cells) = Assert.Single(rows, row => row.Cells[1].Split(' ')[0] == finding.Path.ToString() && row.Rule.StartsWith($"{finding.Id} ", StringComparison.Ordinal));
            Assert.Contains(finding.Rule.Title.In(language), rule, StringComparison.Ordinal);
            Assert.EndsWith(finding.Location?.ToString() ?? string.Empty, cells[1], StringComparison.Ordinal);
            Assert.Equal(finding.Text(language), cells[2]);
            Assert.Equal(finding.Suggestion.In(language), cells[3]);
        }
    }

    [Fact]
    public void ToHtml_Counts_HaveSignAndWord()
    {
        var summary = PageReading.Parse(Report().ToHtml()).Elements("ul", "summary").Single();

        Assert.Equal(["2 lỗi", "1 cảnh báo", "0 lưu ý"], summary.Elements("li").Select(item => item.Value));
        Assert.Equal(["#sign-error", "#sign-warning", "#sign-notice"], summary.Descendants("use").Select(sign => (string?)sign.Attribute("href")));
        Assert.Equal(["is-error", "is-warning", "is-none"], summary.Elements("li").Select(item => (string?)item.Attribute("class")));
    }

    [Fact]
    public void ToHtml_Rules_TheWeightiestFirstThenById() => Assert.Equal(
        ["KPI5103", "KPI5101", "KPI5102"],
        PageReading.Parse(Report().ToHtml()).Elements("span", "rule-id").Take(3).Select(id => id.Value));

    [Fact]
    public void ToHtml_WhatChangesAVerdict_IsSaid() =>
        Assert.Equal("changes a verdict", Assert.Single(PageReading.Parse(Report().ToHtml(ReportLanguage.English)).Elements("span", "flag")).Value);

    [Fact]
    public void ToHtml_Suppressed_IsFoldedAwayWithItsReason()
    {
        var details = Assert.Single(PageReading.Parse(Report().ToHtml()).Descendants("details"));

        Assert.Null(details.Attribute("open"));
        Assert.Equal("Đã chấp nhận trước, không tính: 1", details.Element("summary")!.Value);
        Assert.Equal("Đã hỏi <cơ quan> cấp số", Assert.Single(details.Elements("td", "c-reason")).Value);
        Assert.DoesNotContain(PageReading.Parse(ValidationReport.Empty.ToHtml()).Descendants(), element => element.Name.LocalName is "details");
    }

    [Theory]
    [InlineData(ReportLanguage.Vietnamese, "Không phát hiện vấn đề nào.", "0 lỗi")]
    [InlineData(ReportLanguage.English, "Nothing was found.", "0 errors")]
    public void ToHtml_NothingFound_SaysSo(ReportLanguage language, string words, string count)
    {
        var page = PageReading.Parse(ValidationReport.Empty.ToHtml(language));

        Assert.Equal(words, Assert.Single(page.Elements("p", "clear")).Value);
        Assert.Equal(count, page.Elements("ul", "summary").Single().Elements("li").First().Value);
        Assert.Empty(page.Descendants("table"));
    }

    [Fact]
    public void ToHtml_OwnTitle_IsHeadingAndTitle()
    {
        var page = PageReading.Parse(Report().ToHtml(options: new PageOptions { Title = "La Gi, 6 tháng" }));

        Assert.Equal("La Gi, 6 tháng", Assert.Single(page.Descendants("h1")).Value);
        Assert.Equal("La Gi, 6 tháng", page.Element("head")!.Element("title")!.Value);
    }

    [Fact]
    public void ToHtml_SampleReport_IsWhole()
    {
        var framework = IndicatorFramework.Load(RepositoryFiles.At("docs/samples/data/la-gi/framework.json"));
        var report = framework.Validate(Submission.Load(RepositoryFiles.At("docs/samples/data/la-gi/report.json"), framework));
        var page = PageReading.Parse(report.ToHtml());

        PageReading.AssertTablesAreWhole(page);
        Assert.Equal(report.Count, page.Elements("td", "c-message").Count());
    }

    [Fact]
    public async Task Writing_ToWriterStreamAndFile_GivesTheSamePage()
    {
        var report = Report();
        var expected = report.ToHtml(ReportLanguage.English);
        var bytes = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(expected);

        await using var writer = new StringWriter(CultureInfo.InvariantCulture);
        report.WriteHtml(writer, ReportLanguage.English);
        Assert.Equal(expected, writer.ToString());

        using var stream = new MemoryStream();
        report.WriteHtml(stream, ReportLanguage.English);
        await report.WriteHtmlAsync(stream, ReportLanguage.English);
        Assert.Equal([.. bytes, .. bytes], stream.ToArray());

        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            report.SaveHtml(path, ReportLanguage.English);
            Assert.Equal(bytes, await File.ReadAllBytesAsync(path));
            await report.SaveHtmlAsync(path);
            Assert.Equal(report.ToHtml(), await File.ReadAllTextAsync(path));
        }
        finally
        {
            File.Delete(path);
        }

        Assert.Throws<ArgumentNullException>(() => ValidationReportPage.ToHtml(null!));
    }

    private static ValidationReport Report()
    {
        var warning = FindingTests.Rule("KPI5102", FindingSeverity.Warning, "Cảnh báo {a} & <b>.", "Warning {a} & <b>.");
        var grave = FindingTests.Rule("KPI5103", FindingSeverity.Error, "Nặng <script>.", "Grave <script>.");
        return ValidationReport.Of(
            [
                FindingTests.Sample().WithSuggestion(BilingualText.Of("\"66,47%\" <đúng>", "\"66.47%\" <right>")),
                Finding.Of(warning, ModelPath.Parse("values[B]"), null, FindingArgument.Of("a", "<i>")),
                Finding.Of(grave, ModelPath.Parse("values[C]"), SourceLocation.Of(1, 2)).WithVerdictChanged(),
            ],
            [new SuppressedFinding(FindingTests.Sample(), new Suppression { Rule = RuleId.Parse("KPI5101"), Reason = "Đã hỏi <cơ quan> cấp số" })]);
    }
}
