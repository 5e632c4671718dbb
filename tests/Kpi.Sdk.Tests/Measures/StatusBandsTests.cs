namespace Kpi.Sdk.Tests.Measures;

public sealed class StatusBandsTests
{
    private static readonly StatusBands TrafficLight = StatusBands.Of([Band("xanh", "1", null), Band("đỏ", null, "4/5"), Band("vàng", "4/5", "1")]);

    [Theory]
    [InlineData("-1", "đỏ")]
    [InlineData("0", "đỏ")]
    [InlineData("799999999999999999/1000000000000000000", "đỏ")]
    [InlineData("4/5", "vàng")]
    [InlineData("999999999999999999/1000000000000000000", "vàng")]
    [InlineData("1", "xanh")]
    [InlineData("1000000", "xanh")]
    public void For_Number_IsInTheBandThatBeginsAtOrBelowIt(string attainment, string expected) =>
        Assert.Equal(expected, TrafficLight.For(Rational.Parse(attainment)).Name.Vietnamese);

    [Fact]
    public void Of_AnyOrder_IsSorted() => Assert.Equal(["đỏ", "vàng", "xanh"], TrafficLight.Bands.Select(band => band.Name.Vietnamese));

    [Fact]
    public void Of_OneBandWithoutBounds_CoversEverything() => Assert.Equal("x", StatusBands.Of([Band("x", null, null)]).For(Rational.Zero).Name.Vietnamese);

    [Fact]
    public void Of_ListChangedLater_DoesNotChange()
    {
        var given = new List<StatusBand> { Band("a", null, "1"), Band("b", "1", null) };
        var bands = StatusBands.Of(given);
        given.Clear();
        Assert.Equal(2, bands.Bands.Count);
    }

    [Theory]
    // a gap
    [InlineData(null, "1/2", "3/5", null)]
    // an overlap
    [InlineData(null, "3/5", "1/2", null)]
    // no lowest, no highest
    [InlineData("0", "1/2", "1/2", null)]
    [InlineData(null, "1/2", "1/2", "1")]
    // two lowest, two highest
    [InlineData(null, "1", null, null)]
    [InlineData(null, null, "1", null)]
    public void Of_GapOrOverlap_IsRefused(string? from1, string? to1, string? from2, string? to2) =>
        Assert.Throws<ArgumentException>("bands", () => StatusBands.Of([Band("a", from1, to1), Band("b", from2, to2)]));

    [Fact]
    public void Of_Gap_MessageNamesBandsAndBounds()
    {
        var thrown = Assert.Throws<ArgumentException>(() => StatusBands.Of([Band("đỏ", null, "1/2"), Band("xanh", "3/5", null)]));
        Assert.Contains("'đỏ' ends at 1/2 and 'xanh' begins at 3/5", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1/2", "1/2")]
    [InlineData("1/2", "2/5")]
    public void Of_EmptyBand_IsRefused(string from, string to) =>
        Assert.Throws<ArgumentException>("bands", () => StatusBands.Of([Band("a", null, from), Band("b", from, to), Band("c", to, null)]));

    [Fact]
    public void Of_NoBands_IsRefused()
    {
        Assert.Throws<ArgumentException>("bands", () => StatusBands.Of([]));
        Assert.Throws<ArgumentException>("bands", () => StatusBands.Of([null!]));
    }

    private static StatusBand Band(string name, string? from, string? to) => new()
    {
        Name = BilingualText.Of(name),
        From = from is null ? null : Rational.Parse(from),
        To = to is null ? null : Rational.Parse(to),
    };
}
