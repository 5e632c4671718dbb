using static Kpi.Sdk.Tests.Organisation.Units;
using static Kpi.Sdk.Tests.Scoring.Cards;

namespace Kpi.Sdk.Tests.Scoring;

public sealed class ScorecardTests
{
    [Fact]
    public void Item_SeveralUnits_TheReportersOwn() => Assert.Equal("A 594 3%:", Text(Of([], Figure("1%", unit: "001"), Figure("3%"), Figure("4%", tier: OrgLevel.Commune))["A"]));

    [Fact]
    public void Item_NotTheReporters_TheFirst() => Assert.Equal("A 001 1%:", Text(Of([], Figure("2%", unit: "60"), Figure("1%", unit: "001"))["a"]));

    [Fact]
    public void Item_Member_IsALineOfItsOwn() => Assert.Equal("A[toan] 594 3%:", Text(Of([], Figure("1%"), Figure("3%", "A[toan]"))["A[toan]"]));

    [Theory]
    [InlineData("A[tona]", "A[toan], A[phan], A.")]
    [InlineData("?", "A, B, N.")]
    [InlineData("", "A, B, N.")]
    public void Item_Unknown_NamesTheThreeNearest(string wanted, string nearest)
    {
        var card = Of([], Figure("1%"), Figure("1%", unit: "001"), Figure("2%", "A[toan]"), Figure("3%", "A[phan]"), Figure("4%", "B"), Figure("5", "N", kind: MeasureKind.Count));

        var unknown = Assert.Throws<ArgumentException>(() => card[wanted]);

        Assert.StartsWith($"No line '{wanted}'. The nearest: {nearest}", unknown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => card[null!]);
    }

    [Fact]
    public void Find_UnitAndTier_IsThatLineOrNull()
    {
        var card = Of([], Figure("1%"), Figure("4%", tier: OrgLevel.Commune));
        var slice = IndicatorSlice.Parse("A");

        Assert.Equal("A 594/Commune 4%:", Text(card.Find(slice, Code(Reporter), OrgLevel.Commune)!));
        Assert.Null(card.Find(slice, Code(Reporter), OrgLevel.Hamlet));
        Assert.Null(card.Find(slice, Code("60")));
        Assert.Throws<ArgumentException>(() => card.Find(default, Code("60")));
        Assert.Throws<ArgumentException>(() => card.Find(slice, default));
    }

    [Fact]
    public void JudgementsOf_EachUnit_OneALine()
    {
        var card = Of(Target("T", scope: TargetScope.EachUnitOf(OrgLevel.Commune)), Figure("90%", unit: "002"), Figure("70%", unit: "001"));

        Assert.Equal([Verdict.NotDue, Verdict.Exceeded], card.JudgementsOf("T").Select(judgement => judgement.Verdict));
        Assert.Empty(card.JudgementsOf("KHONG"));
        Assert.Throws<ArgumentNullException>(() => card.JudgementsOf(null!));
    }

    [Fact]
    public void Subtotal_Group_CountsDecidingBindingLinesOnce()
    {
        var card = Of(
            [Target("A1", at: ">= 60%", due: "2024"), Target("A2", at: ">= 95%", due: "2030"), Target("B1", "B", due: "2024"), Target("REF", "A[toan]", role: TargetRole.Reference)],
            Figure("70%"),
            Figure("50%", "B"),
            Figure("99%", "A[toan]"));

        Assert.Equal("1 chỉ tiêu: 1 vượt, 0 đạt, 0 chưa đến hạn, 0 không đạt, 0 chưa đánh giá được", card.Subtotal("G1").ToString());
        Assert.Equal(1, card.Subtotal("G2").NotMet);
        Assert.Equal(1, card.Subtotal("G2").Total);
        Assert.Equal(0, card.Subtotal(null).Total);
        Assert.Equal(0, card.Subtotal("G9").Total);
    }

