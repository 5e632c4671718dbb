using System.Text;
using System.Text.Json;
using Kpi.Sdk.Json;
using Kpi.Sdk.Tests.Findings;
using Kpi.Sdk.Tests.Support;
using Kpi.Sdk.Validation;
using VerifyXunit;

namespace Kpi.Sdk.Tests.Validation;

public sealed class ValidationReportFilesTests
{
    private static readonly JsonSchema Schema = JsonSchema.Load(RepositoryFiles.At("docs/reference/findings.schema.json"));

    private static readonly Suppression Known = new() { Rule = RuleId.Parse("KPI5102"), Reason = "đã  giải trình {1}" };

    private static ValidationReport Sample(string? file = "báo cáo/tệp 1.json") => ValidationReport.Of(
        [
            FindingTests.Sample().WithLocation(SourceLocation.Of(12, 5, file)).WithSuggestion("66,47%").WithTag("la-gi-045").WithVerdictChanged(),
            Finding.Of(FindingTests.Rule("SO0001", FindingSeverity.Warning, "Chỉ có tiếng Việt: {a}.", null), ModelPath.Root, null, FindingArgument.Of("a", "{x}")),
            Finding.Of(FindingTests.Rule("KPI5103", FindingSeverity.Notice, "{a}{b}{c}", "{a}{b}{c}"), ModelPath.Parse("targets[T1]"), null, FindingArgument.Of("a", " "), FindingArgument.Of("b", Array.Empty<string>()), FindingArgument.Of("c", BilingualText.Of("một", "one"))).WithTag(7),
        ],
        [new SuppressedFinding(Finding.Of(FindingTests.Rule("KPI5102", FindingSeverity.Warning, "x", "x"), ModelPath.Parse("blocks[0]"), SourceLocation.Of(3, 1, file)), Known)]);

    [Fact]
    public void ToJson_Findings_SayWhatTheReportSays()
    {
        using var file = JsonDocument.Parse(Sample().ToJson());
        var root = file.RootElement;
        Assert.Equal("kpi-findings/1.0 1 1 1", $"{root.GetProperty("schema")} {root.GetProperty("errors")} {root.GetProperty("warnings")} {root.GetProperty("notices")}");
        var first = root.GetProperty("findings")[0];
        Assert.Equal(
            ["KPI5101", "Error", "True", "values[CQS.HS]", "báo cáo/tệp 1.json", "12", "5", "66,47%", "la-gi-045"],
            new[] { "rule", "severity", "changesVerdict", "path", "file", "line", "column", "suggestion", "tag" }.Select(name => first.GetProperty(name).ToString()));
        Assert.Equal("In 66,45, đúng ra là 66,47.", first.GetProperty("message").GetProperty("vi").GetString());
        Assert.Equal("Printed 66.45, should be 66.47.", first.GetProperty("message").GetProperty("en").GetString());
        Assert.Equal("66.45", first.GetProperty("arguments").GetProperty("stated").GetString());
    }

    [Fact]
    public void ToJson_OddFindings_LoseNothing()
    {
        using var file = JsonDocument.Parse(Sample().ToJson());
        var findings = file.RootElement.GetProperty("findings").EnumerateArray().ToDictionary(finding => finding.GetProperty("rule").GetString()!, StringComparer.Ordinal);
        Assert.Equal("Chỉ có tiếng Việt: {x}.", findings["SO0001"].GetProperty("message").GetString());
        Assert.False(findings["SO0001"].TryGetProperty("path", out _));
        Assert.False(findings["SO0001"].TryGetProperty("line", out _));
        var arguments = findings["KPI5103"].GetProperty("arguments");
        Assert.Equal(" ", arguments.GetProperty("a").GetString());
        Assert.Equal(0, arguments.GetProperty("b").GetArrayLength());
        Assert.Equal("one", arguments.GetProperty("c").GetProperty("en").GetString());
        Assert.Equal("7", findings["KPI5103"].GetProperty("tag").GetString());
        var suppressed = Assert.Single(file.RootElement.GetProperty("suppressed").EnumerateArray());
        Assert.Equal("KPI5102 3 đã  giải trình {1}", $"{suppressed.GetProperty("rule")} {suppressed.GetProperty("line")} {suppressed.GetProperty("reason")}");
    }

    [Fact]
    public void ToJson_BlankMessage_IsWrittenAsItIs()
    {
        var blank = ValidationReport.Of([Finding.Of(FindingTests.Rule("SO0001", FindingSeverity.Error, "{a}", "{a}"), ModelPath.Root, null, FindingArgument.Of("a", ""))]);
        Assert.Null(Schema.Validate(Encoding.UTF8.GetBytes(blank.ToJson())));
        Assert.Null(SarifCheck.Of(blank.ToSarifJson()));
    }

