using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Kpi.Sdk.Tests.Json;

namespace Kpi.Sdk.Tests.Samples.Portal;

/// <summary>The pages of the running portal.</summary>
[Collection(PortalCollection.Name)]
public sealed partial class PortalPageTests(PortalProcess portal)
{
    [Fact]
    public async Task Get_Start_IsAFormWithoutScript()
    {
        using var answer = await portal.GetAsync("/");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal((HttpStatusCode.OK, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains("<html lang=\"vi\">", page, StringComparison.Ordinal);
        Assert.Contains("enctype=\"multipart/form-data\"", page, StringComparison.Ordinal);
        Assert.Contains("Kiểm tra báo cáo trước khi nộp", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        using var style = await portal.GetAsync("/portal.css");
        Assert.Contains("@media print", await style.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_LaGi_IsATableOfFindingsToPrint()
    {
        using var answer = await UploadAsync(SampleFiles.Sample("la-gi", "report"), "báo cáo.json");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains("4 lỗi, 3 cảnh báo", page, StringComparison.Ordinal);
        Assert.Contains("báo cáo.json", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"error\">lỗi</td><td><a href=\"rules/KPI5010\">KPI5010</a></td><td>", page, StringComparison.Ordinal);
        Assert.Contains("không phải 91,05%", page, StringComparison.Ordinal);
        Assert.Contains("Bảng đánh giá để in", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_LaGi_LeadsToItsScorecardWithoutAnotherUpload()
    {
        using var found = await UploadAsync(SampleFiles.Sample("la-gi", "report"), "báo <cáo>.json");
        var sent = HiddenField().Matches(await found.Content.ReadAsStringAsync()).ToDictionary(field => field.Groups[1].Value, field => WebUtility.HtmlDecode(field.Groups[2].Value), StringComparer.Ordinal);
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in sent)
        {
            form.Add(new StringContent(value), name);
        }

        using var answer = await portal.SendAsync(HttpMethod.Post, "/scorecard", form);
        Assert.Equal(["name", "report"], sent.Keys);
        Assert.Equal("báo <cáo>.json", sent["name"]);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(SampleCards.Load("la-gi").ToHtml(), await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Scorecard_OfAFileThatCannotBeRead_IsItsFaults()
    {
        using var form = new MultipartFormDataContent { { new StringContent("{"), "report" } };
        using var answer = await portal.SendAsync(HttpMethod.Post, "/scorecard", form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Không đọc được tệp báo cáo.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_MarkupInTheFileAndItsName_IsEncoded()
    {
        using var answer = await UploadAsync("""{ "schema": "kpi-report/1.0", "<b>x</b>": 1 }"""u8.ToArray(), "<script>alert(1)</script>.json");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Không đọc được tệp báo cáo.", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;x&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_TooLarge_SaysTheLimitOnThePage()
    {
        using var answer = await UploadAsync(new byte[PortalProcess.MaxRequestBytes + 1], "large.json");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("Tệp lớn hơn 100000 byte.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_NoFileOrNoForm_IsRefusedOnThePage()
    {
        using var empty = await UploadAsync([], "empty.json");
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        Assert.Contains("Chưa chọn tệp", await empty.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var text = new StringContent("x");
        using var none = await portal.SendAsync(HttpMethod.Post, "/check", text);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, none.StatusCode);

        using var broken = new StringContent("x");
        broken.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=a");
        using var refused = await portal.SendAsync(HttpMethod.Post, "/check", broken);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    private async Task<HttpResponseMessage> UploadAsync(byte[] file, string name)
    {
        using var form = new MultipartFormDataContent();
        using var content = new ByteArrayContent(file);
        form.Add(content, "report", name);
        return await portal.SendAsync(HttpMethod.Post, "/check", form);
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">")]
    private static partial Regex HiddenField();
}
