namespace Kpi.Sdk.Tests.Observations;

/// <summary>Figures as reports print them, most of them from the report of thị xã La Gi.</summary>
public sealed class ObservedValueTests
{
    [Theory]
    // ratios: numerator, denominator, percentage, in invariant form
    [InlineData("70.502/104.868 = 67,23%", MeasureKind.Ratio, "70502/104868 = 67.23%")]
    [InlineData("67,23% (70.502/104.868)", MeasureKind.Ratio, "70502/104868 = 67.23%")]
    [InlineData("70.502/104.868 (67,23%)", MeasureKind.Ratio, "70502/104868 = 67.23%")]
    [InlineData(" 96,84 % ( 2.252/? ) ", MeasureKind.Ratio, "2252/? = 96.84%")]
    [InlineData("70502/104868=67,23 %", MeasureKind.Ratio, "70502/104868 = 67.23%")]
    [InlineData("2.252/? = 96,84%", MeasureKind.Ratio, "2252/? = 96.84%")]
    [InlineData("?/7.008 = 67,86%", MeasureKind.Ratio, "?/7008 = 67.86%")]
    [InlineData("2.252/?", MeasureKind.Ratio, "2252/?")]
    [InlineData("?/? = 96,84%", MeasureKind.Ratio, "96.84%")]
    [InlineData("79.145/104.801", MeasureKind.Ratio, "79145/104801")]
    [InlineData("147.423/108.932 = 135,33%", MeasureKind.Ratio, "147423/108932 = 135.33%")]
    [InlineData("267/2.564 = 91,05%", MeasureKind.Ratio, "267/2564 = 91.05%")]
    [InlineData("530/555 = 95,5%", MeasureKind.Ratio, "530/555 = 95.5%")]
    [InlineData("65/65 = 100%", MeasureKind.Ratio, "65/65 = 100%")]
    [InlineData("79,8%", MeasureKind.Ratio, "79.8%")]
    [InlineData("100%", MeasureKind.Ratio, "100%")]
    [InlineData("khoảng 98%", MeasureKind.Ratio, "~98%")]
    [InlineData("trên 98 %", MeasureKind.Ratio, ">98%")]
    [InlineData("gần 80%", MeasureKind.Ratio, "~<80%")]
    [InlineData("5‰", MeasureKind.Ratio, "0.5%")]
    [InlineData("hơn 900/1.000", MeasureKind.Ratio, ">900/1000")]
    [InlineData("61,3 ngàn/100.000", MeasureKind.Ratio, "613e2/100000")]
    [InlineData("0/0", MeasureKind.Ratio, "0/0")]
    // no-break spaces, and a thin one
    [InlineData("70.502\u00A0/\u00A0104.868\u2009=\u00A067,23\u00A0%", MeasureKind.Ratio, "70502/104868 = 67.23%")]
    // counts
    [InlineData("7.008", MeasureKind.Count, "7008")]
    [InlineData("268763", MeasureKind.Count, "268763")]
    [InlineData("03", MeasureKind.Count, "3")]
    [InlineData("hơn 900", MeasureKind.Count, ">900")]
    [InlineData("HƠN 171.000", MeasureKind.Count, ">171000")]
    [InlineData("ho\u031B\u006E 900", MeasureKind.Count, ">900")]
    [InlineData("kho\u0061\u0309ng 800", MeasureKind.Count, "~800")]
    [InlineData("61,3 ngàn", MeasureKind.Count, "613e2")]
    [InlineData("0", MeasureKind.Count, "0")]
    [InlineData(" 25\u00A0", MeasureKind.Count, "25")]
    // amounts and indices
    [InlineData("80", MeasureKind.Amount, "80")]
    [InlineData("3,5 tỷ", MeasureKind.Amount, "35e8")]
    [InlineData("–3,5", MeasureKind.Amount, "-3.5")]
    [InlineData("0.7024", MeasureKind.Index, "0.7024")]
    [InlineData("0,7024", MeasureKind.Index, "0.7024")]
    [InlineData("5", MeasureKind.Unspecified, "5")]
    // scores
    [InlineData("18,8/20", MeasureKind.Score, "18.8/20")]
    [InlineData("18,8/20 điểm", MeasureKind.Score, "18.8/20")]
    [InlineData("18,8 điểm", MeasureKind.Score, "18.8")]
    [InlineData("17/18", MeasureKind.Score, "17/18")]
    [InlineData("87,4", MeasureKind.Score, "87.4")]
    public void Parse_PrintedNumber_IsReadAsPrinted(string text, MeasureKind kind, string expected) =>
        Assert.Equal(expected, ObservedValue.Parse(text, kind).ToText(Numerals.Invariant));

