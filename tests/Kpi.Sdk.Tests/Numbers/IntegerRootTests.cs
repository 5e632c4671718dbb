using System.Numerics;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Numbers;

public sealed class IntegerRootTests
{
    [Fact]
    public void Floor_EverySmallValueAndDegree_IsTheLargestThatFits()
    {
        for (var degree = 1; degree <= 6; degree++)
        {
            for (var value = 0; value <= 1100; value++)
            {
                var root = IntegerRoot.Floor(value, degree);
                Assert.True(BigInteger.Pow(root, degree) <= value && BigInteger.Pow(root + 1, degree) > value, $"{value}, {degree}: {root}");
            }
        }
    }

    [Fact]
    public void Floor_LargePowersAndTheirNeighbours_AreExact() => Properties.Check(NumberArbitraries.Whole(2, int.MaxValue), NumberArbitraries.Whole(2, 40), (root, degree) =>
    {
        var power = BigInteger.Pow(root, degree);
        Assert.Equal(root, IntegerRoot.Floor(power, degree));
        Assert.Equal(root - 1, IntegerRoot.Floor(power - 1, degree));
        Assert.Equal(root, IntegerRoot.Floor(power + 1, degree));
    });

    [Theory]
    [InlineData("2", 0, RoundingMode.HalfUp, 2, "1")]
    [InlineData("2", 15, RoundingMode.HalfUp, 2, "1.414213562373095")]
    [InlineData("2", 15, RoundingMode.Ceiling, 2, "1.414213562373096")]
    [InlineData("3", 4, RoundingMode.HalfUp, 3, "1.4422")]
    [InlineData("1/4", 1, RoundingMode.HalfEven, 2, "0.5")]
    [InlineData("6.25", 0, RoundingMode.HalfUp, 2, "3")]
    [InlineData("6.25", 0, RoundingMode.HalfEven, 2, "2")]
    [InlineData("6.25", 0, RoundingMode.HalfDown, 2, "2")]
    [InlineData("-15.625", 0, RoundingMode.HalfUp, 3, "-2")]
    [InlineData("-15.625", 0, RoundingMode.HalfAwayFromZero, 3, "-3")]
    [InlineData("-2", 1, RoundingMode.Floor, 3, "-1.3")]
    [InlineData("-2", 1, RoundingMode.TowardZero, 3, "-1.2")]
    [InlineData("-8", 0, RoundingMode.Floor, 3, "-2")]
    [InlineData("1000000", -2, RoundingMode.HalfUp, 2, "10e2")]
    [InlineData("0", 2, RoundingMode.Ceiling, 5, "0.00")]
    public void TryRoundRoot_Golden_IsExact(string value, int decimals, RoundingMode mode, int degree, string expected)
    {
        Assert.True(IntegerRoot.TryRoundRoot(Rational.Parse(value), degree, new RoundingRule(decimals, mode), out var figure));
        Assert.Equal(Figure.Parse(expected), figure);
    }

    [Fact]
    public void TryRoundRoot_OfAPower_IsTheRoundedBase() => Properties.Check(NumberArbitraries.Rationals, NumberArbitraries.NearRules, NumberArbitraries.Whole(1, 5), (root, rule, degree) =>
    {
        var positive = degree % 2 == 0 ? root.Abs() : root;
        Assert.Equal(positive.TryRound(rule, out var expected), IntegerRoot.TryRoundRoot(positive.Pow(degree), degree, rule, out var figure));
        Assert.Equal(expected, figure);
    }, 1000);

    [Fact]
    public void TryRoundRoot_AnyValue_StaysWithinItsInterval() => Properties.Check(NumberArbitraries.Rationals, NumberArbitraries.NearRules, NumberArbitraries.Whole(2, 5), (any, rule, degree) =>
    {
        var value = any.Abs() + Rational.Of(1, 7);
        if (!IntegerRoot.TryRoundRoot(value, degree, rule, out var figure))
        {
            // a root below 10^18 in its last place always fits
            Assert.True(value >= (Rational.Of(BigInteger.Pow(10, 18) - 1) * Figure.Of(1, rule.Decimals).ToRational()).Pow(degree));
            return;
        }

        var interval = figure.Unrounded(Enum.Parse<PrintReading>(rule.Mode.ToString()));
        var powers = FigureInterval.Of(Rational.Max(interval.Lower!.Value, Rational.Zero).Pow(degree), interval.IncludesLower, interval.Upper!.Value.Pow(degree), interval.IncludesUpper);
        Assert.True(powers.Contains(value), $"{value}, root {degree}: {figure}");
    }, 1000);

    [Fact]
    public void TryRoundRoot_TooLarge_IsFalse() =>
        Assert.False(IntegerRoot.TryRoundRoot(Rational.Of(BigInteger.Pow(10, 36)), 2, default, out _));

    [Theory]
    [InlineData("105", 5, "100", "200", 1, -1)]
    [InlineData("115", 5, "100", "200", 1, 1)]
    [InlineData("20", 2, "10", "40", 1, 0)]
    [InlineData("10", 2, "10", "40", 0, 0)]
    [InlineData("40", 2, "10", "40", 2, 0)]
    [InlineData("-20", 2, "10", "40", 1, -1)]
    [InlineData("0", 2, "10", "40", 1, -1)]
    public void CompareGeometric_Golden_HasTheSign(string value, int steps, string from, string to, int step, int expected) =>
        Assert.Equal(expected, Math.Sign(IntegerRoot.CompareGeometric(Rational.Parse(value), steps, Rational.Parse(from), Rational.Parse(to), step)));

    [Fact]
    public void Arguments_OutOfRange_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => IntegerRoot.Floor(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => IntegerRoot.Floor(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => IntegerRoot.TryRoundRoot(Rational.Of(-1), 2, default, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => IntegerRoot.TryRoundRoot(Rational.One, 0, default, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => IntegerRoot.CompareGeometric(Rational.One, 2, Rational.Zero, Rational.One, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => IntegerRoot.CompareGeometric(Rational.One, 2, Rational.One, Rational.Zero, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => IntegerRoot.CompareGeometric(Rational.One, 2, Rational.One, Rational.One, 3));
    }
}
