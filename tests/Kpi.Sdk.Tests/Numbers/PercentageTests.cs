using System.Text.Json;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Numbers;

public sealed class PercentageTests
{
    [Theory]
    [InlineData("67.23%", "67.23%")]
    [InlineData("67.23 %", "67.23%")]
    [InlineData("67.23\u00A0%", "67.23%")]
    [InlineData(">98%", ">98%")]
    [InlineData("135.34%", "135.34%")]
    [InlineData("-5%", "-5%")]
    public void Parse_Text_PrintsCanonically(string text, string expected) => Assert.Equal(expected, Percentage.Parse(text).ToString());

    [Theory]
    [InlineData("", 0, ParseReason.Empty)]
    [InlineData("67.23", 5, ParseReason.MissingUnit)]
    [InlineData("%", 0, ParseReason.MissingDigits)]
    [InlineData("67.23 pp", 6, ParseReason.WrongUnit)]
    [InlineData("67.23%%", 5, ParseReason.UnexpectedCharacter)]
    [InlineData("67,23%", 2, ParseReason.UnexpectedCharacter)]
    public void TryParse_BadText_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(Percentage.TryParse(text, out var percentage, out var failure));
        Assert.Equal(default, percentage);
        Assert.Equal(new ParseFailure(index, reason), failure);
    }

    [Fact]
    public void ToString_AnyPercentage_ParsesBackToIt() => Properties.Check(NumberArbitraries.Percentages, percentage =>
    {
        Assert.Equal(percentage, Percentage.Parse(percentage.ToString()));
        Assert.Equal(percentage, JsonSerializer.Deserialize<Percentage>(JsonSerializer.Serialize(percentage)));
    });

    [Fact]
    public void Values_Percentage_CountInPercent()
    {
        var percentage = Percentage.Parse("67.23%");
        Assert.Equal(Rational.Parse("67.23"), percentage.ToRational());
        Assert.Equal(Rational.Parse("0.6723"), percentage.Fraction);
        Assert.Equal("[2689/40, 13447/200)", percentage.Unrounded(PrintReading.HalfUp).ToString());
        Assert.NotEqual(Percentage.Parse("50%"), Percentage.Parse("50.0%"));
        Assert.Equal(0, Percentage.Parse("50%").CompareValueTo(Percentage.Parse("50.0%")));
        Assert.True(Percentage.Parse("9%").CompareValueTo(Percentage.Parse("10.0%")) < 0);
    }

    [Theory]
    [InlineData("67.23%", "94.31%", "-27.08 pp")]
    [InlineData("95%", "92.5%", "2.5 pp")]
    [InlineData("50.0%", "50%", "0.0 pp")]
    [InlineData(">98%", "90%", ">8 pp")]
    [InlineData("98%", ">90%", "<8 pp")]
    [InlineData(">98%", ">90%", "~8 pp")]
    [InlineData(">98%", "<90%", ">8 pp")]
    public void Subtraction_Two_GivesExactPoints(string left, string right, string expected) =>
        Assert.Equal(PercentagePoints.Parse(expected), Percentage.Parse(left) - Percentage.Parse(right));

    [Fact]
    public void Subtraction_AnyTwo_IsExactOrOverflows() => Properties.Check(NumberArbitraries.Percentages, NumberArbitraries.Percentages, (left, right) =>
    {
        var exact = left.ToRational() - right.ToRational();
        var fits = exact.Abs() < Rational.Of(System.Numerics.BigInteger.Pow(10, 18)) * Figure.Of(1, Math.Max(left.Figure.Decimals, right.Figure.Decimals)).ToRational();
        if (fits)
        {
            Assert.Equal(exact, (left - right).ToRational());
        }
        else
        {
            Assert.Throws<OverflowException>(() => left - right);
        }
    });
}
