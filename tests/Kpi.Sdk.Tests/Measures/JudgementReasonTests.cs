using Kpi.Sdk.Tests.Indicators;

namespace Kpi.Sdk.Tests.Measures;

/// <summary>Why a target can't be judged, and what may look so and still can.</summary>
public sealed class JudgementReasonTests
{
    [Theory]
    [InlineData("qualitative", "95%", MeasureKind.Ratio, NotAssessableReason.Qualitative)]
    [InlineData(">= ?%", "95%", MeasureKind.Ratio, NotAssessableReason.ValueUnknown)]
    [InlineData(">= 92%", "—", MeasureKind.Ratio, NotAssessableReason.NoFigure)]
    [InlineData(">= 92%", "không phát sinh", MeasureKind.Ratio, NotAssessableReason.NoFigure)]
    [InlineData(">= 92%", "0/0", MeasureKind.Ratio, NotAssessableReason.NoFigure)]
    [InlineData(">= 92%", "2.252/?", MeasureKind.Ratio, NotAssessableReason.NoFigure)]
    [InlineData(">= 7000", "95%", MeasureKind.Ratio, NotAssessableReason.DifferentBase)]
    [InlineData("done", "95%", MeasureKind.Ratio, NotAssessableReason.DifferentBase)]
    [InlineData(">= 5", "có", MeasureKind.YesNo, NotAssessableReason.DifferentBase)]
    [InlineData(">= 5%", "hạng 3/63", MeasureKind.Rank, NotAssessableReason.DifferentBase)]
    [InlineData(">= 92%", "khoảng 98%", MeasureKind.Ratio, NotAssessableReason.Hedged)]
    [InlineData(">= 92%", "gần 95%", MeasureKind.Ratio, NotAssessableReason.Hedged)]
    [InlineData(">= 1000", "hơn 900", MeasureKind.Count, NotAssessableReason.Hedged)]
    [InlineData(">= 92%", "hơn 900/1.000", MeasureKind.Ratio, NotAssessableReason.Hedged)]
    [InlineData(">= 85%", "267/2.564 = 91,05%", MeasureKind.Ratio, NotAssessableReason.ContradictoryFigure)]
    public void Of_Unusable_SaysWhy(string condition, string figure, MeasureKind kind, NotAssessableReason reason)
    {
        var judgement = Judged.By(condition, figure, kind);
        Assert.Equal((Verdict.NotAssessable, reason), (judgement.Verdict, judgement.Reason));
        Assert.Equal((VerdictBasis.None, false, false), (judgement.Basis, judgement.IsSatisfied, judgement.IsEarly));
        Assert.Null(judgement.Value);
    }

    [Fact]
    public void Of_NoFigureAtAll_IsNoFigureAndFinal()
    {
        var judgement = Judged.By(Parts.Target(">= 92%"), figure: null);
        Assert.Equal((NotAssessableReason.NoFigure, true), (judgement.Reason, judgement.IsFinal));
        Assert.Null(judgement.FigureDate);
    }

    [Fact]
    public void Of_Words_IsQualitative() =>
        Assert.Equal(NotAssessableReason.Qualitative, Judged.By(Parts.Target(">= 92%"), Parts.Observed(ObservedValue.OfText("tất cả"))).Reason);

    [Fact]
    public void Of_NumberInPlaceOfAShare_IsOnADifferentBase() =>
        Assert.Equal(NotAssessableReason.DifferentBase, Judged.By(Parts.Target(">= 92%"), Parts.Observed(ObservedValue.OfNumber(Figure.Of(95)))).Reason);

    [Theory]
    [InlineData("95%")]
    [InlineData("80%")]
    public void Of_DeadlineUnknown_IsDueUnknown(string figure) =>
        Assert.Equal(NotAssessableReason.DueUnknown, Judged.By(">= 92%", figure, due: "unknown").Reason);

    [Fact]
    public void Of_YearlyAverageOfASpan_IsOnADifferentBase() =>
        Assert.Equal(NotAssessableReason.DifferentBase, Judged.By(Parts.Target(">= 9.6%", over: "2021-2025"), Parts.Observed(ObservedValue.Parse("10%", MeasureKind.Ratio))).Reason);

    [Fact]
    public void Of_AnotherDenominator_IsOnADifferentBaseUnlessItIsAProxy()
    {
        var indicator = Parts.Indicator(denominator: "DAN_SO");
        var figure = Parts.Observed(ObservedValue.Parse("95%", MeasureKind.Ratio), denominator: "CCCD");
        Assert.Equal(NotAssessableReason.DifferentBase, Judged.By(Parts.Target(">= 92%"), figure, indicator).Reason);
        Assert.Equal(Verdict.Exceeded, Judged.By(Parts.Target(">= 92%", denominator: "CCCD"), figure, indicator).Verdict);
        var asProxy = Judged.By(Parts.Target(">= 92%", comparability: Comparability.Proxy), figure, indicator);
        Assert.Equal((Verdict.Exceeded, true), (asProxy.Verdict, asProxy.IsApproximate));
        Assert.False(Judged.By(Parts.Target(">= 92%", denominator: "CCCD"), figure, indicator).IsApproximate);
    }

