using System.Net.Mime;
using System.Text;
using Kpi.Sdk;
using Kpi.Sdk.Validation;

namespace Portal;

/// <summary>A page to upload a file to, the findings as a page, the scorecard as another to print, and a page for each rule.</summary>
/// <remarks>
/// The form has no antiforgery token, since there is nothing to forge: the portal has no sign-in, the browser sends nothing of the user's along, and a check keeps and changes nothing.
/// A portal that signs its users in with a cookie adds AddAntiforgery and UseAntiforgery, puts the token into the form, and binds the file as an IFormFile, which then requires it.
/// </remarks>
internal static class PageRoutes
{
    private const string HtmlType = "text/html; charset=utf-8";

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (FrameworkCatalogue catalogue) => Page(Pages.Upload(catalogue.Codes))).ExcludeFromDescription();
        routes.MapPost("/check", CheckAsync).ExcludeFromDescription();
        routes.MapPost("/scorecard", ShowScorecardAsync).ExcludeFromDescription();
        routes.MapGet("/portal.css", () => TypedResults.Text(Pages.Style, MediaTypeNames.Text.Css, Encoding.UTF8)).ExcludeFromDescription();
        routes.MapGet("/rules/{rule}", GetRule)
            .WithName("GetRule")
            .WithSummary("A page that says what a rule checks and why.")
            .Produces<string>(StatusCodes.Status200OK, MediaTypeNames.Text.Html)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task<IResult> CheckAsync(HttpRequest request, FrameworkCatalogue catalogue, ReportCheck check, PortalSettings settings, CancellationToken stop) =>
        AnswerAsync(request, catalogue, settings, report => FindingsOf(check.Run(report.Utf8, stop), report, catalogue), stop);

    private static Task<IResult> ShowScorecardAsync(HttpRequest request, FrameworkCatalogue catalogue, ReportCheck check, PortalSettings settings, CancellationToken stop) =>
        AnswerAsync(
            request,
            catalogue,
            settings,
            report =>
            {
                var file = check.Run(report.Utf8, stop);
                return file.IsReadable
                    ? PageHeaders.OwnPage(file.Framework.Evaluate(file.Report).ToHtml(), request.HttpContext.Response)
                    : FindingsOf(file, report, catalogue);
            },
            stop);

    private static async Task<IResult> AnswerAsync(HttpRequest request, FrameworkCatalogue catalogue, PortalSettings settings, Func<UploadedReport, IResult> answer, CancellationToken stop)
    {
        if (!request.HasFormContentType)
        {
            return Refused(StatusCodes.Status415UnsupportedMediaType, "Tệp được gửi từ biểu mẫu này.");
        }

        try
        {
            return await UploadedReport.ReadAsync(request, stop) is { } report
                ? answer(report)
                : Refused(StatusCodes.Status400BadRequest, "Chưa chọn tệp, hoặc tệp rỗng.");
        }
        catch (BadHttpRequestException bad) when (bad.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Refused(bad.StatusCode, RequestFaults.TooLarge(settings, ReportLanguage.Vietnamese));
        }
        catch (Exception broken) when (broken is BadHttpRequestException or InvalidDataException or IOException)
        {
            return Refused(StatusCodes.Status400BadRequest, "Biểu mẫu gửi lên không đọc được.");
        }

        IResult Refused(int status, string why) => Page(Pages.Upload(catalogue.Codes, why), status);
    }

    private static IResult FindingsOf(CheckedFile file, UploadedReport report, FrameworkCatalogue catalogue) =>
        Page(Pages.Findings(file, report, file.UnknownFramework is { } code ? catalogue.Missing(code, ReportLanguage.Vietnamese) : null), file switch
        {
            { IsReadable: false } => StatusCodes.Status400BadRequest,
            { Findings.HasErrors: true } => StatusCodes.Status422UnprocessableEntity,
            _ => StatusCodes.Status200OK,
        });

    private static IResult GetRule(RuleId rule, HttpRequest request)
    {
        var language = RequestLanguage.Of(request);
        return RuleCatalogue.All.FirstOrDefault(known => known.Id == rule) is { } found
            ? Page(Pages.Rule(found, language))
            : TypedResults.Problem(language.Say($"Không có quy tắc {rule}.", $"There is no rule {rule}."), statusCode: StatusCodes.Status404NotFound);
    }

    private static IResult Page(Html page, int status = StatusCodes.Status200OK) => TypedResults.Text(page.Text, HtmlType, statusCode: status);
}
