using Kpi.Sdk.Tests.Indicators;

namespace Kpi.Sdk.Tests.Measures;

/// <summary>Verdicts: one row a branch of the order of questions.</summary>
public sealed class JudgementTests
{
    [Theory]
    [InlineData(">= 92%", "95%", Verdict.Exceeded)]
    [InlineData(">= 97%", "97%", Verdict.Met)]
    [InlineData(">= 40%", "30%", Verdict.NotMet)]
    [InlineData("> 30%", "30%", Verdict.NotMet)]
    [InlineData("> 30%", "30/100", Verdict.NotMet)]
    [InlineData("> 30%", "30,1%", Verdict.Exceeded)]
    [InlineData("<= 5%", "5%", Verdict.Met)]
    [InlineData("<= 5%", "4,9%", Verdict.Exceeded)]
    [InlineData("<= 5%", "5,1%", Verdict.NotMet)]
    [InlineData("< 5%", "5%", Verdict.NotMet)]
    [InlineData("< 5%", "4,9%", Verdict.Exceeded)]
    [InlineData("= 80%", "80%", Verdict.Met)]
    [InlineData("= 80%", "81%", Verdict.NotMet)]
    [InlineData("10%..15%", "9,9%", Verdict.NotMet)]
    [InlineData("10%..15%", "10%", Verdict.Met)]
    [InlineData("10%..15%", "15%", Verdict.Met)]
    [InlineData("10%..15%", "15,1%", Verdict.NotMet)]
    [InlineData("~ 90%", "89,5%", Verdict.Met)]
    [InlineData("~ 90%", "89,4%", Verdict.NotMet)]
    [InlineData("~ 90%", "91%", Verdict.NotMet)]
    [InlineData(">= 100%", "100%", Verdict.Met)]
    [InlineData(">= 100%", "147.423/108.932 = 135,33%", Verdict.Met)]
    [InlineData("<= 100%", "95%", Verdict.Met)]
    public void Of_Percentage_AtTheDeadline(string condition, string figure, Verdict expected) =>
        Assert.Equal(expected, Judged.By(condition, figure).Verdict);

    [Theory]
    [InlineData(Direction.HigherIsBetter, "95%", Verdict.Met)]
    [InlineData(Direction.HigherIsBetter, "85%", Verdict.NotMet)]
    [InlineData(Direction.LowerIsBetter, "85%", Verdict.Met)]
    [InlineData(Direction.LowerIsBetter, "95%", Verdict.NotMet)]
    public void Of_About_IsMetOnTheBetterSideAndNeverExceeded(Direction direction, string figure, Verdict expected) =>
        Assert.Equal(expected, Judged.By("~ 90%", figure, direction: direction).Verdict);

    [Theory]
    [InlineData("hạng 9/63", Verdict.Exceeded)]
    [InlineData("hạng 10/63", Verdict.Met)]
    [InlineData("hạng 11/63", Verdict.NotMet)]
    public void Of_RankGroup_IsExceededOnlyBeforeItsLastRank(string figure, Verdict expected) =>
        Assert.Equal(expected, Judged.By("top 10", figure, MeasureKind.Rank).Verdict);

    [Theory]
    [InlineData("có", Verdict.Met)]
    [InlineData("chưa", Verdict.NotMet)]
    public void Of_Done_IsNeverExceeded(string figure, Verdict expected)
    {
        var judgement = Judged.By("done", figure, MeasureKind.YesNo);
        Assert.Equal((expected, VerdictBasis.Exact, (Rational?)null), (judgement.Verdict, judgement.Basis, judgement.Gap));
    }

    [Theory]
    [InlineData("> 7000", "7.000", Verdict.NotMet)]
    [InlineData("> 7000", "7.001", Verdict.Exceeded)]
    [InlineData(">= 7000", "7.000", Verdict.Met)]
    public void Of_Count_IsExact(string condition, string figure, Verdict expected)
    {
        var judgement = Judged.By(condition, figure, MeasureKind.Count);
        Assert.Equal((expected, VerdictBasis.Exact, false), (judgement.Verdict, judgement.Basis, judgement.IsRoundingSensitive));
    }

    [Fact]
    public void Of_CoarseCount_IsAsPrintedAndSensitive()
    {
        // 61,3 ngàn stands for 61.250 to 61.350
        var judgement = Judged.By(">= 61300", "61,3 ngàn", MeasureKind.Count);
        Assert.Equal((Verdict.Met, VerdictBasis.AsPrinted, true), (judgement.Verdict, judgement.Basis, judgement.IsRoundingSensitive));
    }