    [Theory]
    [InlineData(">= 92%", "hơn 95%", MeasureKind.Ratio, Verdict.Exceeded)]
    [InlineData(">= 92%", "trên 92%", MeasureKind.Ratio, Verdict.Met)]
    [InlineData(">= 92%", "gần 92%", MeasureKind.Ratio, Verdict.NotMet)]
    [InlineData("<= 5%", "dưới 5%", MeasureKind.Ratio, Verdict.Met)]
    [InlineData(">= 900", "hơn 900", MeasureKind.Count, Verdict.Met)]
    [InlineData(">= 80%", "hơn 900/1.000", MeasureKind.Ratio, Verdict.Exceeded)]
    [InlineData(">= 92%", "900/hơn 1.000", MeasureKind.Ratio, Verdict.NotMet)]
    public void Of_HedgedOnOneSide_IsJudged(string condition, string figure, MeasureKind kind, Verdict expected)
    {
        var judgement = Judged.By(condition, figure, kind);
        Assert.Equal((expected, VerdictBasis.Hedged, false), (judgement.Verdict, judgement.Basis, judgement.IsRoundingSensitive));
    }

    [Fact]
    public void Of_HedgedPrintOfAnExactRatio_IsJudgedByTheRatio()
    {
        var judgement = Judged.By(">= 98.4%", "9.844/10.000 = trên 98%");
        Assert.Equal((Verdict.Exceeded, VerdictBasis.Exact, Figure.Parse("98.44")), (judgement.Verdict, judgement.Basis, judgement.Printed));
        Assert.Null(judgement.ContradictedPercent);
    }

    [Fact]
    public void Of_HedgedTermsWithAPercentage_IsJudgedByThePercentage()
    {
        var judgement = Judged.By(">= 92%", "hơn 900/1.000 = 93%");
        Assert.Equal((Verdict.Exceeded, VerdictBasis.AsPrinted), (judgement.Verdict, judgement.Basis));
        Assert.Equal(NotAssessableReason.ContradictoryFigure, Judged.By(">= 88%", "hơn 900/1.000 = 85%").Reason);
    }

    [Fact]
    public void Of_CoarseTerms_AreJudgedAsPrinted()
    {
        var judgement = Judged.By(">= 61.3%", "61,3 ngàn/100.000");
        Assert.Equal((Verdict.Met, VerdictBasis.AsPrinted, true), (judgement.Verdict, judgement.Basis, judgement.IsRoundingSensitive));
        Assert.False(Judged.By(">= 61.2%", "61,3 ngàn/100.000").IsRoundingSensitive);
    }

    [Theory]
    // 10,41 against 91,05: both below 95, both above 5
    [InlineData(">= 95%", "267/2.564 = 91,05%", Verdict.NotMet)]
    [InlineData(">= 5%", "267/2.564 = 91,05%", Verdict.Exceeded)]
    [InlineData(">= 60%", "2.762/4.155 = 66,45%", Verdict.Exceeded)]
    public void Of_ContradictionThatChangesNothing_IsJudgedAndShown(string condition, string figure, Verdict expected)
    {
        var judgement = Judged.By(condition, figure);
        Assert.Equal(expected, judgement.Verdict);
        Assert.NotNull(judgement.ContradictedPercent);
    }

    [Theory]
    [InlineData(">= 85%", "267/2.564 = 91,05%")]
    [InlineData(">= 66.46%", "2.762/4.155 = 66,45%")]
    // met against exceeded
    [InlineData(">= 92%", "92/100 = 95%")]
    [InlineData(">= 92%", "95/100 = 92%")]
    public void Of_ContradictionThatChangesTheVerdict_ShowsBoth(string condition, string figure)
    {
        var judgement = Judged.By(condition, figure);
        var terms = judgement.Figure!.Value.Terms!.Value;
        Assert.Equal((NotAssessableReason.ContradictoryFigure, terms.Percent.Value), (judgement.Reason, judgement.ContradictedPercent));
    }

    [Theory]
    // truncated, not rounded: no contradiction
    [InlineData("4.756/7.008 = 67,86%")]
    [InlineData("4.756/7.008 = 67,87%")]
    [InlineData("70.502/104.868 = 67,23%")]
    public void Of_PercentageRoundedEitherWay_IsNoContradiction(string figure) => Assert.Null(Judged.By(">= 67.865%", figure).ContradictedPercent);
}
