using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Json;

/// <summary>The sample data that the docs speak of is read, and written as it stands.</summary>
public sealed class SampleDataTests
{
    [Theory]
    [InlineData("la-gi")]
    [InlineData("binh-duong")]
    [InlineData("quang-ninh")]
    [InlineData("thanh-hoa")]
    [InlineData("quang-binh")]
    public void Load_SampleData_ReadsFrameworkAndReport(string folder)
    {
        var framework = ModelFiles.Framework(File.ReadAllBytes(RepositoryFiles.At($"docs/samples/data/{folder}/framework.json")));
        var report = ModelFiles.Report(File.ReadAllBytes(RepositoryFiles.At($"docs/samples/data/{folder}/report.json")), framework);
        Assert.NotEmpty(framework.Indicators);
        Assert.NotEmpty(report.Observations);
    }
}
