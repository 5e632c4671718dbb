using static Kpi.Sdk.Tests.Organisation.Units;
using static Kpi.Sdk.Tests.Scoring.Cards;

namespace Kpi.Sdk.Tests.Scoring;

/// <summary>Which lines there are, in which order, and which targets meet them.</summary>
public sealed class ScorecardBuilderTests
{
    private static readonly Observation[] Everywhere =
    [
        Figure("1%", unit: "VN"),
        Figure("2%", unit: "60"),
        Figure("3%"),
        Figure("4%", tier: OrgLevel.Commune),
        Figure("5%", unit: "595"),
        Figure("6%", unit: "610"),
        Figure("7%", unit: "001"),
        Figure("8%", unit: "002"),
        Figure("9%", unit: "003"),
    ];

    [Fact]
    public void Lines_FrameworkOrder_ThenMemberThenReporterThenUnitThenTier()
    {
        var card = Of([], Figure("1%", "A[phan]"), Figure("2%", "A[toan]"), Figure("3%", unit: "60"), Figure("4%", tier: OrgLevel.Commune), Figure("5%"), Figure("6%", unit: "001"), Figure("7%", "B"));

        Assert.Equal(
            ["B 594 7%:", "A 594 5%:", "A 594/Commune 4%:", "A 001 6%:", "A 60 3%:", "A[toan] 594 2%:", "A[phan] 594 1%:"],
            card.Lines.Select(Text));
    }

    [Fact]
    public void Lines_IndicatorOutsideTheFramework_HasNone() => Assert.Equal(["A 594 1%:"], Of([], Figure("1%"), Figure("2%", "X")).Lines.Select(Text));

    [Theory]
    [InlineData("unit 594", "594")]
    [InlineData("unit 60", "60")]
    [InlineData("each District", "594 595 610")]
    [InlineData("each District in 60", "594 595")]
    [InlineData("each Commune in 594", "001 002")]
    [InlineData("each Commune in 595", "003")]
    [InlineData("Commune together", "594/Commune")]
    [InlineData("Nation together", "VN")]
    public void Binding_Scope_MeetsItsOwnUnitsOnly(string scope, string expected)
    {
        var card = Of(Target("T", scope: Scope(scope)), Everywhere);

        Assert.Equal(expected, Met(card));
        Assert.Equal(Everywhere.Length, card.Lines.Count);
    }

    [Fact]
    public void Binding_Tier_MeetsThatTierOnly()
    {
        Assert.Equal("594/Commune", Met(Of(Target("T", tier: OrgLevel.Commune), Everywhere)));
        Assert.Equal("594", Met(Of(Target("T"), Everywhere)));
    }

    [Fact]
    public void Binding_Member_MeetsThatMemberOnly()
    {
        var card = Of([Target("T"), Target("TM", "A[toan]")], Figure("1%"), Figure("2%", "A[toan]"), Figure("3%", "A[phan]"));

        Assert.Equal(["A 594 1%: T", "A[toan] 594 2%: TM", "A[phan] 594 3%:"], card.Lines.Select(Text));
    }

    [Fact]
    public void Reference_AnyScope_MeetsEveryUnitButItsTierOnly()
    {
        Assert.Equal(Everywhere.Length, Of(Target("T", role: TargetRole.Reference, scope: TargetScope.Together(OrgLevel.Nation)), Everywhere).JudgementsOf("T").Count);
        Assert.Equal("594/Commune", Met(Of(Target("T", role: TargetRole.Reference, tier: OrgLevel.Commune), Everywhere)));
    }

    [Theory]
    [InlineData("unit 60", "A 60 -: T")]
    [InlineData("unit 594", "A 594 -: T")]
    [InlineData("each Commune in 594", "A 594/Commune -: T")]
    [InlineData("each Commune in 60", "A 594/Commune -: T")]
    [InlineData("each Commune", "A 594/Commune -: T")]
    [InlineData("each District", "A 594 -: T")]
    [InlineData("each District in 61", "A 61/District -: T")]
    [InlineData("District together", "A 594 -: T")]
    [InlineData("Nation together", "A 594/Nation -: T")]
    public void Binding_NoFigure_HasALineOfItsOwn(string scope, string expected)
    {
        var card = Of(Target("T", scope: Scope(scope)));

        Assert.Equal(expected, Text(Assert.Single(card.Lines)));
        Assert.Equal(NotAssessableReason.NoFigure, card.Lines[0].Deciding!.Reason);
        Assert.Equal(1, Assert.Single(card.Documents).Tally.NotAssessable);
    }

