using System.Text;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Samples;

/// <summary>What the sample program prints where a file can't be read: it prints the message of what is thrown.</summary>
public sealed class SampleFaultTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kpi-sample-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("{", "not JSON")]
    [InlineData("", "no content")]
    [InlineData("[]", "object")]
    [InlineData("{ \"schema\": \"kpi-report/1.0\" }", "kpi-framework/1.0")]
    public void Load_UnreadableFramework_IsOneReadableLine(string content, string expected)
    {
        var path = Write(content);

        AssertOneLine(Assert.Throws<KpiFormatException>(() => IndicatorFramework.Load(path)), path, expected);
    }

    [Fact]
    public void Load_TruncatedReport_IsOneReadableLine()
    {
        var framework = IndicatorFramework.Load(RepositoryFiles.At("docs/samples/data/la-gi/framework.json"));
        var path = Write(File.ReadAllText(RepositoryFiles.At("docs/samples/data/la-gi/report.json"))[..2000]);

        AssertOneLine(Assert.Throws<KpiFormatException>(() => Submission.Load(path, framework)), path, "ends too early");
    }

    [Fact]
    public void Load_ReportOfAnotherFramework_NamesBoth()
    {
        var framework = IndicatorFramework.Load(RepositoryFiles.At("docs/samples/data/la-gi/framework.json"));
        var path = RepositoryFiles.At("docs/samples/data/binh-duong/report.json");

        AssertOneLine(Assert.Throws<KpiFormatException>(() => Submission.Load(path, framework)), path, "LAGI-CDS");
    }

    [Fact]
    public void Load_NoFileOrAFolder_IsAnInputOutputFault()
    {
        Assert.Contains("khong-co.json", Assert.ThrowsAny<IOException>(() => IndicatorFramework.Load(Path.Combine(_folder, "khong-co.json"))).Message, StringComparison.Ordinal);
        Assert.Contains("is a folder", Assert.Throws<IOException>(() => IndicatorFramework.Load(_folder)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => IndicatorFramework.Load(string.Empty));
    }

    private static void AssertOneLine(KpiFormatException problem, string path, string expected)
    {
        Assert.DoesNotContain('\n', problem.Message);
        Assert.StartsWith(path + "(", problem.Message, StringComparison.Ordinal);
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
    }

    private string Write(string content)
    {
        var path = Path.Combine(_folder, "tep.json");
        File.WriteAllText(path, content, Encoding.UTF8);
        return path;
    }
}
