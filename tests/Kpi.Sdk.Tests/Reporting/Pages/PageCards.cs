using static Kpi.Sdk.Tests.Organisation.Units;

namespace Kpi.Sdk.Tests.Reporting.Pages;

/// <summary>A scorecard with every kind of figure, verdict and chart, and with texts that would be markup if they were let.</summary>
internal static class PageCards
{
    public const string Hostile = "<script>alert(\"x\")</script> & 'y' \u0001\u202Etrái\u202C";

    public const string HostileShown = "<script>alert(\"x\")</script> & 'y' ⟨U+0001⟩⟨U+202E⟩trái⟨U+202C⟩";

    private static readonly string Endless = new('x', 150);

    private static readonly DocumentReference Resolution = new(DocumentNumber.Parse("01-NQ/TU"))
    {
        Date = Day("2021-05-01"),
        Level = IssuingLevel.Province,
        Issuer = "Tỉnh ủy <Sáu Mươi>",
        Clause = "mục II.2",
        DeclaredTargetCount = 14,
    };

    private static readonly DocumentReference Decision = new(DocumentNumber.Parse("3/QĐ-TTg")) { Date = Day("2023-05-01"), Level = IssuingLevel.Central };

    public static Scorecard Everything { get; } = Make();

    private static Scorecard Make()
    {
        Target[] targets =
        [
            new()
            {
                Id = "PATH",
                Slice = IndicatorSlice.Parse("PATH"),
                Condition = TargetCondition.Parse(">= 80%"),
                Due = TargetDue.Parse("2025"),
                Scope = TargetScope.OfUnit(Code("594")),
                Source = Resolution,
                Baseline = new TargetMilestone(ReportingPeriod.OfYear(2020), Kpi.Sdk.Figure.Parse("20")),
                Milestones = [new TargetMilestone(ReportingPeriod.OfYear(2022), Kpi.Sdk.Figure.Parse("40")), new TargetMilestone(ReportingPeriod.OfYear(2024), Kpi.Sdk.Figure.Parse("70"))],
                PathShape = PathShape.Linear,
            },
            Target("PATH2", "PATH", ">= 95%", "2030"),
            Target("OVER", "OVER", "> 7000", "2025"),
            Target("UNDER", "UNDER", "<= 50", "2023"),
            Target("RANK", "RANK", "top 10", "2023"),
            Target("RANGE", "RANGE", "10%..15%", "2023"),
            Target("SCORE", "SCORE", ">= 18", "2023"),
            Target("DONE", "DONE", "done", "2023"),
            Target("WORDS", "WORDS", "qualitative", "2023"),
            Target("ODDS", "ODDS", ">= 80%", "2025"),
            Target("EVIL", "EVIL", ">= 10%", "2023", Hostile),
            Target("LONG", "LONG", ">= 10%", "2023", Endless),
            Target("REF", "SCORE", ">= 19", "2025", role: TargetRole.Reference),
        ];
        Observation[] figures =
        [
            Figure("PATH", "30%", "2021"),
            Figure("PATH", "—", "2022"),
            Figure("PATH", "khoảng 55%", "2023"),
            Figure("PATH", "60%", "2023-S1"),
            Figure("PATH", "65/100 = 65%", "2024-S1"),
            Figure("OVER", "hơn 7.000", "2024-S1", MeasureKind.Count),
            Figure("UNDER", "dưới 40", "2023", MeasureKind.Count),
            Figure("RANK", "hạng 12/63", "2023", MeasureKind.Rank),
            Figure("RANK", "hạng 15/63", "2022", MeasureKind.Rank),
            Figure("RANGE", "18%", "2023"),
            Figure("SCORE", "18,8/20 điểm", "2023", MeasureKind.Score),
            Figure("DONE", "có", "2023", MeasureKind.YesNo),
            Figure("WORDS", "khá", "2023", MeasureKind.Score, ObservedValue.OfText("khá")),
            Figure("ODDS", "267/2.564 = 91,05%", "2024-S1"),
            Figure("EVIL", "9,99%", "2023", note: Hostile),
            Figure("LONG", "12%", "2023"),
            Figure("PLAIN", "1.234", "2024-S1", MeasureKind.Count),
            Figure("PLAIN", "1.200", "2023-S1", MeasureKind.Count),
        ];
        var framework = IndicatorFramework.Of(new FrameworkDefinition
        {
            Code = "TRANG",
            Name = BilingualText.Of("Chỉ tiêu chuyển đổi số <thử>", "Digital targets <trial>"),
            Groups = [new IndicatorGroup { Id = "G1", Name = BilingualText.Of("Chính quyền số & dịch vụ", "Digital government") }],
            Indicators =
            [
                Indicator("PATH", "Tỷ lệ hồ sơ trực tuyến toàn trình", "G1"),
                Indicator("OVER", "Doanh nghiệp công nghệ số", "G1", MeasureKind.Count),
                Indicator("UNDER", "Hồ sơ trễ hạn", "G1", MeasureKind.Count),
                Indicator("RANK", "Xếp hạng chuyển đổi số", kind: MeasureKind.Rank),
                Indicator("RANGE", "Tỷ lệ lao động", kind: MeasureKind.Ratio),
                Indicator("SCORE", "Chất lượng dịch vụ công", kind: MeasureKind.Score),
                Indicator("DONE", "Ban hành kế hoạch", kind: MeasureKind.YesNo),
                Indicator("WORDS", "Nhận thức", kind: MeasureKind.Score),
                Indicator("ODDS", "Hồ sơ mâu thuẫn"),
                Indicator("EVIL", Hostile),
                Indicator("LONG", Endless),
                Indicator("PLAIN", "Lượt truy cập", kind: MeasureKind.Count),
            ],
            Targets = targets,
            Documents = new Dictionary<string, DocumentReference>(StringComparer.Ordinal) { ["NQ"] = Resolution, ["QD"] = Decision },
            Units = OrgUnitRegister.Of([Unit("60", OrgLevel.Province, name: "Tỉnh Sáu Mươi"), Unit("594", OrgLevel.District, "60", name: "Thị xã Đông")]),
        });
        return framework.Evaluate(new Submission
        {
            Framework = "TRANG",
            Title = BilingualText.Of("Báo cáo sơ kết 6 tháng"),
            Unit = Code("594"),
            Period = ReportingPeriod.Parse("2024-S1"),
            Observations = figures,
        });
    }

