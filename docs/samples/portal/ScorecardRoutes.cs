using System.Net.Mime;
using System.Text;
using Kpi.Sdk;
using Microsoft.Net.Http.Headers;

namespace Portal;

/// <summary>Scorecards of the reports taken in. Unit, period and indicator are read by the library, and refused with its reason.</summary>
internal static class ScorecardRoutes
{
    private static readonly MediaTypeHeaderValue[] Offered = [new(MediaTypeNames.Application.Json), new(MediaTypeNames.Text.Html), new(MediaTypeNames.Text.Plain)];

    public static void MapScorecards(this IEndpointRouteBuilder routes) => routes.MapGet("/scorecards/{unit}/{period}", Get)
        .WithName("GetScorecard")
        .WithSummary("The scorecard of a unit (594) and a period (2024-S1), of all indicators or of one.")
        .Produces<ScorecardContract>(StatusCodes.Status200OK, MediaTypeNames.Application.Json, MediaTypeNames.Text.Html, MediaTypeNames.Text.Plain)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status406NotAcceptable);

    private static IResult Get(OrgUnitCode unit, ReportingPeriod period, IndicatorCode? indicator, HttpRequest request, ReportStore store)
    {
        var language = RequestLanguage.Of(request);
        if (store.Scorecard(unit, period) is not { } card)
        {
            return Missing(language.Say($"Chưa có báo cáo của đơn vị {unit}, kỳ {period}.", $"There is no report of unit {unit} for {period}."));
        }

        if (indicator is { } code && card.Framework.Find(code) is null)
        {
            return Missing(language.Say($"Khung {card.Framework.Code} không có chỉ tiêu {code}.", $"Framework {card.Framework.Code} has no indicator {code}."));
        }

        var headers = request.HttpContext.Response.Headers;
        headers.ContentLanguage = language.Tag();
        headers.Vary = $"{HeaderNames.Accept}, {HeaderNames.AcceptLanguage}";
        return Wanted(request)?.MediaType.Value switch
        {
            MediaTypeNames.Application.Json => TypedResults.Ok(ScorecardContract.Of(card, indicator, language)),
            MediaTypeNames.Text.Html => PageHeaders.OwnPage(card.ToHtml(language), request.HttpContext.Response),
            MediaTypeNames.Text.Plain => TypedResults.Text(card.ToText(language), MediaTypeNames.Text.Plain, Encoding.UTF8),
            _ => TypedResults.StatusCode(StatusCodes.Status406NotAcceptable),
        };
    }

    // the first of what is offered that what is asked for most allows
    private static MediaTypeHeaderValue? Wanted(HttpRequest request)
    {
        var asked = request.GetTypedHeaders().Accept;
        return asked.Count == 0
            ? Offered[0]
            : asked.Where(range => range.Quality is not 0)
                .OrderByDescending(range => range.Quality ?? 1)
                .Select(range => Array.Find(Offered, offer => offer.IsSubsetOf(range)))
                .FirstOrDefault(offer => offer is not null);
    }

    private static IResult Missing(string why) => TypedResults.Problem(why, statusCode: StatusCodes.Status404NotFound);
}
