using System.Runtime.CompilerServices;
using System.Text.Json;
using NodaTime;

namespace Kpi.Sdk.Tests.Time;

public sealed class TermTests
{
    [Fact]
    public void Size_IsAtMostSixteenBytes() => Assert.InRange(Unsafe.SizeOf<Term>(), 1, 16);

    [Theory]
    [InlineData("2021-2025", 2021, 2025, null, "2021-2025")]
    [InlineData("2021–2026", 2021, 2026, null, "2021-2026")]
    [InlineData(" 2021 - 2025 ", 2021, 2025, null, "2021-2025")]
    [InlineData("2025-2025", 2025, 2025, null, "2025-2025")]
    [InlineData("giai đoạn 2021-2025", 2021, 2025, "giai đoạn", "giai đoạn 2021-2025")]
    [InlineData("Giai  đoạn 2021 – 2025", 2021, 2025, "giai đoạn", "giai đoạn 2021-2025")]
    [InlineData("NHIEM KY 2020-2025", 2020, 2025, "nhiệm kỳ", "nhiệm kỳ 2020-2025")]
    [InlineData("nhiệm kì 2020-2025", 2020, 2025, "nhiệm kỳ", "nhiệm kỳ 2020-2025")]
    [InlineData("nhie\u0323\u0302m ky\u0300 2020-2025", 2020, 2025, "nhiệm kỳ", "nhiệm kỳ 2020-2025")]
    [InlineData("thời kỳ 2021-2030", 2021, 2030, "thời kỳ", "thời kỳ 2021-2030")]
    [InlineData("Kế hoạch 2021-2025", 2021, 2025, "Kế hoạch", "Kế hoạch 2021-2025")]
    public void Parse_Term_KeepsYearsAndName(string text, int first, int last, string? name, string expected)
    {
        var term = Term.Parse(text);
        Assert.Equal((first, last, name), (term.FirstYear, term.LastYear, term.Name));
        Assert.Equal(expected, term.ToString());
        Assert.Equal(term, Term.Parse(expected));
        Assert.Equal(term, Term.Of(first, last, name));
    }

    [Theory]
    [InlineData("", 0, ParseReason.Empty)]
    [InlineData("giai đoạn", 9, ParseReason.MissingPart)]
    [InlineData("2021", 4, ParseReason.MissingPart)]
    [InlineData("2021-", 5, ParseReason.MissingPart)]
    [InlineData("2021-25", 7, ParseReason.MissingDigits)]
    [InlineData("2025-2021", 5, ParseReason.WrongOrder)]
    [InlineData("1800-2021", 0, ParseReason.OutOfRange)]
    [InlineData("2021-2025x", 9, ParseReason.TrailingText)]
    [InlineData("2021/2025", 4, ParseReason.UnexpectedCharacter)]
    [InlineData("giai-đoạn 2021-2025", 4, ParseReason.UnexpectedCharacter)]
    [InlineData("a bcdefghijklmnopqrstuvwxyz abcdefgh 2021-2025", 32, ParseReason.TooLong)]
    public void TryParse_NoTerm_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(Term.TryParse(text, out var term, out var failure));
        Assert.True(term.IsDefault);
        Assert.Equal(new ParseFailure(index, reason), failure);
    }

    [Fact]
    public void Of_WrongArguments_NameTheParameter()
    {
        Assert.Equal("firstYear", Assert.Throws<ArgumentOutOfRangeException>(() => Term.Of(1899, 2025)).ParamName);
        Assert.Equal("lastYear", Assert.Throws<ArgumentOutOfRangeException>(() => Term.Of(2025, 2021)).ParamName);
        Assert.Equal("lastYear", Assert.Throws<ArgumentOutOfRangeException>(() => Term.Of(2025, 2201)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => Term.Of(2021, 2025, " ")).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => Term.Of(2021, 2025, "khóa 13")).ParamName);
    }

    [Fact]
    public void Equality_NameCounts()
    {
        Assert.NotEqual(Term.Parse("giai đoạn 2021-2025"), Term.Parse("2021-2025"));
        Assert.Equal(Term.Of(2021, 2025, "giai doan"), Term.Parse("giai đoạn 2021-2025"));
    }

    [Fact]
    public void Contains_Year_BothEndsInclusive()
    {
        var term = Term.Of(2021, 2025);
        Assert.Equal([2021, 2022, 2023, 2024, 2025], Enumerable.Range(2018, 12).Where(term.Contains));
        Assert.False(default(Term).Contains(0));
    }

    [Fact]
    public void FirstAndLastDay_Calendar_DecidesThem()
    {
        var term = Term.Of(2021, 2025);
        Assert.Equal(new LocalDate(2021, 1, 1), term.FirstDay(ReportingCalendar.Civil));
        Assert.Equal(new LocalDate(2025, 12, 31), term.LastDay(ReportingCalendar.Civil));
        Assert.Equal(new LocalDate(2020, 12, 15), term.FirstDay(ReportingCalendar.Decree09));
        Assert.Equal(new LocalDate(2025, 12, 14), term.LastDay(ReportingCalendar.Decree09));
        Assert.Throws<InvalidOperationException>(() => default(Term).LastDay(ReportingCalendar.Civil));
    }

    [Fact]
    public void Json_Term_IsItsText() =>
        Assert.Equal(Term.Of(2021, 2025, "giai đoạn"), JsonSerializer.Deserialize<Term>(JsonSerializer.Serialize(Term.Of(2021, 2025, "giai đoạn"))));
}
