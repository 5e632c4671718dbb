using System.Runtime.CompilerServices;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Numbers;

public sealed class FigureTests
{
    [Theory]
    [InlineData("0", 0, 0, Hedge.None)]
    [InlineData("67.23", 6723, 2, Hedge.None)]
    [InlineData("-27.08", -2708, 2, Hedge.None)]
    [InlineData("12.30", 1230, 2, Hedge.None)]
    [InlineData("0.7024", 7024, 4, Hedge.None)]
    [InlineData("613e2", 613, -2, Hedge.None)]
    [InlineData(">900", 900, 0, Hedge.Over)]
    [InlineData("~98", 98, 0, Hedge.About)]
    [InlineData("~<7000", 7000, 0, Hedge.Nearly)]
    [InlineData("<5", 5, 0, Hedge.Under)]
    [InlineData("999999999999999999", 999999999999999999, 0, Hedge.None)]
    [InlineData("1e12", 1, -12, Hedge.None)]
    [InlineData("0.000000000000001", 1, 15, Hedge.None)]
    public void Parse_CanonicalForm_GivesPartsAndPrintsBack(string text, long mantissa, int decimals, Hedge hedge)
    {
        var figure = Figure.Parse(text);
        Assert.Equal(Figure.Of(mantissa, decimals, hedge), figure);
        Assert.Equal((mantissa, decimals, hedge), (figure.Mantissa, figure.Decimals, figure.Hedge));
        Assert.Equal(text, figure.ToString());
    }

    [Theory]
    [InlineData("-0", "0")]
    [InlineData("007", "7")]
    [InlineData("1.5E3", "15e2")]
    [InlineData("1.5e+1", "15")]
    [InlineData("15e-1", "1.5")]
    [InlineData("00000000000000000000000001", "1")]
    public void Parse_OtherSpelling_PrintsCanonically(string text, string expected) => Assert.Equal(expected, Figure.Parse(text).ToString());

