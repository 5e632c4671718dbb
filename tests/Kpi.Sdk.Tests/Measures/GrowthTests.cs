using Kpi.Sdk.Tests.Indicators;

namespace Kpi.Sdk.Tests.Measures;

public sealed class GrowthTests
{
    [Fact]
    public void Between_StocksOfPeriodsOfUnequalLength_AreComparable()
    {
        // 162 procedures at the end of 2023, 166 at the middle of 2024
        var growth = Growth.Between(Count("162", "2023", Accumulation.AsOf), Count("166", "2024-S1", Accumulation.AsOf));
        Assert.Equal((GrowthReason.None, Rational.Of(4), Rational.Of(2, 81)), (growth.Reason, growth.Absolute, growth.Relative));
        Assert.Equal("2.47%", (growth.Relative * Rational.Of(100))?.Round(RoundingRule.HalfUp(2)) + "%");
        Assert.Null(growth.Points);
    }

    [Fact]
    public void Between_FlowsOfUnequalLength_AreNotAndKeepBothNumbers()
    {
        var growth = Growth.Between(Share("69,89%", "2023"), Share("42,81%", "2024-S1"));
        Assert.Equal((GrowthReason.PeriodLength, GrowthReason.PeriodLength), (growth.Reason, growth.RelativeReason));
        Assert.Equal((Rational.Parse("6989/100"), Rational.Parse("4281/100")), (growth.Earlier, growth.Later));
        Assert.Equal((null, null, null), (growth.Absolute, growth.Points, growth.Relative));
    }

    [Theory]
    [InlineData("2023-S1", "2024-S1")]
    [InlineData("2023-9M", "2024-9M")]
    [InlineData("2023-S1", "2023-S2")]
    public void Between_PercentagesOfEqualLength_DifferInPoints(string earlier, string later)
    {
        var growth = Growth.Between(Share("69,89%", earlier), Share("42,81%", later));
        Assert.Equal((true, Rational.Of(-2708, 100), Rational.Of(-2708, 6989)), (growth.IsPercentage, growth.Points, growth.Relative));
        Assert.Equal(growth.Absolute, growth.Points);
    }

    [Fact]
    public void Between_RatioWithItsTerms_TakesTheTermsNotThePrint() =>
        Assert.Equal(Rational.Of(100 * 2, 3), Growth.Between(Share("1/3 = 33,33%", "2022"), Share("2/3 = 66,67%", "2023")).Later);

    [Theory]
    [InlineData("0", "5", GrowthReason.ZeroBase)]
    [InlineData("0", "0", GrowthReason.ZeroBase)]
    [InlineData("-5", "5", GrowthReason.SignChange)]
    [InlineData("5", "-5", GrowthReason.SignChange)]
    [InlineData("5", "0", GrowthReason.None)]
    [InlineData("-5", "-10", GrowthReason.None)]
    public void RelativeReason_Base_SaysWhyThereIsNone(string earlier, string later, GrowthReason expected)
    {
        var growth = Growth.Between(Rational.Parse(earlier), Rational.Parse(later));
        Assert.Equal((GrowthReason.None, expected), (growth.Reason, growth.RelativeReason));
        Assert.Equal(expected == GrowthReason.None, growth.Relative is not null);
        Assert.Equal(Rational.Parse(later) - Rational.Parse(earlier), growth.Absolute);
    }

    [Theory]
    [InlineData("hơn 900", GrowthReason.Hedged)]
    [InlineData("—", GrowthReason.NoData)]
    public void Between_NumberMissing_SaysWhyEitherWay(string figure, GrowthReason expected)
    {
        var (one, other) = (Count(figure, "2022"), Count("800", "2023"));
        Assert.Equal((expected, expected), (Growth.Between(one, other).Reason, Growth.Between(other, one).Reason));
        Assert.Equal(Rational.Of(800), Growth.Between(one, other).Later);
    }

