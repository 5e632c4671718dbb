using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation;

public sealed class ValueAgreementTests
{
    [Theory]
    [InlineData("98,44%", "trên 98%", true)]
    [InlineData("97,44%", "trên 98%", false)]
    [InlineData("70.502/104.868", "67,23%", true)]
    [InlineData("70.502/104.868", "67,2%", true)]
    [InlineData("70.502/104.868", "67,3%", false)]
    [InlineData("1/2", "2/4", false)]
    [InlineData("70.502/?  = 67,23%", "70.502/104.868", true)]
    [InlineData("70.503/? = 67,23%", "70.502/104.868", false)]
    [InlineData("hơn 900/1.000", "95%", true)]
    [InlineData("hơn 900/1.000", "85%", false)]
    public void Of_Ratios_MeetWhereTheirIntervalsDo(string left, string right, bool expected) => Agrees(left, right, MeasureKind.Ratio, expected);

    [Theory]
    [InlineData("171.000", "hơn 170.000", true)]
    [InlineData("61,3 ngàn", "61.312", true)]
    [InlineData("61,3 ngàn", "61.412", false)]
    [InlineData("25", "26", false)]
    public void Of_Counts_AreTakenAtTheirWord(string left, string right, bool expected) => Agrees(left, right, MeasureKind.Count, expected);

    [Theory]
    [InlineData("12,3", "12,34", true)]
    [InlineData("12,3", "12,36", false)]
    public void Of_Amounts_AreTakenAsRounded(string left, string right, bool expected) => Agrees(left, right, MeasureKind.Amount, expected, isCounted: false);

    [Theory]
    [InlineData("hạng 3", "hạng 3/63", true)]
    [InlineData("hạng 3/34", "hạng 3/63", false)]
    [InlineData("hạng 3", "hạng 4", false)]
    public void Of_Ranks_AreEqualOrNot(string left, string right, bool expected) => Agrees(left, right, MeasureKind.Rank, expected);

    [Fact]
    public void Of_AnotherFormOrWords_CannotBeSaid()
    {
        var words = ObservedValue.OfText("tất cả");
        Assert.Null(ValueAgreement.Of(words, words, PrintReading.HalfUp, isCounted: true));
        Assert.Null(ValueAgreement.Of(words, ObservedValue.Parse("100%", MeasureKind.Ratio), PrintReading.HalfUp, isCounted: true));
    }

    private static void Agrees(string left, string right, MeasureKind kind, bool expected, bool isCounted = true)
    {
        var (one, other) = (ObservedValue.Parse(left, kind), ObservedValue.Parse(right, kind));
        Assert.Equal(expected, ValueAgreement.Of(one, other, PrintReading.HalfUp, isCounted));
        Assert.Equal(expected, ValueAgreement.Of(other, one, PrintReading.HalfUp, isCounted));
    }
}
