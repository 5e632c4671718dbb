namespace Kpi.Sdk.Tests.Codes;

public sealed class OrgUnitCodeTests
{
    [Theory]
    [InlineData("00097", "00097")]
    [InlineData("01", "01")]
    [InlineData("594", "594")]
    [InlineData("vp.ubnd-1", "VP.UBND-1")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    public void Parse_ValidCode_KeepsItsZeros(string text, string expected) => Assert.Equal(expected, OrgUnitCode.Parse(text).ToString());

    [Fact]
    public void Equality_LeadingZeros_Count() => Assert.NotEqual(OrgUnitCode.Parse("1"), OrgUnitCode.Parse("01"));

    [Theory]
    [InlineData("", 0, ParseReason.Empty)]
    [InlineData("5 94", 1, ParseReason.UnexpectedCharacter)]
    [InlineData("ТU", 0, ParseReason.LookAlikeLetter)]
    [InlineData("Đ1", 0, ParseReason.LookAlikeLetter)]
    [InlineData("594-", 3, ParseReason.UnexpectedCharacter)]
    [InlineData("123456789012345678901", 20, ParseReason.TooLong)]
    public void TryParse_BadCode_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(OrgUnitCode.TryParse(text, out var code, out var failure));
        Assert.True(code.IsDefault);
        Assert.Equal(new ParseFailure(index, reason), failure);
    }

    [Fact]
    public void Parse_BadCode_MessageNamesUnitCodeAndExample()
    {
        var thrown = Assert.Throws<FormatException>(() => OrgUnitCode.Parse("5_9"));
        Assert.Equal("'5_9' is not a unit code: unexpected character at position 2. A valid example: 00097", thrown.Message);
    }

    [Fact]
    public void CompareTo_Codes_IsOrdinalWithUnsetFirst()
    {
        Assert.True(default(OrgUnitCode) < OrgUnitCode.Parse("01"));
        Assert.True(OrgUnitCode.Parse("01") < OrgUnitCode.Parse("1"));
        Assert.True(OrgUnitCode.Parse("10") < OrgUnitCode.Parse("9"));
        Assert.True(OrgUnitCode.Parse("a") >= OrgUnitCode.Parse("A"));
        Assert.True(OrgUnitCode.Parse("B") > OrgUnitCode.Parse("A"));
        Assert.True(OrgUnitCode.Parse("A") <= OrgUnitCode.Parse("a"));
    }

    [Fact]
    public void Default_IsUnsetAndRefused()
    {
        Assert.True(default(OrgUnitCode).IsDefault);
        Assert.Equal(string.Empty, default(OrgUnitCode).ToString());
        var thrown = Assert.Throws<ArgumentException>(() => default(OrgUnitCode).ThrowIfUnset("unit"));
        Assert.Equal("unit", thrown.ParamName);
    }
}