    private static Indicator Indicator(string code, string name, string? group = null, MeasureKind kind = MeasureKind.Ratio) => new()
    {
        Code = IndicatorCode.Parse(code),
        Name = BilingualText.Of(name),
        Kind = kind,
        Group = group,
        Direction = kind == MeasureKind.Rank ? Direction.LowerIsBetter : Direction.HigherIsBetter,
        Maximum = kind == MeasureKind.Score ? Kpi.Sdk.Figure.Parse("20") : null,
    };

    private static Target Target(string id, string slice, string at, string due, string? note = null, TargetRole role = TargetRole.Binding) => new()
    {
        Id = id,
        Slice = IndicatorSlice.Parse(slice),
        Condition = TargetCondition.Parse(at),
        Due = TargetDue.Parse(due),
        Scope = TargetScope.OfUnit(Code("594")),
        Source = role == TargetRole.Binding ? Resolution : Decision,
        Role = role,
        Note = note,
    };

    private static Observation Figure(string slice, string value, string period, MeasureKind kind = MeasureKind.Ratio, ObservedValue? parsed = null, string? note = null) => new()
    {
        Slice = IndicatorSlice.Parse(slice),
        Unit = Code("594"),
        Period = ReportingPeriod.Parse(period),
        Accumulation = Accumulation.AsOf,
        Value = parsed ?? ObservedValue.Parse(value, kind),
        Note = note,
    };
}
