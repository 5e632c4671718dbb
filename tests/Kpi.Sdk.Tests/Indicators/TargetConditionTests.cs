using FsCheck;
using FsCheck.Fluent;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Indicators;

public sealed class TargetConditionTests
{
    private static readonly Comparator[] OneNumber = [Comparator.AtLeast, Comparator.MoreThan, Comparator.AtMost, Comparator.LessThan, Comparator.Exactly, Comparator.About];

    private static readonly Gen<Figure> Figures = Gen.Choose(-99_999, 99_999).Zip(Gen.Choose(Figure.MinDecimals, Figure.MaxDecimals), (mantissa, decimals) => Figure.Of(mantissa, decimals));

    private static readonly Gen<TargetCondition> Conditions = Gen.OneOf(
        Gen.Elements(OneNumber).Zip(Figures).Zip(Gen.Elements(true, false), (pair, isPercentage) => TargetCondition.Of(pair.Item1, pair.Item2, isPercentage)),
        Gen.Elements(OneNumber).Zip(Gen.Elements(true, false), (comparator, isPercentage) => TargetCondition.Of(comparator, value: null, isPercentage)),
        Figures.Two().Zip(Gen.Elements(true, false), (ends, isPercentage) => ends.Item1.CompareValueTo(ends.Item2) <= 0
            ? TargetCondition.Between(ends.Item1, ends.Item2, isPercentage)
            : TargetCondition.Between(ends.Item2, ends.Item1, isPercentage)),
        Gen.Choose(1, int.MaxValue).Select(rank => TargetCondition.WithinTop(rank)),
        Gen.Elements(TargetCondition.Done, TargetCondition.Qualitative));

    [Theory]
    [InlineData(">= 70%", Comparator.AtLeast, "70", true, ">= 70%")]
    [InlineData("≥70 %", Comparator.AtLeast, "70", true, ">= 70%")]
    [InlineData("> 30%", Comparator.MoreThan, "30", true, "> 30%")]
    [InlineData("> 7000", Comparator.MoreThan, "7000", false, "> 7000")]
    [InlineData("<= 5%", Comparator.AtMost, "5", true, "<= 5%")]
    [InlineData("≤ 5.0%", Comparator.AtMost, "5.0", true, "<= 5.0%")]
    [InlineData("< 80", Comparator.LessThan, "80", false, "< 80")]
    [InlineData("= 65", Comparator.Exactly, "65", false, "= 65")]
    [InlineData("~ 95%", Comparator.About, "95", true, "~ 95%")]
    [InlineData(" >= 8.5%\u00A0", Comparator.AtLeast, "8.5", true, ">= 8.5%")]
    [InlineData("top 10", Comparator.WithinTop, "10", false, "top 10")]
    [InlineData("TOP3", Comparator.WithinTop, "3", false, "top 3")]
    [InlineData("done", Comparator.Done, null, false, "done")]
    [InlineData("Done", Comparator.Done, null, false, "done")]
    [InlineData("qualitative", Comparator.Qualitative, null, false, "qualitative")]
    [InlineData(">= ?%", Comparator.AtLeast, null, true, ">= ?%")]
    [InlineData("> ?", Comparator.MoreThan, null, false, "> ?")]
    public void Parse_Invariant_IsReadAsPrinted(string text, Comparator comparator, string? value, bool isPercentage, string printed)
    {
        var condition = TargetCondition.Parse(text);
        Assert.Equal((comparator, value is null ? null : Figure.Parse(value), isPercentage), (condition.Comparator, condition.Value, condition.IsPercentage));
        Assert.Equal(printed, condition.ToString());
        Assert.Null(condition.UpperValue);
    }

    [Theory]
    [InlineData("> 7.000", Comparator.MoreThan, "7000", false)]
    [InlineData(">= 8,5%", Comparator.AtLeast, "8.5", true)]
    [InlineData("≥ 61,3 ngàn", Comparator.AtLeast, "613e2", false)]
    [InlineData("<= 1.234,56", Comparator.AtMost, "1234.56", false)]
    [InlineData("top 10", Comparator.WithinTop, "10", false)]
    public void TryParse_Vietnamese_TakesTheCommaForTheDecimalMark(string text, Comparator comparator, string value, bool isPercentage)
    {
        Assert.True(TargetCondition.TryParse(text, Numerals.Vietnamese, out var condition, out _));
        Assert.Equal((comparator, Figure.Parse(value), isPercentage), (condition.Comparator, condition.Value, condition.IsPercentage));
    }

    [Theory]
    [InlineData("10%..15%", Numerals.Invariant, "10", "15", true)]
    [InlineData("10 % .. 15 %", Numerals.Invariant, "10", "15", true)]
    [InlineData("5..5", Numerals.Invariant, "5", "5", false)]
    [InlineData("1.5..2.5", Numerals.Invariant, "1.5", "2.5", false)]
    [InlineData("1.000..2.000", Numerals.Vietnamese, "1000", "2000", false)]
    [InlineData("8,5%..9,5%", Numerals.Vietnamese, "8.5", "9.5", true)]
    public void TryParse_Range_HasBothEnds(string text, Numerals numerals, string lower, string upper, bool isPercentage)
    {
        Assert.True(TargetCondition.TryParse(text, numerals, out var condition, out _));
        Assert.Equal(
            (Comparator.Between, Figure.Parse(lower), Figure.Parse(upper), isPercentage),
            (condition.Comparator, condition.Value, condition.UpperValue, condition.IsPercentage));
    }