    [Fact]
    public void Of_IncreaseByTheHundred_CanBeExceeded() =>
        Assert.Equal(Verdict.Exceeded, Judged.By(
            Parts.Target(">= 100%"), Parts.Observed(ObservedValue.OfNumber(Figure.Of(120))), Parts.Indicator(MeasureKind.Index)).Verdict);

    [Theory]
    [InlineData("92%", true)]
    [InlineData("92,5%", false)]
    [InlineData("91,9%", false)]
    public void Of_BarePercentage_IsSensitiveWhereItsRoundingStraddlesTheTarget(string figure, bool isSensitive)
    {
        var judgement = Judged.By(">= 92%", figure);
        Assert.Equal((VerdictBasis.AsPrinted, isSensitive), (judgement.Basis, judgement.IsRoundingSensitive));
    }

    [Fact]
    public void Of_ExactRatioJustBeyond_IsMetSinceThePrintIsNot()
    {
        var judgement = Judged.By(">= 92%", "92.004/100.000");
        Assert.Equal((Verdict.Met, VerdictBasis.Exact, Figure.Parse("92.00")), (judgement.Verdict, judgement.Basis, judgement.Printed));
        Assert.False(judgement.IsRoundingSensitive);
        Assert.Equal(Verdict.Exceeded, Judged.By(">= 92%", "92.004/100.000", decimals: 3).Verdict);
    }

    [Theory]
    // cut off where half up would give 92,01
    [InlineData("92.006/100.000 = 92,00%", Verdict.Met, "92.00")]
    [InlineData("92.006/100.000", Verdict.Exceeded, "92.01")]
    public void Of_ExactRatioWithItsPercentage_IsExceededByWhatWasPrinted(string figure, Verdict expected, string printed)
    {
        var judgement = Judged.By(">= 92%", figure);
        Assert.Equal((expected, Figure.Parse(printed), (Rational?)Rational.Of(92_006, 1000)), (judgement.Verdict, judgement.Printed, judgement.Value));
    }

    [Fact]
    public void Of_ExactRatioJustShort_IsMetOnlyByRounding()
    {
        var judgement = Judged.By(">= 80%", "79.996/100.000 = 80,00%");
        Assert.Equal((Verdict.NotMet, true, Rational.Of(4, 1000)), (judgement.Verdict, judgement.IsMetOnlyByRounding, judgement.Gap));
        Assert.False(Judged.By(">= 80%", "79.990/100.000 = 79,99%").IsMetOnlyByRounding);
        Assert.False(Judged.By(">= 80%", "80.004/100.000 = 80,00%").IsMetOnlyByRounding);
    }

    [Fact]
    public void Of_Unsatisfied_GivesTheGap()
    {
        Assert.Equal(Rational.Of(10), Judged.By(">= 40%", "30%").Gap);
        Assert.Equal(Rational.Of(1, 10), Judged.By("<= 5%", "5,1%").Gap);
        Assert.Equal(Rational.Of(2), Judged.By("10%..15%", "17%").Gap);
        Assert.Equal(Rational.Of(2), Judged.By("10%..15%", "8%").Gap);
        Assert.Equal(Rational.Of(1), Judged.By("top 10", "hạng 11", MeasureKind.Rank).Gap);
        Assert.Null(Judged.By(">= 40%", "40%").Gap);
        Assert.Null(Judged.By(">= 40%", "dưới 30%").Gap);
    }

    [Theory]
    [InlineData(ObservationStatus.Provisional, false)]
    [InlineData(ObservationStatus.Estimated, false)]
    [InlineData(ObservationStatus.Final, true)]
    [InlineData(ObservationStatus.Revised, true)]
    [InlineData(ObservationStatus.Unspecified, true)]
    public void Of_PreliminaryFigure_HasTheSameVerdictAndIsNotFinal(ObservationStatus status, bool isFinal)
    {
        var judgement = Judged.By(Parts.Target(">= 92%"), Parts.Observed(ObservedValue.Parse("95%", MeasureKind.Ratio), status: status));
        Assert.Equal((Verdict.Exceeded, isFinal), (judgement.Verdict, judgement.IsFinal));
    }

