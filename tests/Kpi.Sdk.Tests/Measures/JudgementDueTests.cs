using Kpi.Sdk.Tests.Indicators;

namespace Kpi.Sdk.Tests.Measures;

/// <summary>Verdicts before, at and after the deadline.</summary>
public sealed class JudgementDueTests
{
    [Theory]
    [InlineData("95%", Verdict.Exceeded, true)]
    [InlineData("92%", Verdict.Met, true)]
    [InlineData("80%", Verdict.NotDue, false)]
    public void Of_BeforeTheDeadline_IsEarlyOrNotDue(string figure, Verdict expected, bool isEarly)
    {
        var judgement = Judged.By(">= 92%", figure, due: "2025");
        Assert.Equal((expected, isEarly, NotAssessableReason.None), (judgement.Verdict, judgement.IsEarly, judgement.Reason));
        Assert.Equal(isEarly ? null : Rational.Of(12), judgement.Gap);
    }

    [Fact]
    public void Of_OnTheDeadlineItself_IsNotEarly()
    {
        Assert.False(Judged.By(">= 92%", "95%").IsEarly);
        Assert.Equal(Verdict.NotMet, Judged.By(">= 92%", "80%").Verdict);
    }

    [Theory]
    // the deadline is past the day after it, not on it
    [InlineData("2025-12-31", Verdict.NotDue, NotAssessableReason.None)]
    [InlineData("2026-01-01", Verdict.NotAssessable, NotAssessableReason.NoFigureAtDue)]
    public void Of_DeadlinePastAndFigureOlder_IsNoFigureAtDue(string asOf, Verdict verdict, NotAssessableReason reason)
    {
        var judgement = Judged.By(">= 92%", "80%", due: "2025", period: "2024", asOf: asOf);
        Assert.Equal((verdict, reason), (judgement.Verdict, judgement.Reason));
    }

    [Fact]
    public void Of_StockLaterThanTheDeadline_IsJudged() => Assert.Equal(Verdict.NotMet, Judged.By(">= 92%", "80%", due: "2022", accumulation: Accumulation.AsOf).Verdict);

    [Theory]
    [InlineData("80%")]
    [InlineData("95%")]
    public void Of_FlowOfAPeriodAfterTheDeadline_SaysNothingOfIt(string figure)
    {
        var judgement = Judged.By(">= 92%", figure, due: "2022");
        Assert.Equal((Verdict.NotAssessable, NotAssessableReason.NoFigureAtDue), (judgement.Verdict, judgement.Reason));
    }

    [Fact]
    public void Of_FlowOfAPeriodThatHoldsTheDeadline_IsJudged() => Assert.Equal(Verdict.NotMet, Judged.By(">= 92%", "80%", due: "2023-Q2").Verdict);

    [Theory]
    [InlineData("2025-06-30", "2025-07-01", NotAssessableReason.UnitEnded)]
    [InlineData("2025-06-30", "2025-06-30", NotAssessableReason.None)]
    [InlineData("2026-06-30", "2026-07-01", NotAssessableReason.NoFigureAtDue)]
    public void Of_UnitEndedBeforeTheDeadline_IsUnitEnded(string unitEnds, string asOf, NotAssessableReason expected)
    {
        var withFigure = Judged.By(">= 92%", "80%", due: "2025", period: "2024", asOf: asOf, unitEnds: unitEnds);
        Assert.Equal(expected, withFigure.Reason);
        Assert.Equal(expected == NotAssessableReason.None ? Verdict.NotDue : Verdict.NotAssessable, withFigure.Verdict);
    }

    [Theory]
    [InlineData("2025-06-30", "2025-07-01", NotAssessableReason.UnitEnded)]
    [InlineData("2025-06-30", "2025-06-30", NotAssessableReason.NoFigure)]
    [InlineData("2026-06-30", "2026-07-01", NotAssessableReason.NoFigure)]
    [InlineData(null, "2026-07-01", NotAssessableReason.NoFigure)]
    public void Of_UnitEndedWithoutAFigure_IsUnitEnded(string? unitEnds, string asOf, NotAssessableReason expected) =>
        Assert.Equal(expected, Judged.By(Parts.Target(">= 92%", "2025"), figure: null, asOf: asOf, unitEnds: unitEnds).Reason);

