using System.Net;
using System.Text;
using System.Text.Json;
using Kpi.Sdk.Tests.Json;

namespace Kpi.Sdk.Tests.Samples.Portal;

/// <summary>Reports handed in to the running portal.</summary>
[Collection(PortalCollection.Name)]
public sealed class PortalReportTests(PortalProcess portal)
{
    private const string ProblemType = "application/problem+json";

    private static readonly byte[] LaGi = SampleFiles.Sample("la-gi", "report");

    [Fact]
    public async Task Post_LaGi_IsRefusedWithItsFourErrorsAtTheirLines()
    {
        using var answer = await portal.PostReportAsync(LaGi);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, ProblemType), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var problem = await JsonOf(answer);
        var errors = problem.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("severity").GetString() == "Error").ToList();
        Assert.Equal(
            [("KPI5001", LineOf("la-gi-045")), ("KPI5002", LineOf("la-gi-036")), ("KPI5003", LineOf("la-gi-034")), ("KPI5010", LineOf("la-gi-058"))],
            errors.Select(error => (error.GetProperty("rule").GetString()!, error.GetProperty("line").GetInt32())).Order());
        Assert.Equal(4, problem.GetProperty("summary").GetProperty("errors").GetInt32());
        Assert.Equal("Báo cáo có lỗi.", problem.GetProperty("title").GetString());

        // what changes a verdict is listed first
        Assert.Equal("KPI5010", errors[0].GetProperty("rule").GetString());
        Assert.Contains("267/2.564 là 10,41%, không phải 91,05%", errors[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("10,41%", errors[0].GetProperty("suggestion").GetString());
        Assert.True(errors[0].GetProperty("column").GetInt32() > 1);
        Assert.StartsWith("blocks[", errors[0].GetProperty("path").GetString(), StringComparison.Ordinal);

        using var docs = await portal.GetAsync(errors[0].GetProperty("docs").GetString()!, "en");
        Assert.Equal(HttpStatusCode.OK, docs.StatusCode);
        Assert.Contains("Contradiction that changes a verdict", await docs.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB,vi;q=0.5", "267/2564 is 10.41%, not 91.05%", "en")]
    [InlineData("fr, en;q=0.3, vi;q=0.7", "267/2.564 là 10,41%", "vi")]
    [InlineData("en;q=0, de", "267/2.564 là 10,41%", "vi")]
    public async Task Post_AcceptLanguage_IsTheLanguageOfTheFindings(string language, string expected, string tag)
    {
        using var answer = await portal.PostReportAsync(LaGi, language);

        Assert.Contains(expected, (await JsonOf(answer)).GetProperty("findings")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal([tag], answer.Content.Headers.ContentLanguage);
    }

    [Fact]
    public async Task Post_WarningsAlone_IsTakenIn()
    {
        using var answer = await portal.PostReportAsync(SampleFiles.Sample("binh-duong", "report"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var taken = await JsonOf(answer);
        Assert.Equal((0, 2), (taken.GetProperty("summary").GetProperty("errors").GetInt32(), taken.GetProperty("summary").GetProperty("warnings").GetInt32()));
        using var card = await portal.GetAsync(taken.GetProperty("scorecard").GetString()!, accept: "text/plain");
        Assert.Equal(SampleCards.Load("binh-duong").ToText(), await card.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_OnAFrameworkBuiltFromObjects_IsTakenInAndScored()
    {
        const string Report = """
            {
              "schema": "kpi-report/1.0",
              "framework": "XA-CDS",
              "unit": "23235",
              "period": "2025-Q4",
              "reportedOn": "2025-12-31",
              "blocks": [{ "values": { "XHS.SMART": "8.120/10.000 = 81,20%", "CQS.TRUCTUYEN": "1.204" } }]
            }
            """;
        using var answer = await portal.PostReportAsync(Encoding.UTF8.GetBytes(Report));
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        Assert.Equal(0, (await JsonOf(answer)).GetProperty("findings").GetArrayLength());

        using var card = await portal.GetAsync("/scorecards/23235/2025-Q4?indicator=xhs.smart");
        var line = Assert.Single((await JsonOf(card)).GetProperty("lines").EnumerateArray());
        Assert.Equal(
            ("8120/10000", "81.20%", ">= 80%", "411/QĐ-TTg", false),
            (line.GetProperty("terms").GetString(), line.GetProperty("percentage").GetString(), line.GetProperty("target").GetString(), line.GetProperty("document").GetString(), line.GetProperty("isBinding").GetBoolean()));
    }

    [Theory]
    [InlineData("", "1", "1")]
    [InlineData("{\n  \"schema\": \"kpi-report/1.0\",\n  \"framework\": \"LAGI-CDS\"\n  \"unit\": \"594\"\n}", "4", "3")]
    [InlineData("{\n  \"schema\": \"kpi-report/1.0\",\n  \"framework\": \"NO-SUCH\",\n  \"unit\": \"594\", \"period\": \"2024-S1\", \"blocks\": []\n}", "3", "16")]
    public async Task Post_Unreadable_IsABadRequestWithLineAndColumn(string report, string line, string column)
    {
        using var answer = await portal.PostReportAsync(Encoding.UTF8.GetBytes(report), "en");

        Assert.Equal((HttpStatusCode.BadRequest, ProblemType), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var problem = await JsonOf(answer);
        Assert.Equal("The file can't be read as a report.", problem.GetProperty("title").GetString());
        var fault = problem.GetProperty("findings")[0];
        Assert.StartsWith("KPI9", fault.GetProperty("rule").GetString(), StringComparison.Ordinal);
        Assert.Equal((line, column), (fault.GetProperty("line").GetRawText(), fault.GetProperty("column").GetRawText()));
    }

    [Fact]
    public async Task Post_OnAnUnknownFramework_SaysWhichThereAre()
    {
        using var answer = await portal.PostReportAsync("""{ "framework": "NO-SUCH" }"""u8.ToArray(), "en");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(
            "There is no framework 'NO-SUCH'. There are: BINHDUONG-CDS, LAGI-CDS, QUANGBINH-CDS, QUANGNINH-CDS, THANHHOA-CDS, XA-CDS.",
            (await JsonOf(answer)).GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Post_TooLarge_SaysTheLimit()
    {
        using var answer = await portal.PostReportAsync(new byte[PortalProcess.MaxRequestBytes + 1], "en");

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, ProblemType), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal("The file is larger than 100000 bytes.", (await JsonOf(answer)).GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Post_OtherType_IsUnsupported()
    {
        using var answer = await portal.PostReportAsync(LaGi, type: "text/plain");
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, ProblemType), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Log_AfterAReport_HasRuleIdsAndNothingOfTheReport()
    {
        using var answer = await portal.PostReportAsync(LaGi);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);

        // written before the answer is, but read from a pipe
        for (var wait = 0; wait < 600 && !portal.Output.Contains("KPI5010x1", StringComparison.Ordinal); wait++)
        {
            await Task.Delay(100);
        }

        var log = portal.Output;
        Assert.Contains("4 errors, 3 warnings", log, StringComparison.Ordinal);
        Assert.Contains("KPI5010x1", log, StringComparison.Ordinal);
        Assert.All(["594", "La Gi", "91,05", "   at "], text => Assert.DoesNotContain(text, log, StringComparison.Ordinal));
    }

    private static int LineOf(string tag)
    {
        var lines = Encoding.UTF8.GetString(LaGi).Split('\n');
        return Array.FindIndex(lines, line => line.Contains($"\"{tag}\"", StringComparison.Ordinal)) + 1;
    }

    private static async Task<JsonElement> JsonOf(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
}
