namespace Kpi.Sdk.Tests.Indicators;

/// <summary>A small framework that hangs together, to be spoilt in one place.</summary>
internal static class Frameworks
{
    public static readonly DocumentReference Resolution = new(DocumentNumber.Parse("10-NQ/TU"));

    public static Indicator Share { get; } = new()
    {
        Code = IndicatorCode.Parse("CQS.HS"),
        Name = BilingualText.Of("Tỷ lệ hồ sơ trực tuyến", "Share of online dossiers"),
        Kind = MeasureKind.Ratio,
        Group = "CQS",
        DenominatorQuantity = "HS",
        Breakdowns = ["hinhThuc"],
        OverUnits = UnitAggregation.Pooled,
        OverTime = TimeAggregation.Pooled,
    };

    public static Indicator Procedures { get; } = new() { Code = IndicatorCode.Parse("CQS.TTHC"), Name = BilingualText.Of("TTHC trực tuyến"), Kind = MeasureKind.Count, Breakdowns = ["hinhThuc"] };

    public static Breakdown Forms { get; } = new()
    {
        Id = "hinhThuc",
        Name = BilingualText.Of("Hình thức"),
        Kind = BreakdownKind.Partition,
        Members =
        [
            new BreakdownMember { Id = "toanTrinh", Name = BilingualText.Of("toàn trình", "full") },
            new BreakdownMember { Id = "motPhan", Name = BilingualText.Of("một phần") },
        ],
    };

    public static Quantity Dossiers { get; } = new() { Id = "HS", Name = BilingualText.Of("hồ sơ") };

    public static Relation Parted { get; } = new() { Id = "R1", Kind = RelationKind.Partition, Total = RelationTerm.Parse("CQS.TTHC"), Breakdown = "hinhThuc" };

    public static FrameworkDefinition Definition(
        string code = "LAGI",
        IReadOnlyList<Indicator>? indicators = null,
        IReadOnlyList<Target>? targets = null,
        IReadOnlyList<Breakdown>? breakdowns = null,
        IReadOnlyList<Quantity>? quantities = null,
        IReadOnlyList<IndicatorGroup>? groups = null,
        IReadOnlyList<Relation>? relations = null,
        IReadOnlyList<IndicatorSlice>? required = null,
        IReadOnlyDictionary<string, DocumentReference>? documents = null,
        IReadOnlyDictionary<string, string>? extensions = null) => new()
        {
            Code = code,
            Name = BilingualText.Of("Chỉ tiêu chuyển đổi số"),
            Indicators = indicators ?? [Share, Procedures],
            Targets = targets ?? [Target()],
            Breakdowns = breakdowns ?? [Forms],
            Quantities = quantities ?? [Dossiers],
            Groups = groups ?? [new IndicatorGroup { Id = "CQS", Name = BilingualText.Of("Chính quyền số") }],
            Relations = relations ?? [Parted],
            Required = required ?? [Parts.Slice("CQS.HS[toanTrinh]")],
            Documents = documents ?? new Dictionary<string, DocumentReference>(StringComparer.Ordinal) { ["NQ10"] = Resolution },
            Extensions = extensions ?? new Dictionary<string, string>(StringComparer.Ordinal),
        };

    public static Target Target(
        string condition = ">= 80%",
        string slice = "CQS.HS",
        string id = "T1",
        string? denominator = null,
        string? replaces = null,
        string? stepTo = null,
        TargetMilestone? baseline = null,
        IReadOnlyList<TargetMilestone>? milestones = null,
        TargetScope? scope = null,
        DocumentReference? source = null) =>
        Parts.Target(condition, "2025", slice, id, denominator, baseline: baseline, milestones: milestones, replaces: replaces, stepTo: stepTo, scope: scope, source: source ?? Resolution);

    public static Indicator With(
        MeasureKind kind = MeasureKind.Count,
        string code = "CQS.TTHC",
        string? group = null,
        string? numerator = null,
        string? denominator = null,
        IReadOnlyList<string>? breakdowns = null,
        string? succeeds = null,
        UnitAggregation overUnits = default,
        TimeAggregation overTime = default,
        string? maximum = null,
        int? decimals = null) => new()
        {
            Code = IndicatorCode.Parse(code),
            Name = BilingualText.Of("Chỉ tiêu"),
            Kind = kind,
            Group = group,
            NumeratorQuantity = numerator,
            DenominatorQuantity = denominator,
            Breakdowns = breakdowns ?? ["hinhThuc"],
            Succeeds = succeeds is null ? null : IndicatorCode.Parse(succeeds),
            OverUnits = overUnits,
            OverTime = overTime,
            Maximum = maximum is null ? null : Figure.Parse(maximum),
            DisplayDecimals = decimals,
        };
}
