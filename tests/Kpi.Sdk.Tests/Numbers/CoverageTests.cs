namespace Kpi.Sdk.Tests.Numbers;

public sealed class CoverageTests
{
    [Theory]
    [InlineData(0, 0, null, false)]
    [InlineData(9, 10, null, false)]
    [InlineData(10, 10, null, true)]
    [InlineData(10, 10, "1", true)]
    [InlineData(10, 10, "99/100", false)]
    [InlineData(9, 10, "1", false)]
    public void IsFull_Coverage_NeedsAllOfIt(int present, int expected, string? share, bool isFull) =>
        Assert.Equal(isFull, Coverage.Of(present, expected, share is null ? null : Rational.Parse(share)).IsFull);

    [Fact]
    public void CountShare_NothingExpected_IsNull()
    {
        Assert.Null(default(Coverage).CountShare);
        Assert.Equal(Rational.Of(9, 10), Coverage.Of(9, 10).CountShare);
        Assert.Equal(Rational.Zero, Coverage.Of(0, 3).CountShare);
    }

    [Fact]
    public void Of_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Coverage.Of(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Coverage.Of(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Coverage.Of(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Coverage.Of(1, 1, Rational.Of(101, 100)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Coverage.Of(1, 1, Rational.Of(-1, 100)));
    }

    [Fact]
    public void ToString_Coverage_ShowsCountsAndShare()
    {
        Assert.Equal("9/10", Coverage.Of(9, 10).ToString());
        Assert.Equal("9/10 (19/20)", Coverage.Of(9, 10, Rational.Of(19, 20)).ToString());
        Assert.Equal(default, Coverage.Of(0, 0));
    }
}
