using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Kpi.Sdk.Tests.Support;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation;

public sealed class EarlierValuesTests
{
    private static readonly Arbitrary<int[]> Series = Arb.From(Gen.Choose(-50, 50).ArrayOf(9).Or(Gen.Elements(7, 7, 7, 8).ArrayOf(6)));

    private static EarlierValues Of(IEnumerable<BigInteger> values)
    {
        var earlier = new EarlierValues();
        foreach (var value in values)
        {
            earlier.Add(value);
        }

        return earlier;
    }

    private static EarlierValues Of(params int[] values) => Of(values.Select(value => (BigInteger)value));

    [Theory]
    [InlineData(15, false)]
    [InlineData(16, true)]
    [InlineData(-7, false)]
    [InlineData(-8, true)]
    public void IsBeyondThreeDeviations_MeanFourVarianceFourteen_TurnsAtTheRoot(int value, bool expected) =>

        // 0, 2, 5, 9: mean 4, squares 16 + 4 + 1 + 25 = 46, s² = 46/3, 3 s = 11,74…
        Assert.Equal(expected, Of(0, 2, 5, 9).IsBeyondThreeDeviations(value));

    [Fact]
    public void IsBeyondThreeDeviations_ExactlyThree_IsNot()
    {
        // mean 0, s² = (4·9)/(5 − 1) = 9
        Assert.False(Of(-3, -3, 0, 3, 3).IsBeyondThreeDeviations(9));
        Assert.True(Of(-3, -3, 0, 3, 3).IsBeyondThreeDeviations(10));
    }

    [Fact]
    public void IsFarFromMedian_MedianDeviationOne_TurnsAtFivePointOneNine()
    {
        // 3,5/0,6745 = 5,189…
        Assert.False(Of(9, 10, 10, 11, 12, 8, 11, 9).IsFarFromMedian(15));
        Assert.True(Of(9, 10, 10, 11, 12, 8, 11, 9).IsFarFromMedian(16));
    }

    [Fact]
    public void IsFarFromMedian_MoreThanHalfAlike_TakesTheMeanDeviation()
    {
        // mean deviation 4/5, 3,5·1,253314·0,8 = 3,509…
        Assert.False(Of(5, 5, 5, 5, 9).IsFarFromMedian(8));
        Assert.True(Of(5, 5, 5, 5, 9).IsFarFromMedian(9));
    }

    [Fact]
    public void IsFarFromMedian_ConstantSeries_AnyOtherValue()
    {
        Assert.True(Of(5, 5, 5, 5).IsFarFromMedian(6));
        Assert.False(Of(5, 5, 5, 5).IsFarFromMedian(5));
        Assert.False(Of(5, 5, 5, 5).IsBeyondThreeDeviations(6000));
    }

    [Theory]
    [InlineData(499, false)]
    [InlineData(500, true)]
    [InlineData(2000, true)]
    [InlineData(2001, false)]
    [InlineData(-1000, false)]
    [InlineData(0, false)]
    public void IsThousandfold_MedianOne_BetweenHalfAndTwice(int value, bool expected) =>
        Assert.Equal(expected, Of(1, 1, 1, 1).IsThousandfold(value));

    [Fact]
    public void IsThousandfold_TheOtherWay_IsTheSame()
    {
        Assert.True(Of(500, 600, 700, 800).IsThousandfold(1));
        Assert.False(Of(4100, 4200, 4300, 4400).IsThousandfold(2));
        Assert.False(Of(-1000, -1000, -1000, -1000).IsThousandfold(-1));
    }

    [Fact]
    public void OutlierTests_ShiftedAndScaled_AnswerAlike() => Properties.Check(
        Series,
        Arb.From(Gen.Choose(-200, 200)),
        Arb.From(Gen.Choose(-1000, 1000).Zip(Gen.Choose(1, 99))),
        (values, value, change) =>
        {
            var (shift, factor) = change;
            foreach (var sign in new[] { 1, -1 })
            {
                var moved = Of(values.Select(earlier => ((BigInteger)earlier * factor * sign) + shift));
                var movedValue = ((BigInteger)value * factor * sign) + shift;
                Assert.Equal(Of(values).IsBeyondThreeDeviations(value), moved.IsBeyondThreeDeviations(movedValue));
                Assert.Equal(Of(values).IsFarFromMedian(value), moved.IsFarFromMedian(movedValue));
            }
        });

    [Fact]
    public void Values_InAnyOrder_AnswerAlike() => Properties.Check(
        Series,
        Arb.From(Gen.Choose(-200, 200)),
        (values, value) =>
        {
            var (forward, backward) = (Of(values), Of([.. values.Reverse()]));
            Assert.Equal(forward.IsBeyondThreeDeviations(value), backward.IsBeyondThreeDeviations(value));
            Assert.Equal((forward.IsFarFromMedian(value), forward.TwiceMedian), (backward.IsFarFromMedian(value), backward.TwiceMedian));
        });
}