    [Fact]
    public void ToJson_HalfACharacter_IsReplacedNotThrown()
    {
        var odd = Finding.Of(FindingTests.Rule("SO0001", FindingSeverity.Error, "{a}", "{a}"), ModelPath.Root.Item("\ud800"), SourceLocation.Of(1, 1, "\udc00.json"), FindingArgument.Of("a", "x\ud800")).WithTag("\ud800");
        var report = ValidationReport.Of([odd]);
        Assert.Null(Schema.Validate(Encoding.UTF8.GetBytes(report.ToJson())));
        Assert.Contains("x\ufffd", JsonDocument.Parse(report.ToJson()).RootElement.GetProperty("findings")[0].GetProperty("message").GetProperty("vi").GetString(), StringComparison.Ordinal);
        Assert.Null(SarifCheck.Of(report.ToSarifJson()));
    }

    [Fact]
    public void ToJson_AnyReport_HoldsTheSchema()
    {
        foreach (var report in new[] { ValidationReport.Empty, Sample(), Sample(null), LaGi() })
        {
            Assert.Null(Schema.Validate(Encoding.UTF8.GetBytes(report.ToJson())));
        }
    }

    [Theory]
    [InlineData("\"rule\": \"KPI5101\"", "\"rule\": \"5101\"")]
    [InlineData("\"line\": 12", "\"line\": 0")]
    [InlineData("\"severity\": \"Error\"", "\"severity\": \"error\"")]
    [InlineData("\"suppressed\"", "\"accepted\"")]
    [InlineData("\"reason\"", "\"why\"")]
    [InlineData("\"errors\": 1", "\"errors\": -1")]
    public void Schema_WrongFile_IsRefused(string right, string wrong)
    {
        var json = Sample().ToJson();
        Assert.Contains(right, json, StringComparison.Ordinal);
        Assert.NotNull(Schema.Validate(Encoding.UTF8.GetBytes(json.Replace(right, wrong, StringComparison.Ordinal))));
    }

    [Fact]
    public void Schema_Severities_AreThoseOfTheLibrary() => Assert.Equal(
        Enum.GetNames<FindingSeverity>(),
        Schema.Root.GetProperty("$defs").GetProperty("FindingSeverity").GetProperty("enum").EnumerateArray().Select(word => word.GetString()));

    [Fact]
    public void ToSarifJson_AnyReport_KeepsTheStandard()
    {
        foreach (var report in new[] { ValidationReport.Empty, Sample(), Sample(null), Sample("/tmp/a#b?.json"), LaGi() })
        {
            Assert.Null(SarifCheck.Of(report.ToSarifJson()));
            Assert.Null(SarifCheck.Of(report.ToSarifJson(ReportLanguage.English)));
        }
    }

