using Kpi.Sdk.Tests.Indicators;

namespace Kpi.Sdk.Tests.Measures;

/// <summary>Judges a target by a figure, both as texts.</summary>
internal static class Judged
{
    public const string EndOf2023 = "2023-12-31";

    public static Judgement By(
        string condition,
        string figure,
        MeasureKind kind = MeasureKind.Ratio,
        string due = "2023",
        string period = "2023",
        string asOf = EndOf2023,
        int? decimals = null,
        Direction direction = Direction.Unspecified,
        Accumulation accumulation = default,
        string? unitEnds = null,
        string? maximum = null,
        ReportingCalendar? calendar = null) =>
        By(
            Parts.Target(condition, due),
            Parts.Observed(ObservedValue.Parse(figure, kind), period, accumulation: accumulation),
            Parts.Indicator(kind, decimals: decimals, direction: direction, maximum: maximum),
            asOf,
            unitEnds,
            calendar);

    public static Judgement By(Target target, Observation? figure, Indicator? indicator = null, string asOf = EndOf2023, string? unitEnds = null, ReportingCalendar? calendar = null) =>
        Judgement.Of(target, indicator ?? Parts.Indicator(), figure, Parts.Day(asOf), calendar ?? ReportingCalendar.Civil, unitEnds is null ? null : Parts.Day(unitEnds));
}
