namespace Kpi.Sdk.Tests.Indicators;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("T1")]
    [InlineData("DAN_SO_TRUONG_THANH")]
    [InlineData("dân-số.1")]
    [InlineData("1234567890123456789012345678901234567890")]
    public void FaultOf_ShortName_IsNone(string text) => Assert.Equal(default, Identifier.FaultOf(text));

    [Theory]
    [InlineData("", 0, ParseReason.Empty)]
    [InlineData(" T1", 0, ParseReason.UnexpectedCharacter)]
    [InlineData("_T1", 0, ParseReason.UnexpectedCharacter)]
    [InlineData("T 1", 1, ParseReason.UnexpectedCharacter)]
    [InlineData("T[1]", 1, ParseReason.UnexpectedCharacter)]
    // a decomposed letter would be another name that looks the same
    [InlineData("da\u0302n", 2, ParseReason.UnexpectedCharacter)]
    [InlineData("12345678901234567890123456789012345678901", 40, ParseReason.TooLong)]
    public void FaultOf_OtherText_SaysWhereAndWhy(string text, int index, ParseReason reason) =>
        Assert.Equal(new ParseFailure(index, reason), Identifier.FaultOf(text));

    [Fact]
    public void Checked_BadName_MessageNamesItAndAnExample()
    {
        var thrown = Assert.Throws<ArgumentException>(() => Parts.Target("done", id: "T 1"));
        Assert.Contains("'T 1' is not a short name", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("such as T1", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Identifier.Checked(null));
    }
}
