namespace Kpi.Sdk.Tests.Language;

public sealed class ParseFailureTests
{
    [Fact]
    public void Text_BothLanguages_CountPositionsFromOne()
    {
        var failure = new ParseFailure(2, ParseReason.UnexpectedCharacter);
        Assert.Equal("unexpected character at position 3", failure.Text(ReportLanguage.English));
        Assert.Equal("ký tự không hợp lệ ở vị trí 3", failure.Text(ReportLanguage.Vietnamese));
    }

    [Theory]
    [InlineData(ReportLanguage.English, "unreadable")]
    [InlineData(ReportLanguage.Vietnamese, "không đọc được")]
    public void Text_EveryReason_HasWordsOfItsOwn(ReportLanguage language, string fallback)
    {
        var texts = Enum.GetValues<ParseReason>().Select(reason => new ParseFailure(0, reason).Text(language)).ToList();
        Assert.Distinct(texts);
        Assert.DoesNotContain(texts, text => text.StartsWith(fallback, StringComparison.Ordinal));
    }

    [Fact]
    public void Sentence_LongText_IsCutAtForty()
    {
        var sentence = new ParseFailure(0, ParseReason.TooLong).Sentence(new string('x', 41), "a code", "A");
        Assert.Equal($"'{new string('x', 40)}…' is not a code: too long at position 1. A valid example: A", sentence);
        Assert.StartsWith($"'{new string('x', 40)}' is", new ParseFailure(0, ParseReason.TooLong).Sentence(new string('x', 40), "a code", "A"), StringComparison.Ordinal);
    }
}
