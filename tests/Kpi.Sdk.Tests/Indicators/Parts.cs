using NodaTime;
using NodaTime.Text;

namespace Kpi.Sdk.Tests.Indicators;

/// <summary>Short ways to write the parts of a framework, its targets and their figures down.</summary>
internal static class Parts
{
    public static readonly OrgUnitCode LaGi = OrgUnitCode.Parse("594");

    public static DocumentReference Plan { get; } = new(DocumentNumber.Parse("2328/KH-UBND"));

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static ReportingPeriod Period(string text) => ReportingPeriod.Parse(text);

    public static IndicatorSlice Slice(string text) => IndicatorSlice.Parse(text);

    public static Indicator Indicator(
        MeasureKind kind = MeasureKind.Ratio, string code = "A", int? decimals = null, Direction direction = Direction.Unspecified, string? denominator = null, string? maximum = null) => new()
        {
            Code = IndicatorCode.Parse(code),
            Name = BilingualText.Of("Chỉ tiêu " + code),
            Kind = kind,
            DisplayDecimals = decimals,
            Direction = direction,
            DenominatorQuantity = denominator,
            Maximum = maximum is null ? null : Figure.Parse(maximum),
        };

    public static Target Target(
        string condition,
        string due = "2023",
        string slice = "A",
        string id = "T1",
        string? denominator = null,
        Comparability comparability = Comparability.Same,
        string? over = null,
        TargetMilestone? baseline = null,
        IReadOnlyList<TargetMilestone>? milestones = null,
        PathShape shape = PathShape.Linear,
        string? replaces = null,
        string? stepTo = null,
        TargetScope? scope = null,
        DocumentReference? source = null) => new()
        {
            Id = id,
            Slice = Slice(slice),
            Condition = TargetCondition.Parse(condition),
            Scope = scope ?? TargetScope.OfUnit(LaGi),
            Due = TargetDue.Parse(due),
            Source = source ?? Plan,
            DenominatorQuantity = denominator,
            Comparability = comparability,
            Over = over is null ? null : Term.Parse(over),
            Baseline = baseline,
            Milestones = milestones ?? [],
            PathShape = shape,
            Replaces = replaces,
            StepTo = stepTo,
        };

    public static TargetMilestone At(string period, string value) => new(Period(period), Figure.Parse(value));

    public static Observation Observed(
        ObservedValue value,
        string period = "2023",
        string slice = "A",
        Accumulation accumulation = default,
        string? asOf = null,
        string? denominator = null,
        ObservationStatus status = ObservationStatus.Unspecified,
        string unit = "594",
        OrgLevel tier = OrgLevel.Unspecified) => new()
        {
            Slice = Slice(slice),
            Unit = OrgUnitCode.Parse(unit),
            Tier = tier,
            Period = Period(period),
            Accumulation = accumulation,
            Value = value,
            AsOf = asOf is null ? null : Day(asOf),
            DenominatorQuantity = denominator,
            Status = status,
        };
}
