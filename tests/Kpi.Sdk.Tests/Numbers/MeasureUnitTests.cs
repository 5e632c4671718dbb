using System.Text.Json;

namespace Kpi.Sdk.Tests.Numbers;

public sealed class MeasureUnitTests
{
    [Theory]
    [InlineData("người", "người")]
    [InlineData("%", "%")]
    [InlineData("Mb/s", "Mb/s")]
    [InlineData("%/năm", "%/năm")]
    [InlineData("  hồ  sơ ", "hồ sơ")]
    [InlineData("hồ\u00A0sơ", "hồ sơ")]
    [InlineData("ngu\u031Bo\u031B\u0300i", "người")]
    public void Parse_Word_IsClean(string text, string expected)
    {
        Assert.Equal(expected, MeasureUnit.Parse(text).ToString());
        Assert.Equal(MeasureUnit.Parse(expected), MeasureUnit.Parse(text));
        Assert.Equal(MeasureUnit.Parse(text), MeasureUnit.Parse(MeasureUnit.Parse(text).ToString()));
    }

    [Theory]
    [InlineData("", 0, ParseReason.Empty)]
    [InlineData("   ", 0, ParseReason.Empty)]
    [InlineData("\u200B", 0, ParseReason.Empty)]
    [InlineData("hồ\tsơ", 2, ParseReason.UnexpectedCharacter)]
    [InlineData("hồ\n", 2, ParseReason.UnexpectedCharacter)]
    [InlineData("12345678901234567890123456789012345678901", 40, ParseReason.TooLong)]
    public void TryParse_BadText_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(MeasureUnit.TryParse(text, out var unit, out var failure));
        Assert.True(unit.IsDefault);
        Assert.Equal(new ParseFailure(index, reason), failure);
    }

    [Fact]
    public void TryParse_Surrogates_OnlyPairsPass()
    {
        Assert.False(MeasureUnit.TryParse("a\uD83D", out _, out var failure));
        Assert.Equal(new ParseFailure(1, ParseReason.UnexpectedCharacter), failure);
        Assert.False(MeasureUnit.TryParse("\uDE00\uD83D", out _, out failure));
        Assert.Equal(new ParseFailure(0, ParseReason.UnexpectedCharacter), failure);
        Assert.Equal("\uD83D\uDE00", MeasureUnit.Parse("\uD83D\uDE00").ToString());
    }

    [Fact]
    public void TryParse_FourHundredCharacters_IsTooLong()
    {
        Assert.False(MeasureUnit.TryParse(new string('a', 400), out _, out var failure));
        Assert.Equal(ParseReason.TooLong, failure.Reason);
    }

    [Fact]
    public void Equality_LetterCase_Counts()
    {
        Assert.NotEqual(MeasureUnit.Parse("Mb"), MeasureUnit.Parse("MB"));
        Assert.Equal(MeasureUnit.Percent, MeasureUnit.Parse(" % "));
    }

    [Fact]
    public void Default_IsUnset_AndNotWritten()
    {
        Assert.True(default(MeasureUnit).IsDefault);
        Assert.Empty(default(MeasureUnit).ToString());
        Assert.Throws<ArgumentException>(() => default(MeasureUnit).ThrowIfUnset("unit"));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(MeasureUnit)));
        Assert.Equal(MeasureUnit.Percent, JsonSerializer.Deserialize<MeasureUnit>("\"%\""));
    }
}