    [Fact]
    public void Of_UnitEndedAfterReachingIt_IsMet() =>
        Assert.Equal(Verdict.Exceeded, Judged.By(">= 92%", "95%", due: "2025", period: "2024", asOf: "2025-07-01", unitEnds: "2025-06-30").Verdict);

    [Theory]
    [InlineData("<= 100", "40", "2023-S1", Verdict.NotDue)]
    [InlineData("< 100", "40", "2023-S1", Verdict.NotDue)]
    [InlineData("<= 100", "40", "2023", Verdict.Exceeded)]
    [InlineData("<= 100", "120", "2023-S1", Verdict.NotDue)]
    [InlineData(">= 100", "140", "2023-S1", Verdict.Exceeded)]
    public void Of_CountStillGrowing_StaysBelowABoundOnlyAtTheDeadline(string condition, string figure, string period, Verdict expected)
    {
        var judgement = Judged.By(condition, figure, MeasureKind.Count, period: period, asOf: "2023-07-01");
        Assert.Equal((expected, expected == Verdict.Exceeded && period == "2023-S1"), (judgement.Verdict, judgement.IsEarly));
    }

    [Fact]
    public void Of_CountStillGrowing_AfterTheDeadlineWithoutAFigureOfIt_IsNoFigureAtDue() =>
        Assert.Equal(NotAssessableReason.NoFigureAtDue, Judged.By("<= 100", "40", MeasureKind.Count, period: "2023-S1", asOf: "2024-01-01").Reason);

    [Fact]
    public void Of_StockOrRateBelowABound_MayBeEarly()
    {
        var stock = Judged.By("<= 100", "40", MeasureKind.Count, period: "2023-S1", asOf: "2023-07-01", accumulation: Accumulation.AsOf);
        Assert.Equal((Verdict.Exceeded, true), (stock.Verdict, stock.IsEarly));
        Assert.True(Judged.By("<= 5%", "4%", period: "2023-S1", asOf: "2023-07-01").IsEarly);
        Assert.Equal(Verdict.NotDue, Judged.By("<= 100", "40", MeasureKind.Amount, period: "2023-S1", asOf: "2023-07-01", accumulation: Accumulation.Since(Parts.Day("2021-01-01"))).Verdict);
    }

    [Theory]
    [InlineData("2023-S1", Verdict.NotDue, "2023-12-31")]
    [InlineData("2023", Verdict.NotMet, "2023-12-31")]
    [InlineData("2022", Verdict.NotMet, "2022-12-31")]
    public void Of_DueEveryYear_IsTheYearOfTheFigure(string period, Verdict expected, string due)
    {
        var judgement = Judged.By(">= 92%", "80%", due: "every year", period: period);
        Assert.Equal((expected, Parts.Day(due)), (judgement.Verdict, judgement.DueDate));
    }

    [Fact]
    public void Of_DueEveryYearWithoutAFigure_IsTheYearJudged() =>
        Assert.Equal(Parts.Day("2023-12-31"), Judged.By(Parts.Target("done", "every year"), figure: null, asOf: "2023-03-01").DueDate);

    [Fact]
    public void Of_DueAtTheEndOfATerm_IsItsLastDayInTheCalendar()
    {
        Assert.Equal(Parts.Day("2025-12-31"), Judged.By(">= 92%", "80%", due: "2021-2025").DueDate);
        var byDecree = Judged.By(">= 92%", "80%", due: "2021-2025", calendar: ReportingCalendar.Decree09);
        Assert.Equal((Parts.Day("2025-12-14"), Parts.Day("2023-12-14")), (byDecree.DueDate, byDecree.FigureDate));
    }

    [Fact]
    public void Of_DueOnADay_IsThatDay() => Assert.Equal(Verdict.NotMet, Judged.By(">= 92%", "80%", due: "2023-06-30").Verdict);
}
