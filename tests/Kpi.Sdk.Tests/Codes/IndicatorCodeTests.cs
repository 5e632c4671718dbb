namespace Kpi.Sdk.Tests.Codes;

public sealed class IndicatorCodeTests
{
    [Theory]
    [InlineData("XHS.DDDT", "XHS.DDDT")]
    [InlineData("xhs.dddt", "XHS.DDDT")]
    [InlineData("KR-1.2", "KR-1.2")]
    [InlineData("7", "7")]
    public void Parse_ValidCode_IsUpperCased(string text, string expected) => Assert.Equal(expected, IndicatorCode.Parse(text).ToString());

    [Theory]
    [InlineData("", 0, ParseReason.Empty)]
    [InlineData("XHS_DDDT", 3, ParseReason.UnexpectedCharacter)]
    [InlineData("ХHS", 0, ParseReason.LookAlikeLetter)]
    [InlineData("A.", 1, ParseReason.UnexpectedCharacter)]
    [InlineData("-A", 0, ParseReason.UnexpectedCharacter)]
    [InlineData("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456", 32, ParseReason.TooLong)]
    public void TryParse_BadCode_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(IndicatorCode.TryParse(text, out var code, out var failure));
        Assert.True(code.IsDefault);
        Assert.Equal(new ParseFailure(index, reason), failure);
    }

    [Fact]
    public void Parse_LookAlikeLetter_MessageNamesTextPositionAndExample()
    {
        var thrown = Assert.Throws<FormatException>(() => IndicatorCode.Parse("XНS"));
        Assert.Equal("'XНS' is not an indicator code: letter of another alphabet that looks like a Latin one at position 2. A valid example: XHS.DDDT", thrown.Message);
    }
}
