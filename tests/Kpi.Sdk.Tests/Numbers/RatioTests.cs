using System.Runtime.CompilerServices;
using System.Text.Json;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Numbers;

public sealed class RatioTests
{
    [Theory]
    [InlineData("70502/104868")]
    [InlineData("18.8/20")]
    [InlineData(">900/613e2")]
    [InlineData("0/0")]
    [InlineData("-5/10")]
    public void Parse_Text_PrintsBack(string text) => Assert.Equal(text, Ratio.Parse(text).ToString());

    [Theory]
    [InlineData("", 0, ParseReason.Empty)]
    [InlineData("70502", 5, ParseReason.MissingPart)]
    [InlineData("/5", 0, ParseReason.MissingPart)]
    [InlineData("5/", 2, ParseReason.MissingPart)]
    [InlineData("18/3/2022", 4, ParseReason.UnexpectedCharacter)]
    [InlineData("5/x", 2, ParseReason.UnexpectedCharacter)]
    [InlineData("5 /6", 1, ParseReason.UnexpectedCharacter)]
    public void TryParse_BadText_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(Ratio.TryParse(text, out var ratio, out var failure));
        Assert.Equal(default, ratio);
        Assert.Equal(new ParseFailure(index, reason), failure);
    }

    [Fact]
    public void ToString_AnyRatio_ParsesBackToIt() => Properties.Check(NumberArbitraries.Ratios, ratio =>
    {
        Assert.Equal(ratio, Ratio.Parse(ratio.ToString()));
        Assert.Equal(ratio, JsonSerializer.Deserialize<Ratio>(JsonSerializer.Serialize(ratio)));
    });

    [Fact]
    public void Addition_AnyTwo_IsTheRatioOfTheSums() => Properties.Check(NumberArbitraries.SmallRatios, NumberArbitraries.SmallRatios, (left, right) =>
    {
        var pooled = left + right;
        Assert.Equal(left.Numerator.ToRational() + right.Numerator.ToRational(), pooled.Numerator.ToRational());
        Assert.Equal(left.Denominator.ToRational() + right.Denominator.ToRational(), pooled.Denominator.ToRational());
    });

    [Fact]
    public void Addition_AnyThree_IsCommutativeAndAssociative() => Properties.Check(NumberArbitraries.SmallRatios, NumberArbitraries.SmallRatios, NumberArbitraries.SmallRatios, (a, b, c) =>
    {
        Assert.Equal(a + b, b + a);
        Assert.Equal((a + b) + c, a + (b + c));
        Assert.Equal(a, a + default(Ratio));
        Assert.Equal(a, default(Ratio) + a);
    });

    [Theory]
    [InlineData("1/2", "2/4", "3/6")]
    [InlineData("1/2", "0.25/4", "1.25/6")]
    [InlineData("613e2/1e5", "40/50", "61340/100050")]
    [InlineData(">900/1000", "5/10", ">905/1010")]
    [InlineData(">900/1000", ">5/10", ">905/1010")]
    [InlineData(">900/1000", "<5/10", "~905/1010")]
    public void Addition_Terms_KeepsFinerDecimalsAndHedges(string left, string right, string expected) =>
        Assert.Equal(Ratio.Parse(expected), Ratio.Parse(left) + Ratio.Parse(right));

    [Fact]
    public void Addition_TooLarge_ThrowsAndNeverWraps()
    {
        var large = Ratio.Of(999_999_999_999_999_999, 1);
        Assert.Throws<OverflowException>(() => large + Ratio.Of(1, 1));
        Assert.False(large.TryPool(Ratio.Of(1, 1), out var pooled));
        Assert.Equal(default, pooled);
        Assert.Throws<OverflowException>(() => Ratio.Parse("1/1e12") + Ratio.Parse("1/0.0000001"));
        Assert.Equal(Ratio.Of(0, 2), large + Ratio.Of(-999_999_999_999_999_999, 1));
    }

    [Theory]
    [InlineData("70502/104868", 2, "67.23%")]
    [InlineData("147423/108932", 2, "135.33%")]
    [InlineData("2762/4155", 2, "66.47%")]
    [InlineData("1/3", 0, "33%")]
    [InlineData(">900/1000", 1, "~90.0%")]
    public void ToPercentage_HalfUp_IsAsPrinted(string ratio, int decimals, string expected) =>
        Assert.Equal(Percentage.Parse(expected), Ratio.Parse(ratio).ToPercentage(RoundingRule.HalfUp(decimals)).Value);

    [Fact]
    public void ToPercentage_NoValue_SaysWhy()
    {
        Assert.Equal(ComputedStatus.ZeroDenominator, Ratio.Of(5, 0).ToPercentage(default).Status);
        Assert.Equal(ComputedStatus.ZeroDenominator, default(Ratio).Value.Status);
        Assert.Equal(ComputedStatus.ZeroDenominator, default(Ratio).Percent.Status);
        Assert.Equal(ComputedStatus.Overflow, Ratio.Of(999_999_999_999_999_999, 1).ToPercentage(default).Status);
        Assert.Equal(Rational.Of(1, 2), Ratio.Of(2, 4).Value.Value);
        Assert.Equal(Rational.Of(50), Ratio.Of(2, 4).Percent.Value);
    }

    [Fact]
    public void CompareValueTo_AnyTwo_AgreesWithTheValues() => Properties.Check(NumberArbitraries.Ratios, NumberArbitraries.Ratios, (left, right) =>
    {
        var expected = (left.Value.TryGetValue(out var first), right.Value.TryGetValue(out var second)) switch
        {
            (true, true) => first.CompareTo(second),
            (var isFirst, var isSecond) => isFirst.CompareTo(isSecond),
        };
        Assert.Equal(Math.Sign(expected), Math.Sign(left.CompareValueTo(right)));
    });

    [Theory]
    [InlineData("1/2", "2/4", 0)]
    [InlineData("1/3", "33/100", 1)]
    [InlineData("-1/-2", "1/3", 1)]
    [InlineData("1/-2", "1/3", -1)]
    [InlineData("5/0", "-100/1", -1)]
    [InlineData("5/0", "0/0", 0)]
    public void CompareValueTo_Golden_HasTheSign(string left, string right, int expected)
    {
        Assert.Equal(expected, Math.Sign(Ratio.Parse(left).CompareValueTo(Ratio.Parse(right))));
        Assert.Equal(-expected, Math.Sign(Ratio.Parse(right).CompareValueTo(Ratio.Parse(left))));
    }

    [Fact]
    public void Equality_SameValueOtherPrint_Differs()
    {
        Assert.NotEqual(Ratio.Of(1, 2), Ratio.Of(2, 4));
        Assert.Equal(Ratio.Of(1, 2).GetHashCode(), Ratio.Parse("1/2").GetHashCode());
        Assert.Equal(32, Unsafe.SizeOf<Ratio>());
        Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.Of(1, long.MinValue));
    }
}
