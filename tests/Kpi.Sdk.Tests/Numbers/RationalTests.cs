using System.Globalization;
using System.Numerics;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Numbers;

public sealed class RationalTests
{
    [Theory]
    [InlineData("5500/63", "5500/63")]
    [InlineData("2/4", "1/2")]
    [InlineData("-2/4", "-1/2")]
    [InlineData("2/-4", "-1/2")]
    [InlineData("6/3", "2")]
    [InlineData("0/7", "0")]
    [InlineData("12.30", "123/10")]
    [InlineData("18.8/20", "47/50")]
    [InlineData("-0", "0")]
    public void Parse_Text_IsInLowestTerms(string text, string expected) => Assert.Equal(expected, Rational.Parse(text).ToString());

    [Theory]
    [InlineData("", 0, ParseReason.Empty)]
    [InlineData("/2", 0, ParseReason.MissingDigits)]
    [InlineData("1/", 2, ParseReason.MissingDigits)]
    [InlineData("1/0", 2, ParseReason.OutOfRange)]
    [InlineData("1/2/3", 3, ParseReason.UnexpectedCharacter)]
    [InlineData("1.", 1, ParseReason.UnexpectedCharacter)]
    [InlineData("1e5", 1, ParseReason.UnexpectedCharacter)]
    [InlineData("-", 1, ParseReason.MissingDigits)]
    public void TryParse_BadText_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(Rational.TryParse(text, out _, out var failure));
        Assert.Equal(new ParseFailure(index, reason), failure);
    }

    [Fact]
    public void ToString_AnyRational_ParsesBackToIt() => Properties.Check(NumberArbitraries.Rationals, value => Rational.Parse(value.ToString()) == value);

    [Fact]
    public void Operators_AnyThree_ObeyTheLawsOfAField() => Properties.Check(NumberArbitraries.Rationals, NumberArbitraries.Rationals, NumberArbitraries.Rationals, (a, b, c) =>
    {
        Assert.Equal(a + b, b + a);
        Assert.Equal((a + b) + c, a + (b + c));
        Assert.Equal(a * (b + c), (a * b) + (a * c));
        Assert.Equal(a, a - b + b);
        Assert.Equal(Rational.Zero, a + -a);
        Assert.True(b.IsZero || a == a / b * b);
        Assert.Equal(Rational.Max(a, b) + Rational.Min(a, b), a + b);
        Assert.Equal(a * a * a, a.Pow(3));
        Assert.True(a.Denominator.Sign > 0 && BigInteger.GreatestCommonDivisor(a.Numerator, a.Denominator).IsOne);
    });

    [Fact]
    public void CompareTo_AnyThree_IsTotalAndAgreesWithEquality() => Properties.Check(NumberArbitraries.Rationals, NumberArbitraries.Rationals, NumberArbitraries.Rationals, (a, b, c) =>
    {
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.Equal(a == b, a.CompareTo(b) == 0);
        Assert.Equal((a - b).Sign, a.CompareTo(b));
        Assert.True(!(a <= b && b <= c) || a <= c);
        Assert.Equal((a < b, a <= b), (!(a >= b), !(a > b)));
    });

    [Fact]
    public void Arithmetic_ByZero_Throws()
    {
        Assert.Throws<DivideByZeroException>(() => Rational.Of(1, 0));
        Assert.Throws<DivideByZeroException>(() => Rational.One / default(Rational));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.Pow(-1));
    }

    [Fact]
    public void Default_IsZeroOverOne()
    {
        Assert.Equal(Rational.Of(0, 5), default);
        Assert.Equal(BigInteger.One, default(Rational).Denominator);
        Assert.Equal(Rational.One, default(Rational).Pow(0));
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-0.0000000000000000000000000001")]
    [InlineData("12.30")]
    [InlineData("0")]
    public void FromDecimal_Decimal_IsExactAndComesBack(string text)
    {
        var given = decimal.Parse(text, CultureInfo.InvariantCulture);
        Assert.Equal(Rational.Parse(text), Rational.FromDecimal(given));
        Assert.True(Rational.FromDecimal(given).TryToDecimal(out var back));
        Assert.Equal(given, back);
    }

    [Theory]
    [InlineData("1/3")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    public void TryToDecimal_NotHeldExactly_IsFalse(string text) => Assert.False(Rational.Parse(text).TryToDecimal(out _));

    [Theory]
    [InlineData("-3/2", -2, -1)]
    [InlineData("3/2", 1, 2)]
    [InlineData("-2", -2, -2)]
    public void Floor_Ceiling_OfNegatives_GoTheRightWay(string text, int floor, int ceiling)
    {
        Assert.Equal(floor, Rational.Parse(text).Floor());
        Assert.Equal(ceiling, Rational.Parse(text).Ceiling());
    }
}