    [Theory]
    [InlineData("hạng 3/63", 3, 63)]
    [InlineData("Hạng 3", 3, null)]
    [InlineData("ha\u0323ng 3/63", 3, 63)]
    [InlineData("hạng\u00A03/63", 3, 63)]
    [InlineData("hang 3/63", 3, 63)]
    [InlineData("hạng thứ 3/63", 3, 63)]
    [InlineData("xếp thứ 3", 3, null)]
    [InlineData("6/63", 6, 63)]
    [InlineData("03/63", 3, 63)]
    // at fault, and kept
    [InlineData("hạng 64/63", 64, 63)]
    public void Parse_Rank_IsPlaceAmongSoMany(string text, int rank, int? among)
    {
        var value = ObservedValue.Parse(text, MeasureKind.Rank);
        Assert.Equal((ObservedValueKind.Rank, rank, among), (value.Kind, value.Rank, value.RankOf));
    }

    [Theory]
    [InlineData("có", true)]
    [InlineData("Có", true)]
    [InlineData("co\u0301", true)]
    [InlineData("đạt", true)]
    [InlineData("Ðạt", true)]
    [InlineData("hoàn thành", true)]
    [InlineData("Hoan thanh", true)]
    [InlineData("không", false)]
    [InlineData("khong", false)]
    [InlineData("chưa", false)]
    [InlineData("không đạt", false)]
    public void Parse_YesNo_IsDoneOrNot(string text, bool expected) => Assert.Equal(expected, ObservedValue.Parse(text, MeasureKind.YesNo).IsDone);

    [Theory]
    // other words of the same letters
    [InlineData("cơ")]
    [InlineData("cỏ")]
    [InlineData("đất")]
    [InlineData("đặt")]
    [InlineData("chùa")]
    [InlineData("chữa")]
    [InlineData("đá")]
    [InlineData("hầu hết")]
    [InlineData("1")]
    public void TryParse_YesNoOtherWord_Fails(string text)
    {
        Assert.False(ObservedValue.TryParse(text, MeasureKind.YesNo, Numerals.Vietnamese, out var value, out var failure));
        Assert.Equal((null, new ParseFailure(0, ParseReason.UnknownWord)), (value, failure));
    }

    [Theory]
    [InlineData("—", Absence.NotReported)]
    [InlineData("–", Absence.NotReported)]
    [InlineData("-", Absence.NotReported)]
    [InlineData("", Absence.NotReported)]
    [InlineData("\u00A0", Absence.NotReported)]
    [InlineData("...", Absence.NotReported)]
    [InlineData("…", Absence.NotReported)]
    [InlineData("không phát sinh", Absence.NotApplicable)]
    [InlineData("Không  phát sinh", Absence.NotApplicable)]
    [InlineData("kho\u0302ng pha\u0301t sinh", Absence.NotApplicable)]
    [InlineData("không thu thập", Absence.NotCollected)]
    [InlineData("không công bố", Absence.Withheld)]
    public void Parse_Absence_IsTheSameForEveryKind(string text, Absence expected)
    {
        foreach (var kind in Enum.GetValues<MeasureKind>())
        {
            Assert.Equal(ObservedValue.OfAbsence(expected), ObservedValue.Parse(text, kind));
        }
    }

    [Fact]
    public void Equality_ZeroAndAbsence_AreTwo() => Assert.NotEqual(ObservedValue.Parse("0", MeasureKind.Count), ObservedValue.Parse("không phát sinh", MeasureKind.Count));

