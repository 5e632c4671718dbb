using NodaTime;

namespace Kpi.Sdk;

/// <summary>The figures of one line up to a day, and the choice among them.</summary>
internal sealed class SeriesFigures
{
    private readonly ReportingCalendar _calendar;
    private readonly Observation[] _ranked;

    public SeriesFigures(IEnumerable<Observation> observations, LocalDate asOf, ReportingCalendar calendar)
    {
        _calendar = calendar;
        _ranked =
        [
            .. observations
                .Where(observation => observation.DateIn(calendar) <= asOf && !(observation.KnownOn > asOf))
                .OrderByDescending(observation => observation.DateIn(calendar))
                .ThenByDescending(observation => observation.KnownOn ?? LocalDate.MinIsoValue)
                .ThenByDescending(observation => Exactness(observation.Value)),
        ];
        Latest = _ranked.FirstOrDefault(IsPresent) ?? _ranked.FirstOrDefault();
        Previous = Latest is null ? null : _ranked.FirstOrDefault(IsBeforeLatest);
    }

    /// <summary>The latest figure; an absence only where there is nothing else.</summary>
    public Observation? Latest { get; }

    /// <summary>The latest figure of an earlier day, of the same accumulation.</summary>
    public Observation? Previous { get; }

    /// <summary>The latest figure on the base a target asks for; else the latest figure.</summary>
    public Observation? For(Target target, Indicator indicator)
    {
        var wanted = target.DenominatorQuantity ?? indicator.DenominatorQuantity;
        return _ranked.FirstOrDefault(observation => IsPresent(observation)
            && string.Equals(observation.DenominatorQuantity ?? indicator.DenominatorQuantity, wanted, StringComparison.Ordinal)) ?? Latest;
    }

    private bool IsBeforeLatest(Observation observation) => IsPresent(observation)
        && observation.DateIn(_calendar) < Latest!.DateIn(_calendar)
        && observation.Accumulation.Kind == Latest.Accumulation.Kind;

    private static bool IsPresent(Observation observation) => observation.Value.Kind != ObservedValueKind.Absent;

    /// <summary>How exactly a value is known: terms before a percentage, more decimals before fewer, plain before hedged.</summary>
    private static int Exactness(ObservedValue value) => value switch
    {
        { Kind: ObservedValueKind.Absent } => -100,
        { Terms: { Numerator.IsExact: true, Denominator.IsExact: true } } => 100,
        { StatedPercentage: { } stated } => stated.Figure.Decimals - (stated.Figure.IsExact ? 0 : 50),
        { Number: { } number } => number.Decimals - (number.IsExact ? 0 : 50),
        _ => 0,
    };
}