    [Theory]
    [InlineData("", Numerals.Invariant, 0, ParseReason.Empty)]
    [InlineData(" ", Numerals.Invariant, 0, ParseReason.Empty)]
    [InlineData("70%", Numerals.Invariant, 0, ParseReason.UnknownWord)]
    [InlineData("  tối thiểu 70%", Numerals.Invariant, 2, ParseReason.UnknownWord)]
    [InlineData(">=", Numerals.Invariant, 2, ParseReason.Empty)]
    [InlineData(">= %", Numerals.Invariant, 3, ParseReason.Empty)]
    [InlineData("=>70", Numerals.Invariant, 1, ParseReason.UnexpectedCharacter)]
    [InlineData(">= >70", Numerals.Invariant, 3, ParseReason.UnexpectedCharacter)]
    [InlineData(">= hơn 70%", Numerals.Vietnamese, 3, ParseReason.UnexpectedCharacter)]
    [InlineData(">= 8,5%", Numerals.Invariant, 4, ParseReason.UnexpectedCharacter)]
    [InlineData("  >= 8,5%", Numerals.Invariant, 6, ParseReason.UnexpectedCharacter)]
    [InlineData(">= 70 người", Numerals.Vietnamese, 6, ParseReason.TrailingText)]
    [InlineData("15%..10%", Numerals.Invariant, 5, ParseReason.WrongOrder)]
    [InlineData("10%..15", Numerals.Invariant, 3, ParseReason.WrongUnit)]
    [InlineData("10..", Numerals.Invariant, 4, ParseReason.Empty)]
    [InlineData("..", Numerals.Invariant, 0, ParseReason.Empty)]
    [InlineData("top", Numerals.Invariant, 3, ParseReason.MissingDigits)]
    [InlineData("top 0", Numerals.Invariant, 3, ParseReason.MissingDigits)]
    [InlineData("top -1", Numerals.Invariant, 3, ParseReason.MissingDigits)]
    [InlineData("top 99999999999", Numerals.Invariant, 3, ParseReason.MissingDigits)]
    [InlineData("top 10%", Numerals.Invariant, 3, ParseReason.MissingDigits)]
    public void TryParse_BadText_SaysWhereAndWhy(string text, Numerals numerals, int index, ParseReason reason)
    {
        Assert.False(TargetCondition.TryParse(text, numerals, out var condition, out var failure));
        Assert.Equal((null, new ParseFailure(index, reason)), (condition, failure));
    }

    [Fact]
    public void TryParse_LongText_IsTooLong()
    {
        Assert.False(TargetCondition.TryParse(">= " + new string('1', 1_000_000), Numerals.Vietnamese, out _, out var failure));
        Assert.Equal(ParseReason.TooLong, failure.Reason);
    }

    [Fact]
    public void ToString_AnyCondition_ReadsBackAsTheSame() =>
        Properties.Check(Conditions.ToArbitrary(), condition => Assert.Equal(condition, TargetCondition.Parse(condition.ToString())), 1000);

    [Fact]
    public void TryParse_HostileText_NeverThrowsAndPointsIntoTheText() =>
        Properties.Check(
            Gen.Elements(">", "<", "=", "~", "≥", "..", ".", "?", "%", "top", "done", " ", "\u00A0", "5", "8,5", "-", "1e9", "hơn", "ngàn", "\uD800", "\0", "٣").ArrayOf().Select(string.Concat).ToArbitrary(),
            Gen.Elements(Enum.GetValues<Numerals>()).ToArbitrary(),
            (text, numerals) =>
            {
                var isRead = TargetCondition.TryParse(text, numerals, out var condition, out var failure);
                Assert.Equal(isRead, condition is not null);
                Assert.Equal(isRead, failure.Reason == ParseReason.None);
                Assert.InRange(failure.Index, 0, text.Length);
            },
            3000);

    [Fact]
    public void IsValueUnknown_Condition_IsWhereANumberBelongs()
    {
        Assert.True(TargetCondition.Parse(">= ?").IsValueUnknown);
        Assert.False(TargetCondition.Parse(">= 0").IsValueUnknown);
        Assert.False(TargetCondition.Done.IsValueUnknown);
        Assert.False(TargetCondition.Qualitative.IsValueUnknown);
    }

    [Fact]
    public void Equality_Print_Counts()
    {
        Assert.Equal(TargetCondition.Parse(">=70%"), TargetCondition.AtLeast(Percentage.Parse("70%")));
        Assert.NotEqual(TargetCondition.Parse(">= 70%"), TargetCondition.Parse(">= 70.0%"));
        Assert.NotEqual(TargetCondition.Parse(">= 70%"), TargetCondition.Parse(">= 70"));
    }

    [Fact]
    public void Of_BadPart_IsRefused()
    {
        var hedged = Figure.Parse("~5");
        Assert.Throws<ArgumentException>("value", () => TargetCondition.Of(Comparator.AtLeast, hedged));
        Assert.Throws<ArgumentException>("comparator", () => TargetCondition.Of(Comparator.Between, Figure.Of(5)));
        Assert.Throws<ArgumentException>("comparator", () => TargetCondition.Of(Comparator.Unspecified, Figure.Of(5)));
        Assert.Throws<ArgumentException>("upper", () => TargetCondition.Between(Figure.Of(5), Figure.Of(4)));
        Assert.Throws<ArgumentException>("lower", () => TargetCondition.Between(hedged, Figure.Of(6)));
        Assert.Throws<ArgumentException>("value", () => TargetCondition.AtLeast(Percentage.Of(hedged)));
        Assert.Throws<ArgumentOutOfRangeException>("rank", () => TargetCondition.WithinTop(0));
    }
}
