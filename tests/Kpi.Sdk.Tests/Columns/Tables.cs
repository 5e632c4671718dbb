using Kpi.Sdk.Columns;
using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Tests.Organisation;
using NodaTime;

namespace Kpi.Sdk.Tests.Columns;

/// <summary>A small country and short ways to write tables of it down.</summary>
internal static class Tables
{
    /// <summary>A nation of two provinces: 10 with communes 101, 102 and 103, and 20 with 201 and 202.</summary>
    public static OrgUnitRegister Country { get; } = OrgUnitRegister.Of(
    [
        Units.Unit("00", OrgLevel.Nation),
        Units.Unit("10", OrgLevel.Province, "00"),
        Units.Unit("101", OrgLevel.Commune, "10"),
        Units.Unit("102", OrgLevel.Commune, "10"),
        Units.Unit("103", OrgLevel.Commune, "10", to: "2024-02-10"),
        Units.Unit("20", OrgLevel.Province, "00"),
        Units.Unit("201", OrgLevel.Commune, "20"),
        Units.Unit("202", OrgLevel.Commune, "20"),
    ]);

    public static Indicator Indicator(MeasureKind kind, TimeAggregation overTime, UnitAggregation overUnits, string code = "A") => new()
    {
        Code = IndicatorCode.Parse(code),
        Name = BilingualText.Of("Chỉ tiêu " + code),
        Kind = kind,
        OverTime = overTime,
        OverUnits = overUnits,
    };

    public static Indicator Count { get; } = Indicator(MeasureKind.Count, TimeAggregation.Sum, UnitAggregation.Sum);

    public static Indicator Share { get; } = Indicator(MeasureKind.Ratio, TimeAggregation.Pooled, UnitAggregation.Pooled);

    public static IndicatorFramework Framework(params Indicator[] indicators) =>
        IndicatorFramework.Of(new FrameworkDefinition { Code = "F", Name = BilingualText.Of("F"), Indicators = indicators, Units = Country });

    public static ObservationTable Table(Indicator indicator, params Observation[] observations) => Table(indicator, "2024-01-31", observations);

    public static ObservationTable Table(Indicator indicator, string day, IEnumerable<Observation> observations, LocalDate? knownOn = null) =>
        ObservationTable.Of(observations, Framework(indicator), new TableOptions { UnitsOn = Parts.Day(day), KnownOn = knownOn });

    public static Observation Number(string unit, string period, string value, OrgLevel tier = OrgLevel.Unspecified, string? knownOn = null, Accumulation accumulation = default) =>
        Observed(unit, period, ObservedValue.OfNumber(Figure.Parse(value)), tier, knownOn, accumulation);

    public static Observation Ratio(string unit, string period, long numerator, long denominator) =>
        Observed(unit, period, ObservedValue.OfRatio(Figure.Of(numerator), Figure.Of(denominator)));

    public static Observation Observed(
        string unit, string period, ObservedValue value, OrgLevel tier = OrgLevel.Unspecified, string? knownOn = null, Accumulation accumulation = default, string slice = "A") => new()
        {
            Slice = IndicatorSlice.Parse(slice),
            Unit = OrgUnitCode.Parse(unit),
            Period = ReportingPeriod.Parse(period),
            Value = value,
            Tier = tier,
            KnownOn = knownOn is null ? null : Parts.Day(knownOn),
            Accumulation = accumulation,
        };

    public static string IdsOf(ObservationTable table) => string.Join(' ', table.Findings.Select(finding => finding.Id.ToString()));

    public static RollupRow Row(Rollup rollup, string unit, string period, OrgLevel tier = OrgLevel.Unspecified, Accumulation accumulation = default) =>
        rollup.Find(IndicatorSlice.Parse("A"), OrgUnitCode.Parse(unit), ReportingPeriod.Parse(period), tier, accumulation)!;
}
