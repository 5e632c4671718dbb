using Kpi.Sdk.Tests.Scoring;
using VerifyXunit;

using static Kpi.Sdk.Tests.Organisation.Units;
using static Kpi.Sdk.Tests.Scoring.Cards;

namespace Kpi.Sdk.Tests.Reporting;

public sealed class ScorecardTextTests
{
    [Fact]
    public Task ToText_EveryKindOfCell_ReadsWell() => Verifier.Verify(Everything().ToText(), "txt");

    [Fact]
    public Task ToText_English_ReadsWell() => Verifier.Verify(Everything().ToText(ReportLanguage.English), "txt");

    [Fact]
    public void ToText_NothingAtAll_IsTheHead() =>
        Assert.Equal("Khung thử\nĐơn vị: Thị xã Đông (594) · Kỳ: năm 2024 · Đánh giá đến ngày 31/12/2024 (cuối kỳ; báo cáo không ghi ngày)\n", Of([]).ToText());

    [Theory]
    [InlineData(null, null, "(cuối kỳ; báo cáo không ghi ngày)", "(end of the period; the report prints no date)")]
    [InlineData("2025-01-20", null, "20/1/2025 (ngày báo cáo)", "2025-01-20 (date of the report)")]
    [InlineData(null, "2025-02-01", "1/2/2025 (theo yêu cầu)", "2025-02-01 (as asked)")]
    public void ToText_Day_SaysWhereItComesFrom(string? reported, string? asked, string vietnamese, string english)
    {
        var card = Framework().Evaluate(Report([], reportedOn: reported), new EvaluationOptions { AsOf = asked is null ? null : On(asked) });

        Assert.Contains(vietnamese, card.ToText(), StringComparison.Ordinal);
        Assert.Contains(english, card.ToText(ReportLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_UnitTheFrameworkLacks_IsItsCode() =>
        Assert.Contains("\nĐơn vị: 999 · ", Framework().Evaluate(Report([], "999")).ToText(), StringComparison.Ordinal);

    [Fact]
    public void ToText_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => ScorecardText.ToText(null!));

    private static DocumentType Plan => DocumentCatalogue.Default.TryGetType("KH", out var type) ? type : throw new InvalidOperationException("KH");

    private static Scorecard Everything()
    {
        var plan = new DocumentReference(title: "phát triển thị xã Đông năm 2024 và những năm tiếp theo", documentType: Plan) { Level = IssuingLevel.District };
        var documents = new Dictionary<string, DocumentReference>(Sources, StringComparer.Ordinal) { ["KH"] = plan };
        Target[] targets =
        [
            Target("B1", "B", due: "2024", source: "KH2"),
            ByPlan(plan, "B2", "A", "trên 60%"),
            ByPlan(plan, "B3", "A[toan]", null),
            Target("B4", "A", due: "2025", denominator: "HO"),
            Target("B5", "N", ">= 7000", scope: TargetScope.EachUnitOf(OrgLevel.Commune)),
            Target("B6", "R", "top 10", due: "2024"),
            Target("OLD", "R", "top 20", due: "2024"),
            Target("NEW", "R", "top 15", due: "2024", replaces: "OLD"),
            Target("REF", "B", "> 30%", role: TargetRole.Reference, source: "QD3"),
        ];
        Observation[] figures =
        [
            Figure("79,96%", "B"),
            Figure("75/100 = 75%"),
            Figure("70%", period: "2023"),
            Figure("40%", denominator: "HO", asOf: "2024-06-30"),
            Figure("6.999", "N", unit: "001", kind: MeasureKind.Count, accumulation: Accumulation.InPeriod),
            Figure("hơn 7.000", "N", unit: "002", kind: MeasureKind.Count, accumulation: Accumulation.InPeriod),
            Figure("hạng 12/63", "R", kind: MeasureKind.Rank),
            Figure("hạng 15/63", "R", period: "2023", kind: MeasureKind.Rank),
            Figure("1.000", "N", unit: "60", kind: MeasureKind.Count),
            Figure("900", "N", unit: "60", period: "2023", kind: MeasureKind.Count),
            Figure("không phát sinh", "A[phan]"),
        ];
        return Framework(targets, documents).Evaluate(Report(figures, reportedOn: "2025-01-15"));
    }

    private static Target ByPlan(DocumentReference plan, string id, string slice, string? wording) => new()
    {
        Id = id,
        Slice = IndicatorSlice.Parse(slice),
        Condition = TargetCondition.Parse("> 60%"),
        Scope = TargetScope.OfUnit(Code(Reporter)),
        Due = TargetDue.Parse("2024"),
        Source = plan,
        Wording = wording,
        Comparability = Comparability.Proxy,
        ComparabilityReason = BilingualText.Of("kế hoạch tính cả hộ", "the plan counts households too"),
    };
}
