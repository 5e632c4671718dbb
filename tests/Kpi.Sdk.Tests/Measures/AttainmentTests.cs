using FsCheck;
using FsCheck.Fluent;
using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Measures;

public sealed class AttainmentTests
{
    [Theory]
    [InlineData(">= 40%", "30%", MeasureKind.Ratio, AttainmentMethod.RatioOfTarget, "3/4")]
    [InlineData("> 30%", "45%", MeasureKind.Ratio, AttainmentMethod.RatioOfTarget, "3/2")]
    [InlineData("<= 5%", "4%", MeasureKind.Ratio, AttainmentMethod.ReflectedRatio, "6/5")]
    [InlineData("<= 5%", "12%", MeasureKind.Ratio, AttainmentMethod.ReflectedRatio, "-2/5")]
    [InlineData("< 5%", "6%", MeasureKind.Ratio, AttainmentMethod.ReflectedRatio, "4/5")]
    [InlineData("10%..15%", "12%", MeasureKind.Ratio, AttainmentMethod.RangePosition, "1")]
    [InlineData("10%..15%", "15%", MeasureKind.Ratio, AttainmentMethod.RangePosition, "1")]
    [InlineData("10%..15%", "8%", MeasureKind.Ratio, AttainmentMethod.RangePosition, "3/5")]
    [InlineData("10%..15%", "21%", MeasureKind.Ratio, AttainmentMethod.RangePosition, "-1/5")]
    [InlineData("done", "có", MeasureKind.YesNo, AttainmentMethod.DoneOrNot, "1")]
    [InlineData("done", "không", MeasureKind.YesNo, AttainmentMethod.DoneOrNot, "0")]
    public void Of_Judgement_TakesTheMethodOfTheComparator(string condition, string figure, MeasureKind kind, AttainmentMethod method, string expected)
    {
        var attainment = Attainment.Of(Judged.By(condition, figure, kind));
        Assert.Equal((method, Rational.Parse(expected)), (attainment.Method, attainment.Value.Value));
    }

    [Theory]
    [InlineData(Direction.HigherIsBetter, AttainmentMethod.RatioOfTarget)]
    [InlineData(Direction.LowerIsBetter, AttainmentMethod.ReflectedRatio)]
    [InlineData(Direction.Unspecified, AttainmentMethod.None)]
    public void Of_About_FollowsTheDirection(Direction direction, AttainmentMethod expected) =>
        Assert.Equal(expected, Attainment.Of(Judged.By("~ 90%", "45%", direction: direction)).Method);

    [Theory]
    [InlineData("top 10", "hạng 3", MeasureKind.Rank, ComputedStatus.NotApplicable)]
    [InlineData("= 5", "6", MeasureKind.Count, ComputedStatus.NotApplicable)]
    [InlineData(">= 40%", "—", MeasureKind.Ratio, ComputedStatus.NoData)]
    [InlineData(">= 40%", "khoảng 45%", MeasureKind.Ratio, ComputedStatus.NoData)]
    [InlineData(">= 40%", "hơn 45%", MeasureKind.Ratio, ComputedStatus.NotApplicable)]
    [InlineData(">= 0", "5", MeasureKind.Amount, ComputedStatus.NotApplicable)]
    [InlineData("<= 0", "0", MeasureKind.Count, ComputedStatus.NotApplicable)]
    [InlineData(">= -2", "1", MeasureKind.Amount, ComputedStatus.NotApplicable)]
    [InlineData(">= 2", "-1", MeasureKind.Amount, ComputedStatus.NotApplicable)]
    [InlineData("5..5", "6", MeasureKind.Count, ComputedStatus.NotApplicable)]
    [InlineData("qualitative", "45%", MeasureKind.Ratio, ComputedStatus.NoData)]
    public void Of_NoSuchNumber_SaysWhy(string condition, string figure, MeasureKind kind, ComputedStatus expected)
    {
        var attainment = Attainment.Of(Judged.By(condition, figure, kind));
        Assert.Equal((expected, expected), (attainment.Value.Status, attainment.ToPercentage(1).Status));
    }

    [Fact]
    public void Of_InverseRatio_DividesTheTarget()
    {
        Assert.Equal(Rational.Of(5, 4), Attainment.Of(Judged.By("<= 5%", "4%"), AttainmentMethod.InverseRatio).Value.Value);
        Assert.Equal(ComputedStatus.NotApplicable, Attainment.Of(Judged.By("<= 5%", "0%"), AttainmentMethod.InverseRatio).Value.Status);
    }