    [Theory]
    [InlineData("", 0, ParseReason.Empty)]
    [InlineData(">", 1, ParseReason.MissingDigits)]
    [InlineData("-", 1, ParseReason.MissingDigits)]
    [InlineData("1.", 2, ParseReason.MissingDigits)]
    [InlineData(".5", 0, ParseReason.UnexpectedCharacter)]
    [InlineData("1,5", 1, ParseReason.UnexpectedCharacter)]
    [InlineData("1.234.567", 5, ParseReason.UnexpectedCharacter)]
    [InlineData(" 1", 0, ParseReason.UnexpectedCharacter)]
    [InlineData("1 ", 1, ParseReason.UnexpectedCharacter)]
    [InlineData("１２", 0, ParseReason.UnexpectedCharacter)]
    [InlineData("1e", 2, ParseReason.MissingDigits)]
    [InlineData("1e13", 1, ParseReason.OutOfRange)]
    [InlineData("1e99999999999999999", 1, ParseReason.OutOfRange)]
    [InlineData("1e-16", 1, ParseReason.OutOfRange)]
    [InlineData("1000000000000000000", 18, ParseReason.OutOfRange)]
    [InlineData("18446744073709551617", 18, ParseReason.OutOfRange)]
    [InlineData("0.0000000000000001", 0, ParseReason.OutOfRange)]
    [InlineData("NaN", 0, ParseReason.UnexpectedCharacter)]
    public void TryParse_BadText_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(Figure.TryParse(text, out var figure, out var failure));
        Assert.Equal(default, figure);
        Assert.Equal(new ParseFailure(index, reason), failure);
    }

    [Fact]
    public void TryParse_FourHundredDigits_IsTooLong()
    {
        Assert.False(Figure.TryParse(new string('0', 400), out _, out var failure));
        Assert.Equal(ParseReason.TooLong, failure.Reason);
    }

    [Fact]
    public void ToString_AnyFigure_ParsesBackToIt() => Properties.Check(NumberArbitraries.Figures, figure =>
    {
        Assert.Equal(figure, Figure.Parse(figure.ToString()));
        Assert.Equal(figure.GetHashCode(), Figure.Parse(figure.ToString()).GetHashCode());
    });

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    public void ToString_UnderCulture_IsInvariant(string culture) => Cultures.Under(culture, () =>
    {
        Assert.Equal("-1234567.89", Figure.Of(-123456789, 2).ToString());
        Assert.Equal(Figure.Of(-123456789, 2), Figure.Parse("-1234567.89", provider: null));
        Assert.Equal("-613e2", $"{Figure.Of(-613, -2)}");
    });

    [Fact]
    public void Equality_SameValueOtherPrint_Differs()
    {
        Assert.NotEqual(Figure.Parse("12.30"), Figure.Parse("12.3"));
        Assert.NotEqual(Figure.Parse("~98"), Figure.Parse("98"));
        Assert.Equal(0, Figure.Parse("12.30").CompareValueTo(Figure.Parse("12.3")));
        Assert.Equal(0, Figure.ByValue.Compare(Figure.Parse("1e3"), Figure.Parse("1000.0")));
    }

    [Fact]
    public void CompareValueTo_AnyTwo_AgreesWithRationals() => Properties.Check(NumberArbitraries.Figures, NumberArbitraries.Figures, (left, right) =>
        Math.Sign(left.CompareValueTo(right)) == Math.Sign(left.ToRational().CompareTo(right.ToRational())));

    [Fact]
    public void CompareValueTo_SmallFigures_AgreesWithRationals() => Properties.Check(NumberArbitraries.SmallFigures, NumberArbitraries.SmallFigures, (left, right) =>
        Math.Sign(left.CompareValueTo(right)) == Math.Sign(left.ToRational().CompareTo(right.ToRational())));

    [Fact]
    public void Of_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Of(1_000_000_000_000_000_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Of(-1_000_000_000_000_000_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Of(long.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Of(1, 16));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Of(1, -13));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Of(1, 0, (Hedge)99));
    }

    [Fact]
    public void FromDecimal_TooManyDigits_Throws()
    {
        Assert.Equal(Figure.Parse("12.30"), Figure.FromDecimal(12.30m));
        Assert.Equal(Figure.Parse("-0.5"), Figure.FromDecimal(-0.5m));
        Assert.Throws<OverflowException>(() => Figure.FromDecimal(decimal.MaxValue));
        Assert.Throws<OverflowException>(() => Figure.FromDecimal(0.0000000000000001m));
        Assert.Throws<OverflowException>(() => Figure.FromDecimal(18446744073709551616m));
    }

    [Fact]
    public void TryToDecimal_AnyFigure_KeepsValueAndDecimals() => Properties.Check(NumberArbitraries.PlainFigures, figure =>
    {
        // 18 digits and 12 zeros are more than a decimal's 96 bits may hold
        if (figure.TryToDecimal(out var value))
        {
            Assert.Equal(figure.ToRational(), Rational.FromDecimal(value));
            Assert.True(figure.Decimals < 0 || figure == Figure.FromDecimal(value));
        }
        else
        {
            Assert.True(figure.ToRational().Abs() >= Rational.FromDecimal(decimal.MaxValue));
        }
    });

    [Theory]
    [InlineData("12.00", true)]
    [InlineData("12.01", false)]
    [InlineData("613e2", true)]
    [InlineData("0.0", true)]
    public void IsWhole_Figure_LooksAtTheValue(string text, bool expected) => Assert.Equal(expected, Figure.Parse(text).IsWhole);

    [Theory]
    [InlineData(">900", "(900, ∞)")]
    [InlineData("~<900", "(-∞, 900)")]
    [InlineData("<900", "(-∞, 900)")]
    [InlineData("~900", "(-∞, ∞)")]
    public void Unrounded_Hedged_OverridesTheReading(string text, string expected) =>
        Assert.All(Enum.GetValues<PrintReading>(), reading => Assert.Equal(expected, Figure.Parse(text).Unrounded(reading).ToString()));

    [Fact]
    public void Unrounded_NoSuchReading_ThrowsHedgedOrNot()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Parse("900").Unrounded((PrintReading)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Parse(">900").Unrounded((PrintReading)99));
    }

    [Theory]
    [InlineData("67.2", "-67.2")]
    [InlineData(">5", "<-5")]
    [InlineData("<5", ">-5")]
    [InlineData("~<5", ">-5")]
    [InlineData("~5", "~-5")]
    public void Negate_Figure_TurnsTheHedgeToo(string text, string expected) => Assert.Equal(expected, Figure.Parse(text).Negate().ToString());

    [Fact]
    public void Default_IsPlainZeroOfSixteenBytes()
    {
        Assert.Equal(Figure.Parse("0"), default);
        Assert.Equal(16, Unsafe.SizeOf<Figure>());
    }
}
