using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Numbers;

public sealed class VietnameseNumberTests
{
    [Theory]
    [InlineData("7.008", "7008")]
    [InlineData("2.252", "2252")]
    [InlineData("70.502", "70502")]
    [InlineData("171.000", "171000")]
    [InlineData("1.639.481", "1639481")]
    [InlineData("268763", "268763")]
    [InlineData("03", "3")]
    [InlineData("0", "0")]
    [InlineData("18,8", "18.8")]
    [InlineData("67,23", "67.23")]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("1234,56", "1234.56")]
    [InlineData("1,234", "1.234")]
    [InlineData("12,30", "12.30")]
    [InlineData("0.7024", "0.7024")]
    [InlineData("0.702", "0.702")]
    [InlineData("12.5", "12.5")]
    [InlineData("12.34", "12.34")]
    [InlineData("1234.5", "1234.5")]
    [InlineData("012.345", "12345")]
    [InlineData("999.999.999.999.999.999", "999999999999999999")]
    [InlineData("-3,5", "-3.5")]
    [InlineData("\u22123,5", "-3.5")]
    [InlineData("\u20133,5", "-3.5")]
    [InlineData("+3,5", "3.5")]
    [InlineData("-0", "0")]
    [InlineData(" 7.008\u00A0", "7008")]
    public void Parse_PlainNumber_GivesTheFigure(string text, string expected) => Assert.Equal(Figure.Parse(expected), VietnameseNumber.Parse(text));

    [Theory]
    [InlineData("61,3 ngàn", "613e2")]
    [InlineData("61,3 nghìn", "613e2")]
    [InlineData("61,3\u00A0NGÀN", "613e2")]
    [InlineData("1,5 triệu", "15e5")]
    [InlineData("1.5 tỷ", "15e8")]
    [InlineData("1.500 tỷ", "1500e9")]
    [InlineData("2 nghìn tỷ", "2e12")]
    [InlineData("2,5 ngàn tỉ", "25e11")]
    [InlineData("3 vạn", "3e4")]
    [InlineData("1,2345 nghìn", "1234.5")]
    [InlineData("1,234 triệu tỷ", "1234e12")]
    [InlineData("hơn 2 triệu", ">2e6")]
    [InlineData("-1,5 tỉ", "-15e8")]
    public void Parse_Scaled_ShiftsTheDecimals(string text, string expected) => Assert.Equal(Figure.Parse(expected), VietnameseNumber.Parse(text));

    [Theory]
    [InlineData("hơn 900", Hedge.Over)]
    [InlineData("trên 900", Hedge.Over)]
    [InlineData("Hơn  900", Hedge.Over)]
    [InlineData("gần 900", Hedge.Nearly)]
    [InlineData("dưới 900", Hedge.Under)]
    [InlineData("khoảng 900", Hedge.About)]
    [InlineData("xấp xỉ 900", Hedge.About)]
    [InlineData("ước 900", Hedge.About)]
    [InlineData("ƯỚC ĐẠT 900", Hedge.About)]
    [InlineData("Ước khoảng 900", Hedge.About)]
    [InlineData("ước tính 900", Hedge.About)]
    [InlineData("trên dưới 900", Hedge.About)]
    [InlineData("ho\u031Bn 900", Hedge.Over)]
    [InlineData("khoa\u0309ng 900", Hedge.About)]
    [InlineData("du\u031Bo\u031B\u0301i 900", Hedge.Under)]
    [InlineData("xa\u0302\u0301p xi\u0309 900", Hedge.About)]
    public void Parse_Hedged_KeepsTheHedge(string text, Hedge expected) => Assert.Equal(Figure.Of(900, 0, expected), VietnameseNumber.Parse(text));

    [Theory]
    [InlineData("", 0, ParseReason.Empty)]
    [InlineData("  ", 0, ParseReason.Empty)]
    [InlineData("1.23.456", 2, ParseReason.BadGrouping)]
    [InlineData("1.234.56", 6, ParseReason.BadGrouping)]
    [InlineData("1234.567.890", 0, ParseReason.BadGrouping)]
    [InlineData("0.123.456", 0, ParseReason.BadGrouping)]
    [InlineData("1.23,4", 2, ParseReason.BadGrouping)]
    [InlineData("0.123,4", 0, ParseReason.BadGrouping)]
    [InlineData("1..234", 2, ParseReason.MissingDigits)]
    [InlineData("1234.567", 4, ParseReason.Ambiguous)]
    [InlineData("1,2,3", 3, ParseReason.UnexpectedCharacter)]
    [InlineData("1,234.56", 5, ParseReason.UnexpectedCharacter)]
    [InlineData("12,", 3, ParseReason.MissingDigits)]
    [InlineData("12.", 3, ParseReason.MissingDigits)]
    [InlineData(",5", 0, ParseReason.MissingDigits)]
    [InlineData(".5", 0, ParseReason.MissingDigits)]
    [InlineData("-", 1, ParseReason.MissingDigits)]
    [InlineData("- 5", 2, ParseReason.UnexpectedCharacter)]
    [InlineData("--5", 1, ParseReason.UnexpectedCharacter)]
    [InlineData("hơn", 3, ParseReason.MissingDigits)]
    [InlineData("hơn900", 0, ParseReason.UnknownWord)]
    [InlineData("chừng 900", 0, ParseReason.UnknownWord)]
    [InlineData("hơn gần 900", 4, ParseReason.UnknownWord)]
    [InlineData("không phát sinh", 0, ParseReason.UnknownWord)]
    [InlineData("١٢٣", 0, ParseReason.UnexpectedCharacter)]
    [InlineData("１２", 0, ParseReason.UnexpectedCharacter)]
    [InlineData("12a", 2, ParseReason.UnexpectedCharacter)]
    [InlineData("12 người", 3, ParseReason.TrailingText)]
    [InlineData("1 234", 2, ParseReason.TrailingText)]
    [InlineData("61,3ngàn", 4, ParseReason.UnexpectedCharacter)]
    [InlineData("2 triệuu", 2, ParseReason.TrailingText)]
    [InlineData("96,84%", 5, ParseReason.WrongUnit)]
    [InlineData("96,84 %", 6, ParseReason.WrongUnit)]
    [InlineData("5‰", 1, ParseReason.WrongUnit)]
    [InlineData("70.502/104.868", 6, ParseReason.UnexpectedCharacter)]
    [InlineData("1.000.000.000.000.000.000", 24, ParseReason.OutOfRange)]
    [InlineData("0,0000000000000001", 0, ParseReason.OutOfRange)]
    [InlineData("2 triệu tỷ", 0, ParseReason.OutOfRange)]
    [InlineData("  ho\u031Bn  x", 8, ParseReason.UnknownWord)]
    public void TryParse_BadText_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(VietnameseNumber.TryParse(text, out var figure, out var failure));
        Assert.Equal(default, figure);
        Assert.Equal(new ParseFailure(index, reason), failure);
        Assert.Throws<FormatException>(() => VietnameseNumber.Parse(text));
    }

    [Fact]
    public void TryParse_HostileText_FailsQuietly()
    {
        foreach (var text in new[] { "\uD83D", "12\uDE00", "\0", "1\0", "\u202E12", new string('9', 128), new string(' ', 128), new string('.', 100) })
        {
            var isRead = VietnameseNumber.TryParse(text, out var figure, out var failure);
            Assert.Equal(text == "\u202E12", isRead);
            Assert.True(isRead || (figure == default && failure.Reason != ParseReason.None && failure.Index <= text.Length));
        }

        Assert.False(VietnameseNumber.TryParse(new string('1', 400), out _, out var tooLong));
        Assert.Equal(new ParseFailure(128, ParseReason.TooLong), tooLong);
    }

    [Fact]
    public void Parse_BadText_MessageNamesTextPositionAndExample()
    {
        var thrown = Assert.Throws<FormatException>(() => VietnameseNumber.Parse("1.23.456"));
        Assert.Equal("'1.23.456' is not a figure in Vietnamese numerals: digits not grouped by three at position 3. A valid example: 70.502", thrown.Message);
        Assert.Throws<ArgumentNullException>(() => VietnameseNumber.Parse(null!));
    }

    [Theory]
    [InlineData("96,84%", "96.84%")]
    [InlineData("67,23 %", "67.23%")]
    [InlineData("67,23\u00A0%", "67.23%")]
    [InlineData("khoảng 98%", "~98%")]
    [InlineData("trên 98 %", ">98%")]
    [InlineData("0.7024%", "0.7024%")]
    [InlineData("135,33%", "135.33%")]
    [InlineData("98 phần trăm", "98%")]
    [InlineData("5‰", "0.5%")]
    [InlineData("2,5 ‰", "0.25%")]
    [InlineData("1,5 nghìn %", "15e2%")]
    public void ParsePercentage_Text_GivesThePercentage(string text, string expected) => Assert.Equal(Percentage.Parse(expected), VietnameseNumber.ParsePercentage(text));

    [Theory]
    [InlineData("96,84", 5, ParseReason.MissingUnit)]
    [InlineData("%", 0, ParseReason.UnexpectedCharacter)]
    [InlineData("2,58 điểm phần trăm", 5, ParseReason.WrongUnit)]
    [InlineData("12%/năm", 3, ParseReason.UnexpectedCharacter)]
    [InlineData("2.678/2.950%", 5, ParseReason.UnexpectedCharacter)]
    [InlineData("67%%", 3, ParseReason.WrongUnit)]
    [InlineData("67 %x", 4, ParseReason.UnexpectedCharacter)]
    [InlineData("", 0, ParseReason.Empty)]
    public void TryParsePercentage_BadText_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(VietnameseNumber.TryParsePercentage(text, out var percentage, out var failure));
        Assert.Equal(default, percentage);
        Assert.Equal(new ParseFailure(index, reason), failure);
    }

    [Theory]
    [InlineData("2,58 điểm phần trăm", "2.58 pp")]
    [InlineData("0,2 điểm %", "0.2 pp")]
    [InlineData("-27,08 Điểm Phần Trăm", "-27.08 pp")]
    [InlineData("hơn 3 điểm%", ">3 pp")]
    public void ParsePercentagePoints_Text_GivesThePoints(string text, string expected) =>
        Assert.Equal(PercentagePoints.Parse(expected), VietnameseNumber.ParsePercentagePoints(text));

    [Theory]
    [InlineData("2,58%", 4, ParseReason.WrongUnit)]
    [InlineData("2,58", 4, ParseReason.MissingUnit)]
    [InlineData("18,8 điểm", 5, ParseReason.WrongUnit)]
    public void TryParsePercentagePoints_BadText_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(VietnameseNumber.TryParsePercentagePoints(text, out _, out var failure));
        Assert.Equal(new ParseFailure(index, reason), failure);
    }

    [Theory]
    [InlineData("70.502/104.868", "70502/104868")]
    [InlineData("70.502 / 104.868", "70502/104868")]
    [InlineData("18,8/20", "18.8/20")]
    [InlineData("03/09", "3/9")]
    [InlineData("hơn 900/1.000", ">900/1000")]
    [InlineData("61,3 ngàn/khoảng 70 nghìn", "613e2/~70e3")]
    public void ParseRatio_Text_GivesTheRatio(string text, string expected) => Assert.Equal(Ratio.Parse(expected), VietnameseNumber.ParseRatio(text));

    [Theory]
    [InlineData("18/3/2022", 4, ParseReason.UnexpectedCharacter)]
    [InlineData("70.502", 6, ParseReason.MissingPart)]
    [InlineData("70.502/", 7, ParseReason.MissingPart)]
    [InlineData("/5", 0, ParseReason.MissingPart)]
    [InlineData("", 0, ParseReason.Empty)]
    [InlineData("23 lớp/7.008 người", 3, ParseReason.TrailingText)]
    [InlineData("2.678/2.950%", 11, ParseReason.WrongUnit)]
    [InlineData("1 /  2x", 6, ParseReason.UnexpectedCharacter)]
    public void TryParseRatio_BadText_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(VietnameseNumber.TryParseRatio(text, out var ratio, out var failure));
        Assert.Equal(default, ratio);
        Assert.Equal(new ParseFailure(index, reason), failure);
    }

    [Theory]
    [InlineData("70502", "70.502")]
    [InlineData("999", "999")]
    [InlineData("1000", "1.000")]
    [InlineData("1639481", "1.639.481")]
    [InlineData("67.23", "67,23")]
    [InlineData("-3.5", "-3,5")]
    [InlineData("-0.05", "-0,05")]
    [InlineData("1234.567", "1.234,567")]
    [InlineData(">900", "hơn 900")]
    [InlineData("~98", "khoảng 98")]
    [InlineData("~<7000", "gần 7.000")]
    [InlineData("<5", "dưới 5")]
    [InlineData("613e2", "61,3 nghìn")]
    [InlineData("12e1", "0,12 nghìn")]
    [InlineData("5e3", "5 nghìn")]
    [InlineData("15e5", "1,5 triệu")]
    [InlineData("1500e9", "1.500 tỷ")]
    [InlineData("2e12", "2 nghìn tỷ")]
    [InlineData("25e10", "0,25 nghìn tỷ")]
    [InlineData("0", "0")]
    public void Format_Figure_PrintsAsReportsDo(string figure, string expected) => Assert.Equal(expected, VietnameseNumber.Format(Figure.Parse(figure)));

    [Fact]
    public void Format_OtherKinds_PrintsAsReportsDo()
    {
        Assert.Equal("67,23%", VietnameseNumber.Format(Percentage.Parse("67.23%")));
        Assert.Equal("hơn 98%", VietnameseNumber.Format(Percentage.Parse(">98%")));
        Assert.Equal("1,5 nghìn %", VietnameseNumber.Format(Percentage.Parse("15e2%")));
        Assert.Equal("-27,08 điểm %", VietnameseNumber.Format(PercentagePoints.Parse("-27.08 pp")));
        Assert.Equal("70.502/104.868", VietnameseNumber.Format(Ratio.Of(70502, 104868)));
    }

    [Fact]
    public void Format_AnyFigure_ReadsBackToIt() =>
        Properties.Check(NumberArbitraries.Figures, figure => Assert.Equal(figure, VietnameseNumber.Parse(VietnameseNumber.Format(figure))), 2000);

    [Fact]
    public void Format_AnyPercentage_ReadsBackToIt() =>
        Properties.Check(NumberArbitraries.Percentages, value => Assert.Equal(value, VietnameseNumber.ParsePercentage(VietnameseNumber.Format(value))), 1000);

    [Fact]
    public void Format_AnyPoints_ReadBackToThem() =>
        Properties.Check(NumberArbitraries.Points, value => Assert.Equal(value, VietnameseNumber.ParsePercentagePoints(VietnameseNumber.Format(value))), 1000);

    [Fact]
    public void Format_AnyRatio_ReadsBackToIt() =>
        Properties.Check(NumberArbitraries.Ratios, value => Assert.Equal(value, VietnameseNumber.ParseRatio(VietnameseNumber.Format(value))), 1000);

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    public void ParseAndFormat_UnderCulture_AreTheSame(string culture) => Cultures.Under(culture, () =>
    {
        Assert.Equal(Figure.Parse("15e5"), VietnameseNumber.Parse("1,5 TRIỆU"));
        Assert.Equal(Figure.Parse("~9"), VietnameseNumber.Parse("ƯỚC TÍNH 9"));
        Assert.Equal("-1.234,5", VietnameseNumber.Format(Figure.Parse("-1234.5")));
    });
}
