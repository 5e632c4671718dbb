using NodaTime;

namespace Kpi.Sdk;

/// <summary>The figures of one line up to a day, and the choice among them.</summary>
internal sealed class SeriesFigures
{
    private const int MonthsOfYear = 12;

    private readonly string? _denominator;
    private readonly ReportingCalendar _calendar;
    private readonly (Observation Figure, LocalDate Date)[] _ranked;

    public SeriesFigures(Indicator indicator, IEnumerable<Observation> observations, LocalDate asOf, ReportingCalendar calendar)
    {
        _denominator = indicator.DenominatorQuantity;
        _calendar = calendar;
        var dated = observations
            .Where(observation => !(observation.KnownOn > asOf))
            .Select(observation => (Figure: observation, Date: observation.DateIn(calendar)))
            .Where(pair => pair.Date <= asOf)
            .ToArray();
        _ranked = dated.Length < 2 ? dated :
        [
            .. dated
                .OrderByDescending(pair => pair.Date)
                .ThenByDescending(pair => Span(pair.Figure))
                .ThenByDescending(pair => pair.Figure.KnownOn ?? LocalDate.MinIsoValue)
                .ThenByDescending(pair => pair.Figure.Value.Exactness),
        ];
        var latest = Array.FindIndex(_ranked, IsPresent);
        latest = latest < 0 && _ranked.Length > 0 ? 0 : latest;
        if (latest >= 0)
        {
            (Latest, LatestDate) = _ranked[latest];
            Previous = PreviousOf(Latest, _ranked[latest].Date);
        }
    }

    /// <summary>The latest figure; an absence only where there is nothing else.</summary>
    public Observation? Latest { get; }

    /// <summary>The day of the latest figure.</summary>
    public LocalDate? LatestDate { get; }

    /// <summary>The latest figure of an earlier day, of the same accumulation; one on the same base where there is one, and of a flow then one of a period as long.</summary>
    public Observation? Previous { get; }

    /// <summary>The latest figure on the base a target asks for that speaks of the time before its deadline; else on that base; else the latest figure.</summary>
    public Observation? For(Target target)
    {
        var wanted = target.DenominatorQuantity ?? _denominator;
        Observation? onBase = null;
        foreach (var (figure, date) in _ranked)
        {
            if (!IsPresent((figure, date)) || !string.Equals(BaseOf(figure), wanted, StringComparison.Ordinal))
            {
                continue;
            }

            if (!(Judgement.FlowBegins(figure, _calendar) > target.Due.LastDay(_calendar, figure.Period)))
            {
                return figure;
            }

            onBase ??= figure;
        }

        return onBase ?? Latest;
    }

    /// <summary>The figures like the latest, up to its day: of the same accumulation, base and length, the best of each day, in the order of time. An absence speaks of any base.</summary>
    public IReadOnlyList<Observation> Comparable()
    {
        if (Latest is not { } latest)
        {
            return [];
        }

        return
        [
            .. _ranked
                .Where(pair => pair.Date <= LatestDate && IsLike(pair, latest))
                .DistinctBy(pair => pair.Date)
                .Select(pair => pair.Figure)
                .Reverse(),
        ];
    }

    private bool IsLike((Observation Figure, LocalDate Date) pair, Observation latest) =>
        pair.Figure == latest
        || (pair.Date < LatestDate
            && pair.Figure.Accumulation.Kind == latest.Accumulation.Kind
            && Span(pair.Figure) == Span(latest)
            && (!IsPresent(pair) || string.Equals(BaseOf(pair.Figure), BaseOf(latest), StringComparison.Ordinal)));

    private Observation? PreviousOf(Observation latest, LocalDate date)
    {
        (Observation Figure, int Likeness)? best = null;
        foreach (var pair in _ranked)
        {
            if (!IsPresent(pair) || pair.Date >= date || pair.Figure.Accumulation.Kind != latest.Accumulation.Kind)
            {
                continue;
            }

            var isOnBase = string.Equals(BaseOf(pair.Figure), BaseOf(latest), StringComparison.Ordinal);
            var likeness = (isOnBase ? 2 : 0) + (Span(pair.Figure) == Span(latest) ? 1 : 0);
            if (best is null || likeness > best.Value.Likeness)
            {
                best = (pair.Figure, likeness);
            }
        }

        return best?.Figure;
    }

    private string? BaseOf(Observation figure) => figure.DenominatorQuantity ?? _denominator;

    private static bool IsPresent((Observation Figure, LocalDate Date) pair) => pair.Figure.Value.Kind != ObservedValueKind.Absent;

    /// <summary>How many months a flow is of, so that on 31/12 the year's comes before the last quarter's; one number for what is no flow of its period.</summary>
    private static int Span(Observation figure) => figure.Accumulation.Kind == AccumulationKind.InPeriod ? figure.Period.MonthCount : MonthsOfYear;
}
