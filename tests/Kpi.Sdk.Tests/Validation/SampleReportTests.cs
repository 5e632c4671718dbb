using Kpi.Sdk.Tests.Json;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Validation;

/// <summary>What the rules of single figures and of completeness find in the sample reports: exactly what is wrong in them.</summary>
public sealed class SampleReportTests
{
    [Fact]
    public void Validate_LaGi_FindsItsErrorsAndWarnings()
    {
        var found = Validate("la-gi");
        Assert.Equal("la-gi-058 KPI5010, la-gi-034 KPI5003, la-gi-036 KPI5002, la-gi-045 KPI5001", Listed(found.Errors));
        Assert.Equal("la-gi-059 KPI5011, la-gi-067 KPI5005", Listed(found.Warnings));
        Assert.Equal("la-gi-014 KPI8002", Listed(found.Notices));
    }

    [Fact]
    public void Validate_BinhDuong_FindsItsUndefinedBase()
    {
        var found = Validate("binh-duong");
        Assert.Empty(found.Errors);
        Assert.Equal("binh-duong-010 KPI5012, binh-duong-012 KPI5012", Listed(found.Warnings));
        Assert.Empty(found.Notices);
    }

    [Fact]
    public void Validate_LaGi_ListsWhatChangesAVerdictFirst()
    {
        var first = Validate("la-gi")[0];
        Assert.True(first.ChangesVerdict);
        Assert.Equal(
            "267/2.564 là 10,41%, không phải 91,05%: so với chỉ tiêu ≥ 80% (942/QĐ-TTg), hai số dẫn đến hai kết luận khác nhau.",
            first.Text(ReportLanguage.Vietnamese));
        Assert.NotNull(first.Location);
    }

    private static ValidationReport Validate(string folder)
    {
        var framework = ModelFiles.Framework(File.ReadAllBytes(RepositoryFiles.At($"docs/samples/data/{folder}/framework.json")));
        var report = ModelFiles.Report(File.ReadAllBytes(RepositoryFiles.At($"docs/samples/data/{folder}/report.json")), framework);
        return framework.Validate(report).Where(finding => finding.Id.ToString() is ['K', 'P', 'I', '5' or '8', ..]);
    }

    private static string Listed(IEnumerable<Finding> findings) => string.Join(", ", findings
        .OrderByDescending(finding => finding.ChangesVerdict)
        .ThenBy(finding => (string?)finding.Tag, StringComparer.Ordinal)
        .Select(finding => $"{finding.Tag} {finding.Id}"));
}
