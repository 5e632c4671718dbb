using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Numbers;

public sealed class PercentagePointsTests
{
    [Theory]
    [InlineData("-27.08 pp", "-27.08 pp")]
    [InlineData("2.58pp", "2.58 pp")]
    [InlineData("~3 pp", "~3 pp")]
    public void Parse_Text_PrintsCanonically(string text, string expected) => Assert.Equal(expected, PercentagePoints.Parse(text).ToString());

    [Theory]
    [InlineData("", 0, ParseReason.Empty)]
    [InlineData("2.58", 4, ParseReason.MissingUnit)]
    [InlineData("2.58%", 4, ParseReason.WrongUnit)]
    [InlineData("pp", 0, ParseReason.MissingDigits)]
    [InlineData("2.58 p", 6, ParseReason.MissingUnit)]
    public void TryParse_BadText_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(PercentagePoints.TryParse(text, out var points, out var failure));
        Assert.Equal(default, points);
        Assert.Equal(new ParseFailure(index, reason), failure);
    }

    [Fact]
    public void ToString_AnyPoints_ParsesBackToThem() => Properties.Check(NumberArbitraries.Points, points => PercentagePoints.Parse(points.ToString()) == points);

    [Fact]
    public void Values_Points_CompareByValue()
    {
        Assert.Equal(0, PercentagePoints.Parse("2 pp").CompareValueTo(PercentagePoints.Parse("2.0 pp")));
        Assert.NotEqual(PercentagePoints.Parse("2 pp"), PercentagePoints.Parse("2.0 pp"));
        Assert.Equal(Rational.Of(5, 2), PercentagePoints.Parse("2.5 pp").ToRational());
        Assert.Equal("[49/20, 51/20]", PercentagePoints.Parse("2.5 pp").Unrounded(PrintReading.Nearest).ToString());
    }
}
