using Kpi.Sdk.Reporting;
using Kpi.Sdk.Tests.Reporting.Pages;
using Kpi.Sdk.Tests.Scoring;

namespace Kpi.Sdk.Tests.Reporting.Charts;

public sealed class BulletChartTests
{
    [Fact]
    public void Draw_Percentage_RunsFromZeroToAHundred() => Assert.Equal(
        ["track 0 5 200 12", "zone 160 5 40 12", "bar 0 8 150 6", "mark M160 1V21"],
        Draw(">= 80%", "75/100 = 75%"));

    [Fact]
    public void Draw_RepeatingFraction_IsCutOnlyInPrint() => Assert.Contains("bar 0 8 133.33 6", Draw(">= 80%", "2/3 = 66,67%"));

    [Fact]
    public void Draw_MoreThanAHundred_WidensTheScale() => Assert.Equal(
        ["track 0 5 200 12", "zone 128 5 72 12", "bar 0 8 200 6", "mark M128 1V21"],
        Draw(">= 80%", "125%"));

    [Fact]
    public void Draw_CountAgainstAtMost_ShadesTheLowSide() => Assert.Equal(
        ["track 0 5 200 12", "zone 0 5 80 12", "bar 0 8 160 6", "mark M80 1V21"],
        Draw("<= 50", "100", MeasureKind.Count));

    [Fact]
    public void Draw_Range_HasTwoMarks() => Assert.Equal(
        ["track 0 5 200 12", "zone 20 5 10 12", "bar 0 8 36 6", "mark M20 1V21", "mark M30 1V21"],
        Draw("10%..15%", "18%"));

    [Fact]
    public void Draw_Rank_IsADotOnAScaleOfAllPlaces() => Assert.Equal(
        ["track 0 5 200 12", "zone 0 5 20 12", "bar 40 11 5", "mark M20 1V21"],
        Draw("top 11", "hạng 21/101", MeasureKind.Rank));

    [Fact]
    public void Draw_MoreThanHedged_IsARangeOpenAbove() => Assert.Equal(
        ["track 0 5 200 12", "zone 160 5 40 12", "stem 0 10 160 2", "range 160 8 40 6", "cap M160 6V16", "cap M200 11l-4 -3m4 3l-4 3", "mark M160 1V21"],
        Draw("> 7000", "hơn 7.000", MeasureKind.Count));

    [Fact]
    public void Draw_LessThanHedged_IsARangeOpenBelow() => Assert.Equal(
        ["range 0 8 128 6", "cap M0 11l4 -3m-4 3l4 3", "cap M128 6V16", "mark M160 1V21"],
        Draw("<= 50", "dưới 40", MeasureKind.Count)[2..]);

    [Theory]
    [InlineData(">= 80%", null)]
    [InlineData(">= 80%", "—")]
    [InlineData(">= 80%", "267/2.564 = 91,05%")]
    [InlineData(">= 80%", "khoảng 80%")]
    public void Draw_NothingJudged_HasTheTargetAndNoFigure(string target, string? figure) =>
        Assert.Equal(["track 0 5 200 12", "zone 160 5 40 12", "mark M160 1V21"], Draw(target, figure));

    [Fact]
    public void Draw_NoFigureAtTheDeadline_HasNoBar()
    {
        var card = Cards.Framework(Cards.Target("T", "A", ">= 80%", "2022")).Evaluate(Cards.Report(Cards.Figure("50%", period: "2021")));

        Assert.Equal(NotAssessableReason.NoFigureAtDue, card["A"].Deciding!.Reason);
        Assert.False(BulletChart.Of(card["A"].Deciding!, card.Framework.Calendar, 200)!.HasFigure);
    }

    [Theory]
    [InlineData("done")]
    [InlineData("qualitative")]
    public void Of_TargetWithoutANumber_IsNothing(string target) =>
        Assert.Null(BulletChart.Of(JudgementOf(target, null), ReportingCalendar.Civil, 200));

    [Fact]
    public void Draw_Path_MarksMilestonesAndWhatWasToBeReached()
    {
        var card = PageCards.Everything;
        var chart = BulletChart.Of(card["PATH"].Deciding!, card.Framework.Calendar, 200)!;

        // 547 of the 731 days from 40 % to 70 %
        Assert.Equal(Rational.Of(40) + (Rational.Of(30) * Rational.Of(547, 731)), chart.Expected);
        Assert.Equal(["step M80 18V24", "step M140 18V24", "now M124.90 17l4 7h-8z", "mark M160 1V21"], Shapes.Of(chart.Draw)[3..]);
    }

    private static string[] Draw(string target, string? figure, MeasureKind kind = MeasureKind.Ratio) =>
        Shapes.Of(BulletChart.Of(JudgementOf(target, figure, kind), ReportingCalendar.Civil, 200)!.Draw);

    private static Judgement JudgementOf(string target, string? figure, MeasureKind kind = MeasureKind.Ratio)
    {
        var slice = kind switch
        {
            MeasureKind.Count => "N",
            MeasureKind.Rank => "R",
            _ => "A",
        };
        return Judgement.Of(
            Cards.Target("T", slice, target),
            Cards.Indicator(slice, kind),
            figure is null ? null : Cards.Figure(figure, slice, kind: kind),
            Cards.On("2024-12-31"),
            ReportingCalendar.Civil);
    }
}