    [Fact]
    public void Binding_FigureOfAnotherLevelOnly_IsNotJudgedByIt()
    {
        // the district's own 95% says nothing of each commune, nor does what the communes reach together
        var card = Of(Target("T", scope: TargetScope.EachUnitOf(OrgLevel.Commune)), Figure("95%"), Figure("96%", tier: OrgLevel.Commune));

        Assert.Equal(["A 594 95%:", "A 594/Commune 96%: T"], card.Lines.Select(Text));
        Assert.Null(Assert.Single(card.JudgementsOf("T")).Figure);
        Assert.Equal(NotAssessableReason.NoFigure, card.JudgementsOf("T")[0].Reason);
    }

    [Fact]
    public void Reference_NoFigure_JoinsTheLineOfTheBindingTarget()
    {
        var card = Of([Target("REF", role: TargetRole.Reference), Target("T", scope: TargetScope.OfUnit(Code("60")))]);

        Assert.Equal("A 60 -: T REF", Text(Assert.Single(card.Lines)));
    }

    [Fact]
    public void Reference_NotWanted_IsLeftOutWithItsEmptyLine()
    {
        var card = Framework(Target("REF", role: TargetRole.Reference), Target("T", "B")).Evaluate(Report(), new EvaluationOptions { IncludesReferences = false });

        Assert.Equal("B 594 -: T", Text(Assert.Single(card.Lines)));
    }

    [Fact]
    public void IsQuoted_OutsideTheReportersTree_IsTrue()
    {
        var quoted = Of([], Everywhere).Lines.Where(line => line.IsQuoted).Select(line => line.Unit.ToString());

        Assert.Equal(["003", "595", "60", "610", "VN"], quoted);
    }

    [Fact]
    public void Units_ReporterEndedBeforeTheDayAsked_AreThoseOfItsLastDay()
    {
        var units = OrgUnitRegister.Of([Unit("594", OrgLevel.District, to: "2025-06-30"), Unit("001", OrgLevel.Commune, "594", to: "2025-06-30")]);
        var targets = new[] { Target("EACH", due: "2024", scope: TargetScope.EachUnitOf(OrgLevel.Commune)), Target("T", "B") };
        var report = Report([Figure("90%", unit: "001")], period: "2025");

        var card = Framework(targets, Sources, units).Evaluate(report, new EvaluationOptions { AsOf = On("2026-01-31") });

        Assert.False(card["A"].IsQuoted);
        Assert.Equal(["B 594 -: T", "A 001 90%: EACH"], card.Lines.Select(Text));
        Assert.Equal(NotAssessableReason.UnitEnded, card["B"].Deciding!.Reason);
        Assert.Contains("Đơn vị 594 (594)", card.ToText(), StringComparison.Ordinal);
        Assert.Contains("Đơn vị 001", card.ToText(), StringComparison.Ordinal);
    }

    private static string Met(Scorecard card) =>
        string.Join(' ', card.Lines.Where(line => line.Judgements.Count > 0).Select(line => line.Unit + (line.Tier == OrgLevel.Unspecified ? string.Empty : $"/{line.Tier}")));

    private static TargetScope Scope(string text)
    {
        var words = text.Split(' ');
        return words switch
        {
            ["unit", var code] => TargetScope.OfUnit(Code(code)),
            ["each", var level] => TargetScope.EachUnitOf(Enum.Parse<OrgLevel>(level)),
            ["each", var level, "in", var code] => TargetScope.EachUnitOf(Enum.Parse<OrgLevel>(level), Code(code)),
            [var level, "together"] => TargetScope.Together(Enum.Parse<OrgLevel>(level)),
            _ => throw new ArgumentException(text, nameof(text)),
        };
    }
}