    [Theory]
    [InlineData("hơn 900/1.000", GrowthReason.Hedged)]
    [InlineData("khoảng 98%", GrowthReason.Hedged)]
    [InlineData("2.252/?", GrowthReason.NoData)]
    [InlineData("0/0", GrowthReason.NoData)]
    [InlineData("98/100 = hơn 97%", GrowthReason.None)]
    [InlineData("hơn 900/1.000 = 93%", GrowthReason.None)]
    public void Between_Shares_TakesWhatIsExactInThem(string figure, GrowthReason expected) =>
        Assert.Equal(expected, Growth.Between(Share("90%", "2022"), Share(figure, "2023")).Reason);

    [Fact]
    public void Between_NoFigure_IsNoData()
    {
        Assert.Equal(GrowthReason.NoData, Growth.Between(null, Count("5", "2023")).Reason);
        Assert.Equal(GrowthReason.NoData, Growth.Between(Count("5", "2023"), null).Reason);
        Assert.Equal((GrowthReason.NoData, GrowthReason.NoData), (default(Growth).Reason, default(Growth).RelativeReason));
    }

    [Fact]
    public void Between_DifferentThings_IsADifferentBase()
    {
        var figure = Count("5", "2023");
        Assert.Equal(GrowthReason.None, Growth.Between(figure, Count("6", "2024")).Reason);
        Assert.Equal(GrowthReason.DifferentBase, Growth.Between(figure, Count("6", "2024", Accumulation.AsOf)).Reason);
        Assert.Equal(GrowthReason.DifferentBase, Growth.Between(figure, Share("6%", "2024")).Reason);
        Assert.Equal(GrowthReason.DifferentBase, Growth.Between(figure, Parts.Observed(figure.Value, "2024", slice: "A[x]")).Reason);
        Assert.Equal(GrowthReason.DifferentBase, Growth.Between(figure, Parts.Observed(figure.Value, "2024", unit: "595")).Reason);
        Assert.Equal(GrowthReason.DifferentBase, Growth.Between(figure, Parts.Observed(figure.Value, "2024", tier: OrgLevel.Commune)).Reason);
        Assert.Equal(GrowthReason.DifferentBase, Growth.Between(figure, Parts.Observed(figure.Value, "2024", denominator: "DAN_SO")).Reason);
    }

    [Fact]
    public void Between_GatheredSinceOneDay_IsOfUnequalLength()
    {
        var since = Accumulation.Since(Parts.Day("2022-03-18"));
        Assert.Equal(GrowthReason.PeriodLength, Growth.Between(Count("5", "2023", since), Count("6", "2024", since)).Reason);
    }

    private static Observation Count(string figure, string period, Accumulation accumulation = default) =>
        Parts.Observed(ObservedValue.Parse(figure, MeasureKind.Count), period, accumulation: accumulation);

    private static Observation Share(string figure, string period) => Parts.Observed(ObservedValue.Parse(figure, MeasureKind.Ratio), period);

    [Theory]
    [InlineData("-10", "-5", "1/2")]
    [InlineData("-5", "-10", "-1")]
    [InlineData("10", "5", "-1/2")]
    public void Relative_AnyBase_HasTheSignOfTheChange(string earlier, string later, string expected) =>
        Assert.Equal(Rational.Parse(expected), Growth.Between(Rational.Parse(earlier), Rational.Parse(later)).Relative);

    [Fact]
    public void Between_DenominatorNamedOnOneSideOnly_IsTheIndicatorsOnTheOther()
    {
        var indicator = new Indicator { Code = IndicatorCode.Parse("A"), Name = BilingualText.Of("A"), Kind = MeasureKind.Ratio, DenominatorQuantity = "DAN_SO" };
        var one = Parts.Observed(ObservedValue.Parse("50%", MeasureKind.Ratio), "2023");
        var other = Parts.Observed(ObservedValue.Parse("60%", MeasureKind.Ratio), "2024", denominator: "DAN_SO");
        var third = Parts.Observed(ObservedValue.Parse("60%", MeasureKind.Ratio), "2024", denominator: "SO_HO");

        Assert.Equal((GrowthReason.None, GrowthReason.None), (Growth.Between(one, other, indicator).Reason, Growth.Between(other, one, indicator).Reason));
        Assert.Equal(GrowthReason.DifferentBase, Growth.Between(one, third, indicator).Reason);
    }
}
