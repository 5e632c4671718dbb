using Kpi.Sdk.Tests.Json;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Validation;

/// <summary>The rules of relations and history on the sample reports.</summary>
public sealed class RelationSampleTests
{
    [Theory]
    [InlineData("la-gi", "KPI6008 Notice la-gi-058")]
    [InlineData("binh-duong", "")]
    public void Validate_SampleReport_SaysNothingOfRelationsButTheLostClause(string folder, string expected)
    {
        var framework = ModelFiles.Framework(File.ReadAllBytes(RepositoryFiles.At($"docs/samples/data/{folder}/framework.json")));
        var report = ModelFiles.Report(File.ReadAllBytes(RepositoryFiles.At($"docs/samples/data/{folder}/report.json")), framework);
        var findings = framework.Validate(report).Where(finding => finding.Id.ToString()[3] is '6' or '7');
        Assert.Equal(expected, string.Join('\n', findings.Select(finding => $"{finding.Id} {finding.Severity} {finding.Tag}")));
    }
}
