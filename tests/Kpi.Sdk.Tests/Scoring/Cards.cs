using NodaTime;

using static Kpi.Sdk.Tests.Organisation.Units;

namespace Kpi.Sdk.Tests.Scoring;

/// <summary>Small frameworks and reports, built from objects. The reporter is district 594 in province 60, with communes 001 and 002, for the year 2024.</summary>
internal static class Cards
{
    public const string Reporter = "594";

    public static readonly OrgUnitRegister Register = OrgUnitRegister.Of(
    [
        Unit("VN", OrgLevel.Nation, name: "Việt Nam"),
        Unit("60", OrgLevel.Province, "VN", name: "Tỉnh Sáu Mươi"),
        Unit("61", OrgLevel.Province, "VN", name: "Tỉnh Sáu Mốt"),
        Unit("594", OrgLevel.District, "60", name: "Thị xã Đông"),
        Unit("595", OrgLevel.District, "60", name: "Huyện Tây"),
        Unit("610", OrgLevel.District, "61", name: "Huyện Nam"),
        Unit("001", OrgLevel.Commune, "594", name: "Phường Một"),
        Unit("002", OrgLevel.Commune, "594", name: "Phường Hai"),
        Unit("003", OrgLevel.Commune, "595", name: "Xã Ba"),
    ]);

    public static readonly Dictionary<string, DocumentReference> Sources = new(StringComparer.Ordinal)
    {
        ["NQ1"] = new DocumentReference(DocumentNumber.Parse("01-NQ/TU")) { Date = Day("2021-05-01"), Level = IssuingLevel.Province, DeclaredTargetCount = 5 },
        ["KH2"] = new DocumentReference(DocumentNumber.Parse("2/KH-UBND")) { Date = Day("2022-05-01"), Level = IssuingLevel.District },
        ["QD3"] = new DocumentReference(DocumentNumber.Parse("3/QĐ-TTg")) { Date = Day("2023-05-01"), Level = IssuingLevel.Central },
    };

    public static Indicator Indicator(string code, MeasureKind kind = MeasureKind.Ratio, string? group = null, string? denominator = null, string[]? breakdowns = null) => new()
    {
        Code = IndicatorCode.Parse(code),
        Name = BilingualText.Of("Chỉ tiêu " + code, "Indicator " + code),
        Kind = kind,
        Group = group,
        DenominatorQuantity = denominator,
        Breakdowns = breakdowns ?? [],
        Direction = kind == MeasureKind.Rank ? Direction.LowerIsBetter : Direction.HigherIsBetter,
    };

    public static Target Target(
        string id,
        string slice = "A",
        string at = ">= 80%",
        string due = "2025",
        TargetScope? scope = null,
        string source = "NQ1",
        TargetRole role = TargetRole.Binding,
        OrgLevel tier = OrgLevel.Unspecified,
        string? denominator = null,
        string? replaces = null) => new()
        {
            Id = id,
            Slice = IndicatorSlice.Parse(slice),
            Condition = TargetCondition.Parse(at),
            Due = TargetDue.Parse(due),
            Scope = scope ?? TargetScope.OfUnit(Code(Reporter)),
            Source = Sources[source],
            Role = role,
            Tier = tier,
            DenominatorQuantity = denominator,
            Replaces = replaces,
        };

    public static Observation Figure(
        string value,
        string slice = "A",
        string period = "2024",
        string unit = Reporter,
        OrgLevel tier = OrgLevel.Unspecified,
        MeasureKind kind = MeasureKind.Ratio,
        string? knownOn = null,
        string? asOf = null,
        string? denominator = null,
        Accumulation? accumulation = null) => new()
        {
            Slice = IndicatorSlice.Parse(slice),
            Unit = Code(unit),
            Tier = tier,
            Period = ReportingPeriod.Parse(period),
            Accumulation = accumulation ?? Accumulation.AsOf,
            Value = ObservedValue.Parse(value, kind),
            KnownOn = knownOn is null ? null : Day(knownOn),
            AsOf = asOf is null ? null : Day(asOf),
            DenominatorQuantity = denominator,
        };

    public static IndicatorFramework Framework(params Target[] targets) => Framework(targets, Sources);

    public static IndicatorFramework Framework(IReadOnlyList<Target> targets, IReadOnlyDictionary<string, DocumentReference> documents, OrgUnitRegister? units = null) => IndicatorFramework.Of(new FrameworkDefinition
    {
        Code = "KHUNG",
        Name = BilingualText.Of("Khung thử", "Test framework"),
        Groups = [new IndicatorGroup { Id = "G1", Name = BilingualText.Of("Nhóm một", "Group one") }, new IndicatorGroup { Id = "G2", Name = BilingualText.Of("Nhóm hai", "Group two") }],
        Quantities = [new Quantity { Id = "DAN", Name = BilingualText.Of("dân số") }, new Quantity { Id = "HO", Name = BilingualText.Of("số hộ") }],
        Breakdowns =
        [
            new Breakdown
            {
                Id = "hinhThuc",
                Name = BilingualText.Of("Hình thức"),
                Members = [new BreakdownMember { Id = "toan", Name = BilingualText.Of("toàn trình") }, new BreakdownMember { Id = "phan", Name = BilingualText.Of("một phần") }],
            },
        ],
        Indicators =
        [
            Indicator("B", group: "G2"),
            Indicator("A", group: "G1", denominator: "DAN", breakdowns: ["hinhThuc"]),
            Indicator("N", MeasureKind.Count),
            Indicator("R", MeasureKind.Rank),
        ],
        Targets = targets,
        Documents = documents,
        Units = units ?? Register,
    });

    public static Submission Report(params Observation[] figures) => Report(figures, Reporter);

    public static Submission Report(IReadOnlyList<Observation> figures, string unit = Reporter, string period = "2024", string? reportedOn = null) => new()
    {
        Framework = "KHUNG",
        Unit = Code(unit),
        Period = ReportingPeriod.Parse(period),
        ReportedOn = reportedOn is null ? null : Day(reportedOn),
        Observations = figures,
    };

    public static Scorecard Of(Target target, params Observation[] figures) => Framework(target).Evaluate(Report(figures));

    public static Scorecard Of(IReadOnlyList<Target> targets, params Observation[] figures) => Framework([.. targets]).Evaluate(Report(figures));

    /// <summary>A line as slice, unit and tier, with its figure and the targets it is held against.</summary>
    public static string Text(ScorecardLine line)
    {
        var tier = line.Tier == OrgLevel.Unspecified ? string.Empty : $"/{line.Tier}";
        return $"{line.Slice} {line.Unit}{tier} {line.Figure?.Value.ToString() ?? "-"}: {string.Join(' ', line.Judgements.Select(judgement => judgement.Target.Id))}".TrimEnd();
    }

    public static LocalDate On(string day) => Day(day);
}
