using Kpi.Sdk.Tests.Json;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Validation.Rules;

/// <summary>The rules of text, time, documents and units over the five reports of the samples.</summary>
public sealed class SampleReportsTextRulesTests
{
    [Theory]
    [InlineData("la-gi", "KPI4003 la-gi-019")]
    [InlineData("binh-duong", "")]
    [InlineData("quang-binh", "")]
    [InlineData("quang-ninh", "")]
    [InlineData("thanh-hoa", "")]
    public void Check_SampleReport_WarnsOnlyOfWhatIsWrong(string folder, string expected)
    {
        var framework = ModelFiles.Framework(File.ReadAllBytes(RepositoryFiles.At($"docs/samples/data/{folder}/framework.json")));
        var report = ModelFiles.Report(File.ReadAllBytes(RepositoryFiles.At($"docs/samples/data/{folder}/report.json")), framework);
        var findings = framework.Validate(report).Where(finding => finding.Id.ToString()[3] is >= '1' and <= '4' && finding.Severity != FindingSeverity.Notice);
        Assert.Equal(expected, string.Join("; ", findings.Select(finding => $"{finding.Id} {finding.Tag}")));
    }

    [Theory]
    [InlineData("la-gi", "KPI4003 la-gi-008; KPI4003 la-gi-014")]
    [InlineData("binh-duong", "KPI4003 binh-duong-006")]
    [InlineData("quang-binh", "")]
    [InlineData("quang-ninh", "")]
    [InlineData("thanh-hoa", "")]
    public void Check_SampleReport_NoticesAreFew(string folder, string expected)
    {
        var framework = ModelFiles.Framework(File.ReadAllBytes(RepositoryFiles.At($"docs/samples/data/{folder}/framework.json")));
        var report = ModelFiles.Report(File.ReadAllBytes(RepositoryFiles.At($"docs/samples/data/{folder}/report.json")), framework);
        var findings = framework.Validate(report).Where(finding => finding.Id.ToString()[3] is >= '1' and <= '4' && finding.Severity == FindingSeverity.Notice);
        Assert.Equal(expected, string.Join("; ", findings.Select(finding => $"{finding.Id} {finding.Tag ?? finding.Line(ReportLanguage.Vietnamese)}")));
    }
}
