namespace Kpi.Sdk.Tests.Numbers;

public sealed class SumCheckTests
{
    [Theory]
    [InlineData("193", "162 31", true)]
    [InlineData("194", "162 31", false)]
    [InlineData("10049", "4169 5880", true)]
    [InlineData("7008", "2252 4756", true)]
    [InlineData("4710", "555 4155", true)]
    [InlineData("1711", "720 982", false)]
    [InlineData("613e2", "61000 349", true)]
    [InlineData("613e2", "61000 351", false)]
    [InlineData(">900", "450 451", true)]
    [InlineData(">900", "450 450", false)]
    [InlineData("30.5", "10.2 20.3", true)]
    [InlineData("30.5", "10.2 20.4", false)]
    public void AgreesExactly_Counts_AddUpToTheLastUnit(string total, string parts, bool expected) =>
        Assert.Equal(expected, SumCheck.AgreesExactly(Figure.Parse(total), Figures(parts)));

    [Fact]
    public void Agrees_RoundedNumbers_HaveTheirSlack()
    {
        Assert.True(SumCheck.Agrees(Figure.Of(100), Figures("33 33 33"), PrintReading.Nearest));
        Assert.False(SumCheck.Agrees(Figure.Of(100), Figures("33 33 33"), PrintReading.Ceiling));
        Assert.False(SumCheck.Agrees(Figure.Of(102), Figures("33 33 33"), PrintReading.Nearest));
    }

    [Fact]
    public void Interval_NoParts_IsExactlyZero()
    {
        Assert.Equal(FigureInterval.Exactly(Rational.Zero), SumCheck.Interval(Enumerable.Empty<Figure>(), PrintReading.Any));
        Assert.Equal(FigureInterval.Exactly(Rational.Zero), SumCheck.Interval(Enumerable.Empty<WeightedFigure>(), PrintReading.Any));
    }

    [Fact]
    public void Interval_FractionalWeights_ScaleTheSlack()
    {
        WeightedFigure[] parts = [new(Figure.Parse("8"), Rational.Of(1, 4)), new(Figure.Parse("4"), Rational.Of(-1, 2))];
        // [15/8, 17/8) and (-9/4, -7/4]
        Assert.Equal("(-3/8, 3/8)", SumCheck.Interval(parts, PrintReading.HalfUp).ToString());
        Assert.Equal("(-9/4, -7/4]", SumCheck.Interval(parts.Skip(1), PrintReading.HalfUp).ToString());
    }

    [Theory]
    [InlineData("33.3% 33.3% 33.3%", PrintReading.Nearest, true)]
    [InlineData("33.3% 33.3% 33.3%", PrintReading.TowardZero, true)]
    [InlineData("33.3% 33.3% 33.3%", PrintReading.Ceiling, false)]
    [InlineData("33.4% 33.4% 33.4%", PrintReading.Nearest, false)]
    [InlineData("33.4% 33.4% 33.4%", PrintReading.Ceiling, true)]
    [InlineData("50% 49%", PrintReading.Nearest, true)]
    [InlineData("50% 49%", PrintReading.HalfUp, false)]
    [InlineData("50% 48%", PrintReading.Nearest, false)]
    [InlineData(">50% 30%", PrintReading.Nearest, true)]
    [InlineData("", PrintReading.Nearest, false)]
    public void SharesReachHundred_Shares_MayMissByTheirSlack(string shares, PrintReading reading, bool expected) =>
        Assert.Equal(expected, SumCheck.SharesReachHundred(shares.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(share => Percentage.Parse(share)), reading));

    [Fact]
    public void Agrees_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => SumCheck.Agrees(default, (IEnumerable<Figure>)null!, PrintReading.Nearest));
        Assert.Throws<ArgumentNullException>(() => SumCheck.Agrees(default, (IEnumerable<WeightedFigure>)null!, PrintReading.Nearest));
        Assert.Throws<ArgumentNullException>(() => SumCheck.AgreesExactly(default, null!));
        Assert.Throws<ArgumentNullException>(() => SumCheck.SharesReachHundred(null!, PrintReading.Nearest));
    }

    private static IEnumerable<Figure> Figures(string parts) => parts.Split(' ').Select(part => Figure.Parse(part));
}