    [Fact]
    public void Of_ScoreOfItsMaximum_IsJudgedInPointsOrInPercent()
    {
        Assert.Equal(Verdict.Exceeded, Judged.By(">= 18", "18,8/20", MeasureKind.Score).Verdict);
        var inPercent = Judged.By(">= 94%", "18,8/20", MeasureKind.Score);
        Assert.Equal((Verdict.Met, Rational.Of(94)), (inPercent.Verdict, inPercent.Value));
        Assert.Equal(Verdict.Met, Judged.By(">= 94%", "18,8", MeasureKind.Score, maximum: "20").Verdict);
        Assert.Equal(NotAssessableReason.DifferentBase, Judged.By(">= 94%", "18,8", MeasureKind.Score).Reason);
    }

    [Fact]
    public void Of_AnotherIndicatorOrFigure_IsRefused()
    {
        Assert.Throws<ArgumentException>("indicator", () => Judged.By(Parts.Target("done", slice: "B"), figure: null));
        Assert.Throws<ArgumentException>("indicator", () => Judged.By(Parts.Target("done"), Parts.Observed(ObservedValue.OfDone(true), slice: "A[x]")));
    }

    [Fact]
    public void Of_AnyJudgement_KeepsWhatItRestsOn()
    {
        var (target, figure, indicator) = (Parts.Target(">= 92%"), Parts.Observed(ObservedValue.Parse("95%", MeasureKind.Ratio), asOf: "2023-12-14"), Parts.Indicator());
        var judgement = Judged.By(target, figure, indicator);
        Assert.Same(target, judgement.Target);
        Assert.Same(figure, judgement.Figure);
        Assert.Same(indicator, judgement.Indicator);
        Assert.Equal((Parts.Day("2023-12-14"), Parts.Day("2023-12-31"), Parts.Day("2023-12-31")), (judgement.FigureDate, judgement.DueDate, judgement.AsOf));
    }

    [Theory]
    [InlineData(">= 80%", "78%", MeasureKind.Ratio, "2023", "Không đạt, thiếu 2 điểm %", "Not met, short by 2 pp")]
    [InlineData(">= 80%", "78%", MeasureKind.Ratio, "2030", "Chưa đến hạn, còn thiếu 2 điểm %", "Not due, 2 pp to go")]
    [InlineData("<= 5%", "8%", MeasureKind.Ratio, "2023", "Không đạt, cao hơn 3 điểm %", "Not met, 3 pp too high")]
    [InlineData("< 5%", "8%", MeasureKind.Ratio, "2030", "Chưa đến hạn, còn cao hơn 3 điểm %", "Not due, 3 pp too high")]
    [InlineData("10%..15%", "9%", MeasureKind.Ratio, "2023", "Không đạt, thiếu 1 điểm %", "Not met, short by 1 pp")]
    [InlineData("10%..15%", "16%", MeasureKind.Ratio, "2023", "Không đạt, cao hơn 1 điểm %", "Not met, 1 pp too high")]
    [InlineData("= 80%", "81%", MeasureKind.Ratio, "2023", "Không đạt, cao hơn 1 điểm %", "Not met, 1 pp too high")]
    [InlineData("top 10", "hạng 12/63", MeasureKind.Rank, "2023", "Không đạt, kém 2 bậc", "Not met, 2 places behind")]
    [InlineData("top 10", "hạng 11/63", MeasureKind.Rank, "2030", "Chưa đến hạn, còn kém 1 bậc", "Not due, 1 place behind")]
    [InlineData("> 7000", "7.000", MeasureKind.Count, "2023", "Không đạt, đúng bằng mức chỉ tiêu", "Not met, exactly at the target")]
    [InlineData("< 5%", "5%", MeasureKind.Ratio, "2030", "Chưa đến hạn, đúng bằng mức chỉ tiêu", "Not due, exactly at the target")]
    public void ToText_Unsatisfied_SaysOnWhichSideOfTheTarget(string condition, string figure, MeasureKind kind, string due, string vietnamese, string english)
    {
        var judgement = Judged.By(condition, figure, kind, due);
        Assert.Equal((vietnamese, english), (judgement.ToText(ReportLanguage.Vietnamese), judgement.ToText(ReportLanguage.English)));
    }

    [Theory]
    [InlineData("0/0 = 100%", "Chưa đánh giá được: mâu thuẫn")]
    [InlineData("?/0 = 100%", "Chưa đánh giá được: mâu thuẫn")]
    [InlineData("0/0", "Chưa đánh giá được: chưa có số liệu")]
    [InlineData("?/10 = 100%", "Vượt")]
    public void Of_ZeroDenominator_HasNoPercentageToJudge(string figure, string expected) =>
        Assert.Equal(expected, Judged.By(">= 50%", figure).ToText(ReportLanguage.Vietnamese));
}