    [Theory]
    [InlineData("2.678/2.950%", MeasureKind.Ratio, 11, ParseReason.WrongUnit)]
    [InlineData("98", MeasureKind.Ratio, 2, ParseReason.MissingUnit)]
    [InlineData("70.502/104.868 = 67,23", MeasureKind.Ratio, 22, ParseReason.MissingUnit)]
    [InlineData("?/?", MeasureKind.Ratio, 0, ParseReason.MissingPart)]
    [InlineData("2.252 = 96,84%", MeasureKind.Ratio, 6, ParseReason.MissingPart)]
    [InlineData("18/3/2022", MeasureKind.Ratio, 4, ParseReason.UnexpectedCharacter)]
    [InlineData("23 lớp/7.008 người", MeasureKind.Ratio, 3, ParseReason.TrailingText)]
    [InlineData("80Mb/s", MeasureKind.Amount, 2, ParseReason.UnexpectedCharacter)]
    [InlineData("79.145/104.801", MeasureKind.Count, 6, ParseReason.UnexpectedCharacter)]
    [InlineData("98%", MeasureKind.Count, 2, ParseReason.WrongUnit)]
    [InlineData("268.76", MeasureKind.Rank, 0, ParseReason.OutOfRange)]
    [InlineData("hạng 0/63", MeasureKind.Rank, 5, ParseReason.OutOfRange)]
    [InlineData("hạng 3/0", MeasureKind.Rank, 7, ParseReason.OutOfRange)]
    [InlineData("hạng 99.999.999.999", MeasureKind.Rank, 5, ParseReason.OutOfRange)]
    [InlineData("hạng", MeasureKind.Rank, 4, ParseReason.MissingDigits)]
    [InlineData("hạng -3", MeasureKind.Rank, 0, ParseReason.UnknownWord)]
    [InlineData("hàng 3", MeasureKind.Rank, 0, ParseReason.UnknownWord)]
    [InlineData("khoảng 3", MeasureKind.Rank, 0, ParseReason.UnknownWord)]
    [InlineData("1234.567", MeasureKind.Count, 4, ParseReason.Ambiguous)]
    [InlineData("18,8/", MeasureKind.Score, 5, ParseReason.Empty)]
    public void TryParse_NotOfThatKind_SaysWhereAndWhy(string text, MeasureKind kind, int index, ParseReason reason)
    {
        Assert.False(ObservedValue.TryParse(text, kind, Numerals.Vietnamese, out var value, out var failure));
        Assert.Equal((null, new ParseFailure(index, reason)), (value, failure));
    }

    [Theory]
    [InlineData("70.502/104.868 = 67.23%", "70.502/104.868 = 67.23%")]
    [InlineData("70502/104868", "70502/104868")]
    public void Parse_InvariantNumerals_TakesTheDotForTheDecimalMark(string text, string expected) =>
        Assert.Equal(expected, ObservedValue.Parse(text, MeasureKind.Ratio, Numerals.Invariant).ToText(Numerals.Invariant));

    [Fact]
    public void Parse_InvariantNumerals_RefusesTheComma() =>
        Assert.Throws<FormatException>(() => ObservedValue.Parse("67,23%", MeasureKind.Ratio, Numerals.Invariant));

    [Fact]
    public void Parse_BadText_MessageNamesTextKindAndExample()
    {
        var thrown = Assert.Throws<FormatException>(() => ObservedValue.Parse("98", MeasureKind.Ratio));
        Assert.Equal("'98' is not a value of kind Ratio: missing unit at position 3. A valid example: 70.502/104.868 = 67,23%", thrown.Message);
    }

    [Fact]
    public void ToString_Value_IsAsReportsPrintIt()
    {
        Assert.Equal("70.502/104.868 = 67,23%", ObservedValue.OfRatio(Figure.Of(70502), Figure.Of(104868), Percentage.Parse("67.23%")).ToString());
        Assert.Equal("hạng 3/63", ObservedValue.OfRank(3, 63).ToString());
        Assert.Equal("không phát sinh", ObservedValue.OfAbsence(Absence.NotApplicable).ToString());
        Assert.Equal("có", ObservedValue.OfDone(true).ToString());
        Assert.Equal("tất cả", ObservedValue.OfText(" tất cả ").ToString());
        Assert.Equal("—", ObservedValue.OfAbsence(Absence.NotReported).ToString());
    }

    [Fact]
    public void Of_NothingOrOutOfRange_IsRefused()
    {
        Assert.Throws<ArgumentException>("numerator", () => ObservedValue.OfRatio(null, null));
        Assert.Throws<ArgumentException>("words", () => ObservedValue.OfText(" "));
        Assert.Throws<ArgumentOutOfRangeException>("rank", () => ObservedValue.OfRank(0));
        Assert.Throws<ArgumentOutOfRangeException>("among", () => ObservedValue.OfRank(1, 0));
    }

    [Fact]
    public void Terms_OneMissing_AreNone()
    {
        Assert.Null(ObservedValue.Parse("2.252/? = 96,84%", MeasureKind.Ratio).Terms);
        Assert.Equal(Ratio.Of(79145, 104801), ObservedValue.Parse("79.145/104.801", MeasureKind.Ratio).Terms);
    }
}
