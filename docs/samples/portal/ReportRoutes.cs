using System.Net.Mime;
using System.Text.Json.Nodes;
using Kpi.Sdk;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Portal;

/// <summary>Reports handed in.</summary>
internal static class ReportRoutes
{
    public static void MapReports(this IEndpointRouteBuilder routes) => routes.MapPost("/reports", PostAsync)
        .WithName("PostReport")
        .WithSummary("Takes in a report file (kpi-report/1.0) if it has no error.")
        .Accepts<JsonObject>(MediaTypeNames.Application.Json)
        .Produces<ReportAnswer>()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<ReportAnswer>, ProblemHttpResult>> PostAsync(HttpRequest request, ReportCheck check, FrameworkCatalogue catalogue, ReportStore store, CancellationToken stop)
    {
        var language = RequestLanguage.Of(request);
        if (!request.HasJsonContentType())
        {
            return TypedResults.Problem(
                language.Say("Báo cáo được gửi dưới dạng application/json.", "A report is sent as application/json."),
                statusCode: StatusCodes.Status415UnsupportedMediaType);
        }

        // digits and places are taken from the bytes of the file, so it is not bound as an object
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, stop);
        var file = check.Run(body.ToArray(), stop);
        request.HttpContext.Response.Headers.ContentLanguage = language.Tag();
        if (!file.IsReadable)
        {
            return Refused(StatusCodes.Status400BadRequest, language.Say("Không đọc được tệp báo cáo.", "The file can't be read as a report."));
        }

        if (file.Findings.HasErrors)
        {
            return Refused(StatusCodes.Status422UnprocessableEntity, language.Say("Báo cáo có lỗi.", "The report has errors."));
        }

        store.Put(file.Framework, file.Report);
        var (unit, period) = (file.Report.Unit, file.Report.Period);
        return TypedResults.Ok(new ReportAnswer(
            unit,
            period,
            file.Framework.Code,
            FindingCounts.Of(file.Findings),
            FindingContract.ListOf(file.Findings, language, request.PathBase),
            request.PathBase.Add($"/scorecards/{unit}/{period}")));

        ProblemHttpResult Refused(int status, string title) => TypedResults.Problem(
            file.UnknownFramework is { } code ? catalogue.Missing(code, language) : file.Findings.Errors.Count == 1 ? file.Findings.Errors[0].Text(language) : null,
            statusCode: status,
            title: title,
            extensions: new Dictionary<string, object?>
            {
                ["summary"] = FindingCounts.Of(file.Findings),
                ["findings"] = FindingContract.ListOf(file.Findings, language, request.PathBase),
            });
    }
}
