namespace Kpi.Sdk.Tests.Language;

public sealed class NearestTextsTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("XHS.DDDT", "xhs.dddt", 0)]
    [InlineData("nmae", "name", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    public void Distance_TwoTexts_CountsEdits(string left, string right, int expected)
    {
        Assert.Equal(expected, NearestTexts.Distance(left, right));
        Assert.Equal(expected, NearestTexts.Distance(right, left));
    }

    [Fact]
    public void Of_ManyNames_GivesTheNearestThreeInOrder() =>
        Assert.Equal(["XHS.DDDT", "XHS.DDDT_HS", "XHS.SACH"], NearestTexts.Of("XHS.DDTT", ["TT.LOP", "XHS.SACH", "XHS.DDDT_HS", "XHS.DDDT"]));

    [Fact]
    public void Distance_VeryLongTexts_LooksAtTheirBeginningOnly() =>
        Assert.Equal(0, NearestTexts.Distance(new string('a', 100_000), new string('a', 64)));
}
