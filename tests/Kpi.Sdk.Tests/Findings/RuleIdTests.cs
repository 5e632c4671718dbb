using System.Text.Json;

namespace Kpi.Sdk.Tests.Findings;

public sealed class RuleIdTests
{
    [Theory]
    [InlineData("KPI5101", "KPI5101", "KPI", 5101, true)]
    [InlineData("kpi0001", "KPI0001", "KPI", 1, true)]
    [InlineData("SO0042", "SO0042", "SO", 42, false)]
    [InlineData("ABCDEFGH9999", "ABCDEFGH9999", "ABCDEFGH", 9999, false)]
    public void Parse_ValidId_HasPrefixAndNumber(string text, string expected, string prefix, int number, bool isBuiltIn)
    {
        var id = RuleId.Parse(text);
        Assert.Equal(expected, id.ToString());
        Assert.Equal(prefix, id.Prefix);
        Assert.Equal(number, id.Number);
        Assert.Equal(isBuiltIn, id.IsBuiltIn);
        Assert.Equal(id, RuleId.Parse(id.ToString()));
    }

    [Theory]
    [InlineData("", 0, ParseReason.Empty)]
    [InlineData("1234", 0, ParseReason.UnexpectedCharacter)]
    [InlineData("K1234", 1, ParseReason.UnexpectedCharacter)]
    [InlineData("КPI1234", 0, ParseReason.LookAlikeLetter)]
    [InlineData("ABCDEFGHI1234", 8, ParseReason.TooLong)]
    [InlineData("KPI", 3, ParseReason.MissingDigits)]
    [InlineData("K", 1, ParseReason.MissingDigits)]
    [InlineData("KPI123", 6, ParseReason.MissingDigits)]
    [InlineData("KPI12-4", 5, ParseReason.UnexpectedCharacter)]
    [InlineData("KPI12345", 7, ParseReason.TrailingText)]
    [InlineData("KPI1234 ", 7, ParseReason.TrailingText)]
    [InlineData("KPI١234", 3, ParseReason.UnexpectedCharacter)]
    public void TryParse_BadId_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(RuleId.TryParse(text, out var id, out var failure));
        Assert.True(id.IsDefault);
        Assert.Equal(new ParseFailure(index, reason), failure);
    }

    [Fact]
    public void Default_IsUnset()
    {
        RuleId unset = default;
        Assert.True(unset.IsDefault);
        Assert.Equal(string.Empty, unset.ToString());
        Assert.Equal(string.Empty, unset.Prefix);
        Assert.Equal(0, unset.Number);
        Assert.False(unset.IsBuiltIn);
        Assert.True(unset < RuleId.Parse("AA0000"));
    }

    [Fact]
    public void Json_Id_RoundTrips()
    {
        var json = JsonSerializer.Serialize(RuleId.Parse("KPI9001"));
        Assert.Equal("\"KPI9001\"", json);
        Assert.Equal(RuleId.Parse("KPI9001"), JsonSerializer.Deserialize<RuleId>(json));
    }
}
