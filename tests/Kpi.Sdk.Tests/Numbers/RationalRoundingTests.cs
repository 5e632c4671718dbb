using System.Numerics;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Numbers;

public sealed class RationalRoundingTests
{
    [Theory]
    [InlineData("2.5", RoundingMode.HalfUp, "3")]
    [InlineData("-2.5", RoundingMode.HalfUp, "-2")]
    [InlineData("2.5", RoundingMode.HalfDown, "2")]
    [InlineData("-2.5", RoundingMode.HalfDown, "-3")]
    [InlineData("2.5", RoundingMode.HalfAwayFromZero, "3")]
    [InlineData("-2.5", RoundingMode.HalfAwayFromZero, "-3")]
    [InlineData("2.5", RoundingMode.HalfEven, "2")]
    [InlineData("3.5", RoundingMode.HalfEven, "4")]
    [InlineData("-2.5", RoundingMode.HalfEven, "-2")]
    [InlineData("-3.5", RoundingMode.HalfEven, "-4")]
    [InlineData("2.9", RoundingMode.TowardZero, "2")]
    [InlineData("-2.9", RoundingMode.TowardZero, "-2")]
    [InlineData("-2.1", RoundingMode.Floor, "-3")]
    [InlineData("2.1", RoundingMode.Ceiling, "3")]
    [InlineData("-0.4", RoundingMode.HalfUp, "0")]
    public void Round_ToWhole_FollowsTheMode(string value, RoundingMode mode, string expected) =>
        Assert.Equal(Figure.Parse(expected), Rational.Parse(value).Round(new RoundingRule(0, mode)));

    [Theory]
    [InlineData("7050200/104868", 2, "67.23")]
    [InlineData("276200/4155", 2, "66.47")]
    [InlineData("61349", -2, "613e2")]
    [InlineData("2", 3, "2.000")]
    public void Round_HalfUp_HasExactlyTheDecimalsAsked(string value, int decimals, string expected) =>
        Assert.Equal(Figure.Parse(expected), Rational.Parse(value).Round(RoundingRule.HalfUp(decimals)));

    [Fact]
    public void Round_AnyValueAndRule_AgreesWithTheNearestMultiples() => Properties.Check(NumberArbitraries.Rationals, NumberArbitraries.Rules, (value, rule) =>
    {
        var expected = Plain(value, rule);
        var fits = BigInteger.Abs(expected) < BigInteger.Pow(10, 18);
        Assert.Equal(fits, value.TryRound(rule, out var figure));
        Assert.Equal(fits ? Figure.Of((long)expected, rule.Decimals) : default, figure);
    }, 3000);

    [Fact]
    public void Round_Ties_AgreeWithTheNearestMultiples() => Properties.Check(NumberArbitraries.SmallFigures, NumberArbitraries.NearRules, (figure, rule) =>
    {
        // half a unit of the last place on top of a figure is a tie at its decimals
        var tie = figure.ToRational() + (Figure.Of(1, figure.Decimals).ToRational() / Rational.Of(2));
        var atTie = new RoundingRule(figure.Decimals, rule.Mode);
        Assert.Equal(Figure.Of((long)Plain(tie, atTie), figure.Decimals), tie.Round(atTie));
    }, 2000);

    [Fact]
    public void Round_AwayFromZero_AgreesWithTheFramework() => Properties.Check(NumberArbitraries.SmallFigures, NumberArbitraries.Whole(0, 3), (figure, decimals) =>
    {
        Assert.True(figure.TryToDecimal(out var value));
        Assert.Equal(Rational.FromDecimal(decimal.Round(value, decimals, MidpointRounding.AwayFromZero)), figure.ToRational().Round(new RoundingRule(decimals, RoundingMode.HalfAwayFromZero)).ToRational());
        Assert.Equal(Rational.FromDecimal(decimal.Round(value, decimals, MidpointRounding.ToEven)), figure.ToRational().Round(new RoundingRule(decimals, RoundingMode.HalfEven)).ToRational());
        Assert.Equal(Rational.FromDecimal(decimal.Round(value, decimals, MidpointRounding.ToZero)), figure.ToRational().Round(RoundingRule.Truncate(decimals)).ToRational());
    }, 1000);

    [Fact]
    public void Round_PrintedFigureAtItsDecimals_ComesBack() => Properties.Check(NumberArbitraries.PlainFigures, NumberArbitraries.Rules, (figure, rule) =>
        figure.ToRational().Round(new RoundingRule(figure.Decimals, rule.Mode)) == figure);

    [Fact]
    public void Round_TooManyDigits_ThrowsAndNeverWraps()
    {
        var limit = Rational.Parse("999999999999999999.5");
        Assert.Throws<OverflowException>(() => limit.Round(RoundingRule.HalfUp(0)));
        Assert.Equal(999999999999999999, limit.Round(RoundingRule.Truncate(0)).Mantissa);
        Assert.Throws<OverflowException>(() => Rational.Of(BigInteger.Pow(2, 64)).Round(RoundingRule.HalfUp(0)));
        Assert.False(Rational.Of(1000).TryRound(RoundingRule.HalfUp(15), out _));
    }

    [Fact]
    public void RoundingRule_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RoundingRule(16, RoundingMode.HalfUp));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RoundingRule(-13, RoundingMode.HalfUp));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RoundingRule(0, (RoundingMode)99));
        Assert.Equal(new RoundingRule(0, RoundingMode.HalfUp), default);
    }

    // by distance, not by remainder: the two multiples around the value, the nearer one, and the mode's word at a tie
    private static BigInteger Plain(Rational value, RoundingRule rule)
    {
        var scaled = value * Rational.Parse("10").Pow(Math.Max(rule.Decimals, 0)) / Rational.Parse("10").Pow(Math.Max(-rule.Decimals, 0));
        var low = BigInteger.Divide(scaled.Numerator, scaled.Denominator) - 2;
        while (Rational.Of(low + 1) <= scaled)
        {
            low++;
        }

        var high = Rational.Of(low) == scaled ? low : low + 1;
        var toLow = scaled - Rational.Of(low);
        var toHigh = Rational.Of(high) - scaled;
        var nearer = toLow <= toHigh ? low : high;
        var isTie = toLow == toHigh;
        return rule.Mode switch
        {
            RoundingMode.Floor => low,
            RoundingMode.Ceiling => high,
            RoundingMode.TowardZero => scaled.Sign < 0 ? high : low,
            RoundingMode.HalfUp => isTie ? high : nearer,
            RoundingMode.HalfDown => isTie ? low : nearer,
            RoundingMode.HalfAwayFromZero when isTie => scaled.Sign < 0 ? low : high,
            RoundingMode.HalfEven when isTie => low.IsEven ? low : high,
            _ => nearer,
        };
    }
}