    [Theory]
    [InlineData("20", "3/4")]
    [InlineData("80", null)]
    [InlineData("~20", null)]
    public void Of_BaselineProgress_IsTheShareOfTheWay(string baseline, string? expected)
    {
        var target = Parts.Target(">= 80%", baseline: Parts.At("2020", baseline));
        var attainment = Attainment.Of(Judged.By(target, Parts.Observed(ObservedValue.Parse("65%", MeasureKind.Ratio))), AttainmentMethod.BaselineProgress);
        Assert.Equal(expected is null ? ComputedStatus.NotApplicable : ComputedStatus.Computed, attainment.Value.Status);
        Assert.True(expected is null || attainment.Value.Value == Rational.Parse(expected));
    }

    [Fact]
    public void Of_BaselineProgressWithoutABaseline_IsNotApplicable() =>
        Assert.Equal(ComputedStatus.NotApplicable, Attainment.Of(Judged.By(">= 80%", "65%"), AttainmentMethod.BaselineProgress).Value.Status);

    [Fact]
    public void Of_PathProgress_IsAgainstTheValueOfTheDay()
    {
        var target = Parts.Target(">= 100%", "2025", baseline: Parts.At("2021", "0"), milestones: [Parts.At("2023", "60")]);
        var onItsWay = Attainment.Of(Judged.By(target, Parts.Observed(ObservedValue.Parse("60%", MeasureKind.Ratio))), AttainmentMethod.PathProgress);
        Assert.Equal((Rational.One, false), (onItsWay.Value.Value, onItsWay.IsSatisfied));
        Assert.Equal("100.0%", onItsWay.ToPercentage(1).ToString());
        var ahead = Attainment.Of(Judged.By(target, Parts.Observed(ObservedValue.Parse("66%", MeasureKind.Ratio))), AttainmentMethod.PathProgress);
        Assert.Equal("110.0%", ahead.ToPercentage(1).ToString());
        var before = Attainment.Of(Judged.By(target, Parts.Observed(ObservedValue.Parse("66%", MeasureKind.Ratio), "2020")), AttainmentMethod.PathProgress);
        Assert.Equal(ComputedStatus.NotApplicable, before.Value.Status);
        Assert.Equal(ComputedStatus.NotApplicable, Attainment.Of(Judged.By(">= 80%", "65%"), AttainmentMethod.PathProgress).Value.Status);
    }

    [Theory]
    [InlineData(">= 10000", "9.996", 1, "99.9%")]
    [InlineData(">= 10000", "9.996", 2, "99.96%")]
    [InlineData(">= 10000", "9.996", 0, "99%")]
    [InlineData(">= 10000", "10.000", 1, "100.0%")]
    [InlineData(">= 10000", "10.004", 1, "100.0%")]
    [InlineData(">= 10000", "9.994", 1, "99.9%")]
    [InlineData("> 10000", "10.000", 1, "99.9%")]
    [InlineData("< 10000", "10.000", 2, "99.99%")]
    [InlineData("<= 10000", "10.004", 1, "99.9%")]
    public void ToPercentage_NeverCrossesTheVerdict(string condition, string figure, int decimals, string expected) =>
        Assert.Equal(expected, Attainment.Of(Judged.By(condition, figure, MeasureKind.Count)).ToPercentage(decimals).ToString());

    [Fact]
    public void ToPercentage_AnyCountAndTarget_ReachesAHundredOnlyWhereSatisfied() =>
        Properties.Check(
            Gen.Elements(">=", ">", "<=", "<").ToArbitrary(),
            Gen.Choose(1, 2000).Zip(Gen.Choose(-2, 2), (target, offset) => (Target: target, Actual: Math.Max(0, target + offset))).ToArbitrary(),
            Gen.Choose(0, 4).ToArbitrary(),
            (sign, numbers, decimals) =>
            {
                var judgement = Judged.By(Parts.Target($"{sign} {numbers.Target}"), Parts.Observed(ObservedValue.OfNumber(Figure.Of(numbers.Actual))), Parts.Indicator(MeasureKind.Count));
                var attainment = Attainment.Of(judgement);
                var printed = attainment.ToPercentage(decimals).Value;
                Assert.Equal(judgement.IsSatisfied, printed.ToRational() >= Rational.Of(100));
                Assert.Equal(decimals, printed.Figure.Decimals);
            },
            cases: 500);

    [Theory]
    [InlineData(-1)]
    [InlineData(14)]
    public void ToPercentage_DecimalsOutOfRange_AreRefused(int decimals) =>
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => Attainment.Of(Judged.By(">= 40%", "30%")).ToPercentage(decimals));

    [Fact]
    public void Default_HasNoData() => Assert.Equal((AttainmentMethod.None, ComputedStatus.NoData, false), (default(Attainment).Method, default(Attainment).Value.Status, default(Attainment).IsSatisfied));
}