    [Fact]
    public void ToSarifJson_Empty_HasNoResultsAndSaysSo()
    {
        using var file = JsonDocument.Parse(ValidationReport.Empty.ToSarifJson());
        Assert.Equal(0, file.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void ToSarifJson_Languages_AreThoseAskedFor()
    {
        Assert.Equal(("vi", "In 66,45, đúng ra là 66,47. Gợi ý: 66,47%"), First(ReportLanguage.Vietnamese));
        Assert.Equal(("en", "Printed 66.45, should be 66.47. Suggestion: 66,47%"), First(ReportLanguage.English));

        static (string?, string?) First(ReportLanguage language)
        {
            using var file = JsonDocument.Parse(Sample().ToSarifJson(language));
            var run = file.RootElement.GetProperty("runs")[0];
            return (run.GetProperty("language").GetString(), run.GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString());
        }
    }

    [Fact]
    public void ToSarifJson_Results_SayPlaceTagAndSuppression()
    {
        using var file = JsonDocument.Parse(Sample().ToSarifJson());
        var results = file.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToArray();
        Assert.Equal(["error", "warning", "note", "warning"], results.Select(result => result.GetProperty("level").GetString()));
        Assert.Equal("Chỉ có tiếng Việt: {{x}}.", results[1].GetProperty("message").GetProperty("text").GetString());
        var place = results[0].GetProperty("locations")[0];
        Assert.Equal("b%C3%A1o%20c%C3%A1o/t%E1%BB%87p%201.json", place.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(12, place.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal("values[CQS.HS]", place.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        Assert.True(results[0].GetProperty("properties").GetProperty("changesVerdict").GetBoolean());
        Assert.Equal("la-gi-045", results[0].GetProperty("properties").GetProperty("tag").GetString());
        Assert.False(results[1].TryGetProperty("locations", out _));
        Assert.Equal([0, 0, 0, 1], results.Select(result => result.GetProperty("suppressions").GetArrayLength()));
        Assert.Equal("external accepted đã  giải trình {1}", string.Join(' ', results[3].GetProperty("suppressions")[0].EnumerateObject().Select(member => member.Value.GetString())));
    }

    [Fact]
    public void ToSarifJson_PlaceWithoutFile_IsKeptAsAProperty()
    {
        using var file = JsonDocument.Parse(Sample(null).ToSarifJson());
        var place = file.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0];
        Assert.False(place.TryGetProperty("physicalLocation", out _));
        Assert.Equal(5, place.GetProperty("properties").GetProperty("region").GetProperty("startColumn").GetInt32());
    }

    [Theory]
    [InlineData("report.json", "report.json")]
    [InlineData("../dữ liệu/báo cáo 1.json", "../d%E1%BB%AF%20li%E1%BB%87u/b%C3%A1o%20c%C3%A1o%201.json")]
    [InlineData("a\\b.json", "a/b.json")]
    [InlineData("/nhà/a b.json", "file:///nh%C3%A0/a%20b.json")]
    [InlineData("/a#b?c%20.json", "file:///a%23b%3Fc%2520.json")]
    [InlineData("C:\\dữ liệu\\x.json", "file:///C:/d%E1%BB%AF%20li%E1%BB%87u/x.json")]
    [InlineData("\\\\may-chu\\chung\\x.json", "file://may-chu/chung/x.json")]
    [InlineData("12:30.json", "12%3A30.json")]
    public void FileAddress_Names_AreAddresses(string file, string expected)
    {
        Assert.Equal(expected, FileAddress.Of(file));
        Assert.True(SarifCheck.IsAddress(expected));
        Assert.False(SarifCheck.IsAddress(file + " "));
    }

    [Fact]
    public void Load_File_NamesItInEveryForm()
    {
        var folder = Directory.CreateTempSubdirectory("kpi báo cáo-").FullName;
        try
        {
            var path = Path.Combine(folder, "tệp.json");
            File.WriteAllText(path, MutatedFiles.Report.Replace("66,47%", "66,45%", StringComparison.Ordinal));
            var framework = IndicatorFramework.Read(Encoding.UTF8.GetBytes(MutatedFiles.Framework));
            var report = framework.Validate(Submission.Load(path, framework));
            Assert.Contains($"{path}(4,", report.ToText(ReportLanguage.Vietnamese), StringComparison.Ordinal);
            Assert.Contains(FileAddress.Of(path), report.ToSarifJson(), StringComparison.Ordinal);
            Assert.Contains("tệp.json", report.ToJson(), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public Task ToText_LaGi_ReadsWell() => Verifier.Verify(LaGi().ToText(ReportLanguage.Vietnamese).TrimEnd('\n'), "txt");

    [Fact]
    public Task ToJson_LaGi_IsThis() => Verifier.Verify(LaGi().ToJson().TrimEnd('\n'), "json");

    [Fact]
    public Task ToSarifJson_LaGi_IsThis()
    {
        var version = typeof(Indicator).Assembly.GetName().Version!.ToString(3);
        var sarif = LaGi().ToSarifJson();
        Assert.Contains($"\"version\": \"{version}\",\n          \"rules\"", sarif, StringComparison.Ordinal);

        // each release has another version: it alone is left out
        return Verifier.Verify(sarif.Replace($"\"version\": \"{version}\",\n          \"rules\"", "\"rules\"", StringComparison.Ordinal).TrimEnd('\n'), "sarif");
    }

    private static ValidationReport LaGi()
    {
        const string Folder = "docs/samples/data/la-gi/";
        var framework = IndicatorFramework.Read(File.ReadAllBytes(RepositoryFiles.At(Folder + "framework.json")), new JsonReadOptions { FileName = Folder + "framework.json" });
        var report = Submission.Read(File.ReadAllBytes(RepositoryFiles.At(Folder + "report.json")), framework, new JsonReadOptions { FileName = Folder + "report.json" });
        var accepted = new Suppression { Rule = RuleId.Parse("KPI5005"), Reason = "Mẫu số là kế hoạch giao" };
        return framework.Validate(report, new ValidationOptions { Suppressions = [accepted] });
    }
}
