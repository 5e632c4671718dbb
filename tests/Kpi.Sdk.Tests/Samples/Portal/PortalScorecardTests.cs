using System.Net;
using System.Text.Json;

namespace Kpi.Sdk.Tests.Samples.Portal;

/// <summary>Scorecards, addresses that can't be read, and the OpenAPI document of the running portal.</summary>
[Collection(PortalCollection.Name)]
public sealed class PortalScorecardTests(PortalProcess portal)
{
    private const string LaGi = "/scorecards/594/2024-S1";

    [Fact]
    public async Task Get_Json_HasTheLibrarysValuesAsText()
    {
        using var answer = await portal.GetAsync(LaGi);

        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var json = await answer.Content.ReadAsStringAsync();
        var card = JsonDocument.Parse(json).RootElement;
        Assert.Equal(("594", "2024-S1", "LAGI-CDS", "2024-06-30"), (Text(card, "unit"), Text(card, "period"), Text(card, "framework"), Text(card, "asOf")));
        Assert.Equal("Chỉ tiêu chuyển đổi số thị xã La Gi", Text(card.GetProperty("name"), "vi"));
        Assert.Contains("Chỉ tiêu chuyển đổi số", json, StringComparison.Ordinal);

        var expected = SampleCards.Load("la-gi");
        var lines = card.GetProperty("lines").EnumerateArray().ToList();
        Assert.Equal(expected.Lines.Select(line => (line.Slice.ToString(), line.Verdict.ToString())), lines.Select(line => (Text(line, "indicator"), Text(line, "verdict"))));
        var contradictory = Assert.Single(lines, line => line.TryGetProperty("reason", out var reason) && reason.GetString() == "ContradictoryFigure");
        Assert.Equal(("267/2564", "91.05%", ">= 80%", "942/QĐ-TTg"), (Text(contradictory, "terms"), Text(contradictory, "percentage"), Text(contradictory, "target"), Text(contradictory, "document")));
    }

    [Theory]
    [InlineData("text/plain", "vi", ReportLanguage.Vietnamese)]
    [InlineData("application/json;q=0.5, text/plain", "en", ReportLanguage.English)]
    public async Task Get_PlainText_IsTheLibrarysText(string accept, string language, ReportLanguage expected)
    {
        using var answer = await portal.GetAsync(LaGi, language, accept);

        Assert.Equal(("text/plain", "utf-8"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentType?.CharSet));
        Assert.Equal(SampleCards.Load("la-gi").ToText(expected), await answer.Content.ReadAsStringAsync());
        Assert.Equal(["Accept", "Accept-Language"], answer.Headers.Vary);
    }

    [Fact]
    public async Task Get_Html_IsTheLibrarysPage()
    {
        using var answer = await portal.GetAsync(LaGi, accept: "text/html, application/json;q=0.9, */*;q=0.8");

        Assert.Equal(("text/html", "utf-8"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentType?.CharSet));
        Assert.Equal(SampleCards.Load("la-gi").ToHtml(), await answer.Content.ReadAsStringAsync());
        Assert.Contains("style-src 'unsafe-inline'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*/*", HttpStatusCode.OK)]
    [InlineData("image/png", HttpStatusCode.NotAcceptable)]
    public async Task Get_AcceptOfOtherTypes_IsAnsweredOrNot(string accept, HttpStatusCode expected)
    {
        using var answer = await portal.GetAsync(LaGi, accept: accept);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Get_PeriodInVietnamese_IsReadByTheLibrary()
    {
        using var answer = await portal.GetAsync("/scorecards/594/6%20th%C3%A1ng%20%C4%91%E1%BA%A7u%20n%C4%83m%202024");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/scorecards/5_4/2024-S1", "en", "'5_4' is not the code of a unit: unexpected character at position 2. A valid example: 594")]
    [InlineData("/scorecards/5_4/2024-S1", "vi", "'5_4' không phải là mã đơn vị: ký tự không hợp lệ ở vị trí 2. Ví dụ đúng: 594")]
    [InlineData("/scorecards/594/2024-S3", "en", "'2024-S3' is not a reporting period: ")]
    [InlineData("/scorecards/594/2024-S1?indicator=XHS..%C4%90", "en", " is not the code of an indicator: ")]
    [InlineData("/rules/5010", "en", "'5010' is not the id of a rule: ")]
    public async Task Get_ValueThatCannotBeRead_SaysWhyWithAnExample(string path, string language, string why)
    {
        using var answer = await portal.GetAsync(path, language);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Contains(why, Text(problem, "detail"), StringComparison.Ordinal);
        Assert.DoesNotContain("exception", problem.GetRawText(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", problem.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/scorecards/594/2019", HttpStatusCode.NotFound)]
    [InlineData("/scorecards/594/2024-S1?indicator=NO.SUCH", HttpStatusCode.NotFound)]
    [InlineData("/rules/KPI0001", HttpStatusCode.NotFound)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/reports", HttpStatusCode.MethodNotAllowed)]
    public async Task Get_WhatIsNotThere_IsAProblem(string path, HttpStatusCode expected)
    {
        using var answer = await portal.GetAsync(path);
        Assert.Equal((expected, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task OpenApi_Document_SaysThatValuesAreStrings()
    {
        using var answer = await portal.GetAsync("/openapi/v1.json");
        var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal(["/reports", "/rules/{rule}", "/scorecards/{unit}/{period}"], document.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
        Assert.All(
            document.GetProperty("paths").GetProperty("/scorecards/{unit}/{period}").GetProperty("get").GetProperty("parameters").EnumerateArray(),
            parameter => Assert.Equal("string", Text(parameter.GetProperty("schema"), "type")));
        var schemas = document.GetProperty("components").GetProperty("schemas");
        var card = schemas.GetProperty("ScorecardContract").GetProperty("properties");
        Assert.Equal(("string", "594"), Described(schemas, card.GetProperty("unit")));
        Assert.Equal(("string", "2024-S1"), Described(schemas, card.GetProperty("period")));
        Assert.Equal(("string", "2024-06-30"), Described(schemas, card.GetProperty("asOf")));
    }

    private static (string Type, string Example) Described(JsonElement schemas, JsonElement schema)
    {
        var described = schema.TryGetProperty("$ref", out var reference) ? schemas.GetProperty(reference.GetString()!.Split('/')[^1]) : schema;
        return (Text(described, "type"), described.GetProperty("examples")[0].GetString()!);
    }

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString()!;
}
