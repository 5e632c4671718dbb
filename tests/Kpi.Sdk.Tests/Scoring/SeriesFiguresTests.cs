using static Kpi.Sdk.Tests.Scoring.Cards;

namespace Kpi.Sdk.Tests.Scoring;

/// <summary>Which of several figures a line shows and is judged by.</summary>
public sealed class SeriesFiguresTests
{
    [Fact]
    public void Latest_SeveralPeriods_TheLatestDatedOnOrBeforeTheDay()
    {
        var card = Framework().Evaluate(
            Report(Figure("10%", period: "2022"), Figure("30%", period: "2024"), Figure("20%", period: "2023"), Figure("40%", period: "2025")),
            new EvaluationOptions { AsOf = On("2024-12-31") });

        Assert.Equal("30%", card["A"].Figure!.Value.ToString());
        Assert.Equal("20%", card["A"].Previous!.Value.ToString());
    }

    [Fact]
    public void For_FlowOfALaterPeriod_TheFigureOfTheDeadlineIsJudged()
    {
        var card = Of(
            [Target("T", at: ">= 97%", due: "2023")],
            Figure("97%", period: "2023", accumulation: Accumulation.InPeriod),
            Figure("96%", period: "2024-Q1", accumulation: Accumulation.InPeriod));

        Assert.Equal("96%", card["A"].Figure!.Value.ToString());
        Assert.Equal((Verdict.Met, "97%"), (card["A"].Verdict, card["A"].Deciding!.Figure!.Value.ToString()));
    }

    [Theory]
    [InlineData("96%")]
    [InlineData("98%")]
    public void For_OnlyAFlowOfALaterPeriod_SaysNothingEitherWay(string later)
    {
        var card = Of([Target("T", at: ">= 97%", due: "2023")], Figure(later, period: "2024-Q1", accumulation: Accumulation.InPeriod));

        Assert.Equal((Verdict.NotAssessable, NotAssessableReason.NoFigureAtDue), (card["A"].Verdict, card["A"].Deciding!.Reason));
    }

    [Theory]
    [InlineData("96%", Verdict.NotMet)]
    [InlineData("98%", Verdict.Exceeded)]
    public void For_StockOfALaterDay_IsJudged(string later, Verdict expected) =>
        Assert.Equal(expected, Of([Target("T", at: ">= 97%", due: "2023")], Figure(later, period: "2024-Q1"))["A"].Verdict);

    [Fact]
    public void Latest_PrintedDayBesideAPeriod_CountsByTheDay()
    {
        var card = Of([], Figure("10%", period: "2024", asOf: "2024-03-16"), Figure("20%", period: "2024-Q2"));

        Assert.Equal("20%", card["A"].Figure!.Value.ToString());
    }

    [Fact]
    public void Latest_DayAfterThePeriod_IsLeftOut()
    {
        var card = Of([], Figure("10%", period: "2023"), Figure("20%", period: "2024", asOf: "2025-01-01"));

        Assert.Equal("10%", card["A"].Figure!.Value.ToString());
    }

    [Fact]
    public void Latest_Vintages_TheLatestKnown()
    {
        var card = Framework().Evaluate(
            Report([Figure("10%", knownOn: "2025-01-10"), Figure("12%", knownOn: "2025-03-10"), Figure("11%", knownOn: "2025-02-10")]),
            new EvaluationOptions { AsOf = On("2025-06-30") });

        Assert.Equal("12%", card["A"].Figure!.Value.ToString());
        Assert.Null(card["A"].Previous);
    }

    [Fact]
    public void Latest_KnownAfterTheDay_IsNotKnownYet()
    {
        var card = Framework().Evaluate(
            Report([Figure("10%", knownOn: "2025-01-10"), Figure("12%", knownOn: "2025-03-10")]),
            new EvaluationOptions { AsOf = On("2025-03-09") });

        Assert.Equal("10%", card["A"].Figure!.Value.ToString());
    }

    [Theory]
    [InlineData("45%", "45,2%")]
    [InlineData("45,2%", "452/1.000")]
    [InlineData("khoảng 45,21%", "45%")]
    public void Latest_OneDay_TheMostExact(string coarse, string exact)
    {
        Assert.Equal(exact, Of([], Figure(coarse), Figure(exact))["A"].Figure!.Value.ToText(Numerals.Vietnamese));
        Assert.Equal(exact, Of([], Figure(exact), Figure(coarse))["A"].Figure!.Value.ToText(Numerals.Vietnamese));
    }

