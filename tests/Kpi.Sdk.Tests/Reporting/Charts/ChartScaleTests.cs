using Kpi.Sdk.Reporting;

namespace Kpi.Sdk.Tests.Reporting.Charts;

public sealed class ChartScaleTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("100", "200")]
    [InlineData("50", "100")]
    [InlineData("100/3", "66.67")]
    [InlineData("-5", "0")]
    [InlineData("250", "200")]
    public void At_Number_IsItsExactPlaceOrTheNearerEnd(string number, string place) =>
        Assert.Equal(place, ChartScale.Print(new ChartScale(Rational.Zero, Rational.Hundred, 200).At(Rational.Parse(number))));

    [Theory]
    [InlineData("-1/3", "-0.33")]
    [InlineData("1/8", "0.13")]
    [InlineData("7", "7")]
    public void Print_Place_HasTwoDecimalsAtMost(string place, string printed) => Assert.Equal(printed, ChartScale.Print(Rational.Parse(place)));
}