    [Fact]
    public void Documents_Declared_AddUpToWhatTheDocumentSays()
    {
        var card = Of([Target("T1"), Target("T2", "B"), Target("REF", role: TargetRole.Reference), Target("K", "N", ">= 5", source: "KH2")], Figure("85%"));

        Assert.Equal(["NQ1", "KH2"], card.Documents.Select(document => document.Id));
        Assert.Equal("01-NQ/TU: 5 chỉ tiêu: 0 vượt, 1 đạt, 0 chưa đến hạn, 0 không đạt, 1 chưa đánh giá được, 3 chưa có trong khung", card.Documents[0].ToString());
        Assert.Equal("02/KH-UBND (chưa rõ tổng số chỉ tiêu của văn bản): 1 chỉ tiêu: 0 vượt, 0 đạt, 0 chưa đến hạn, 0 không đạt, 1 chưa đánh giá được", card.Documents[1].ToString());
    }

    [Fact]
    public void Documents_EachUnitTarget_CountsOnceByItsWeakest()
    {
        var target = Target("T", due: "2024", scope: TargetScope.EachUnitOf(OrgLevel.Commune));

        Assert.Equal(Verdict.NotMet, Counted(target, Figure("90%", unit: "001"), Figure("70%", unit: "002")));
        Assert.Equal(Verdict.Exceeded, Counted(target, Figure("90%", unit: "001"), Figure("90%", unit: "002")));
        Assert.Equal(Verdict.Met, Counted(target, Figure("90%", unit: "001"), Figure("80%", unit: "002")));
        Assert.Equal(Verdict.NotAssessable, Counted(target, Figure("90%", unit: "001"), Figure("khoảng 80%", unit: "002")));
    }

    [Fact]
    public void Documents_EachUnitTarget_TheReportersOwnBeforeOthers()
    {
        var target = Target("T", due: "2024", scope: TargetScope.EachUnitOf(OrgLevel.District));

        Assert.Equal(Verdict.Exceeded, Counted(target, Figure("90%"), Figure("10%", unit: "595")));
    }

    [Fact]
    public void Documents_QuotedUnits_CountOnlyWhereThereIsNothingElse()
    {
        var target = Target("T", due: "2024", scope: TargetScope.EachUnitOf(OrgLevel.Commune));

        Assert.Equal(Verdict.Exceeded, Counted(target, Figure("90%", unit: "001"), Figure("10%", unit: "003")));
        Assert.Equal(Verdict.NotMet, Counted(target, Figure("10%", unit: "003")));
    }

    [Fact]
    public void Documents_ClauseOfADocument_CountsWithTheDocument()
    {
        var clause = new Target
        {
            Id = "C",
            Slice = IndicatorSlice.Parse("B"),
            Condition = TargetCondition.Parse(">= 5%"),
            Scope = TargetScope.OfUnit(Code(Reporter)),
            Due = TargetDue.Parse("2025"),
            Source = Sources["NQ1"].WithClause("mục II.2"),
        };

        var document = Assert.Single(Of([Target("T"), clause]).Documents);

        Assert.Equal("NQ1", document.Id);
        Assert.Equal(2, document.Judgements.Count);
        Assert.Equal(5, document.Tally.Total);
    }

    [Fact]
    public void Documents_NotListedInTheFramework_AreCountedToo()
    {
        var card = Framework([Target("T"), Target("K", "B", source: "KH2")], new Dictionary<string, DocumentReference>(StringComparer.Ordinal)).Evaluate(Report());

        Assert.Equal(["01-NQ/TU", "02/KH-UBND"], card.Documents.Select(document => document.Id));
        Assert.Equal([5, 1], card.Documents.Select(document => document.Tally.Total));
    }

    private static Verdict Counted(Target target, params Observation[] figures)
    {
        var document = Assert.Single(Of(target, figures).Documents);
        Assert.Equal(5, document.Tally.Total);
        return Assert.Single(document.Judgements).Verdict;
    }
}