    [Fact]
    public void Latest_FlowsOfOneLastDay_TheYearBeforeTheQuarter()
    {
        var year = Figure("100", "N", "2024", kind: MeasureKind.Count, accumulation: Accumulation.InPeriod);
        var quarter = Figure("20", "N", "2024-Q4", kind: MeasureKind.Count, accumulation: Accumulation.InPeriod);

        Assert.Same(year, Of([], quarter, year)["N"].Figure);
        Assert.Same(year, Of([], year, quarter)["N"].Figure);
    }

    [Fact]
    public void Latest_Absence_OnlyWhereThereIsNothingElse()
    {
        Assert.Equal("20%", Of([], Figure("20%", period: "2023"), Figure("—", period: "2024"))["A"].Figure!.Value.ToString());
        Assert.Equal(ObservedValueKind.Absent, Of([], Figure("—"))["A"].Figure!.Value.Kind);
    }

    [Fact]
    public void For_TargetOnABase_TheFigureOnThatBaseThoughAnotherIsLater()
    {
        var card = Of([Target("T", at: ">= 50%"), Target("T-HO", at: ">= 50%", denominator: "HO")], Figure("60%", period: "2023"), Figure("40%", denominator: "HO"));

        Assert.Equal("60%", Assert.Single(card.JudgementsOf("T")).Figure!.Value.ToString());
        Assert.Equal("40%", Assert.Single(card.JudgementsOf("T-HO")).Figure!.Value.ToString());
        Assert.Equal("40%", card["A"].Figure!.Value.ToString());
    }

    [Fact]
    public void For_NoFigureOnTheBase_TheLatestSoThatItIsSaidWhy()
    {
        var judgement = Of(Target("T"), Figure("60%", denominator: "HO"))["A"].Deciding!;

        Assert.Equal(NotAssessableReason.DifferentBase, judgement.Reason);
        Assert.NotNull(judgement.Figure);
    }

    [Fact]
    public void Previous_Flow_ThePeriodAsLongRatherThanTheNearest()
    {
        var card = Of(
            [],
            Figure("30", "N", "2024", kind: MeasureKind.Count, accumulation: Accumulation.InPeriod),
            Figure("7", "N", "2024-Q3", kind: MeasureKind.Count, accumulation: Accumulation.InPeriod),
            Figure("24", "N", "2023", kind: MeasureKind.Count, accumulation: Accumulation.InPeriod));

        Assert.Equal("24", card["N"].Previous!.Value.ToString());
        Assert.Equal(Rational.Of(6), card["N"].Change.Absolute);
    }

    [Fact]
    public void Previous_FlowsOfOtherLengthsOnly_TheNearestAndNoChange()
    {
        var card = Of(
            [],
            Figure("30", "N", "2024", kind: MeasureKind.Count, accumulation: Accumulation.InPeriod),
            Figure("7", "N", "2024-Q3", kind: MeasureKind.Count, accumulation: Accumulation.InPeriod),
            Figure("6", "N", "2024-Q2", kind: MeasureKind.Count, accumulation: Accumulation.InPeriod));

        Assert.Equal("7", card["N"].Previous!.Value.ToString());
        Assert.Equal(GrowthReason.PeriodLength, card["N"].Change.Reason);
    }

    [Fact]
    public void Previous_OtherAccumulation_IsNone()
    {
        var card = Of([], Figure("30", "N", "2024", kind: MeasureKind.Count), Figure("7", "N", "2023", kind: MeasureKind.Count, accumulation: Accumulation.InPeriod));

        Assert.Null(card["N"].Previous);
        Assert.Equal(GrowthReason.NoData, card["N"].Change.Reason);
    }

    [Theory]
    [InlineData("HO", null)]
    [InlineData("HO", "DAN")]
    public void Previous_SeveralBases_IsOfTheSameBase(string other, string? own)
    {
        var card = Of(
            [],
            Figure("40/100 = 40%", period: "2023", denominator: other),
            Figure("50%", period: "2023", denominator: own),
            Figure("60%", period: "2024"));

        Assert.Equal("50%", card["A"].Previous!.Value.ToString());
        Assert.Equal(Rational.Of(10), card["A"].Change.Points);
    }

    [Fact]
    public void Previous_OnlyAnotherBase_IsShownAndNotCompared()
    {
        var card = Of([], Figure("40%", period: "2023", denominator: "HO"), Figure("60%", period: "2024"));

        Assert.Equal(("40%", GrowthReason.DifferentBase), (card["A"].Previous!.Value.ToString(), card["A"].Change.Reason));
    }
}
