using System.Globalization;
using System.Text;

namespace Kpi.Sdk.Tests.Time;

public sealed class ReportingPeriodTextTests
{
    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("2024-A1", "2024")]
    [InlineData("2024-S1", "2024-S1")]
    [InlineData("2024-H1", "2024-S1")]
    [InlineData("2024S2", "2024-S2")]
    [InlineData("2024-6M", "2024-S1")]
    [InlineData("2024-06M", "2024-S1")]
    [InlineData("2024-3M", "2024-Q1")]
    [InlineData("2024-12M", "2024")]
    [InlineData("2024-Q1", "2024-Q1")]
    [InlineData("2024-q4", "2024-Q4")]
    [InlineData("2024Q1", "2024-Q1")]
    [InlineData("2024–Q1", "2024-Q1")]
    [InlineData("2024-M07", "2024-M07")]
    [InlineData("2024-M7", "2024-M07")]
    [InlineData("2024-07", "2024-M07")]
    [InlineData("202407", "2024-M07")]
    [InlineData("2024-9M", "2024-9M")]
    [InlineData(" 2024-11m ", "2024-11M")]
    [InlineData("quý I/2024", "2024-Q1")]
    [InlineData("Quý II/2024", "2024-Q2")]
    [InlineData("quí III/2024", "2024-Q3")]
    [InlineData("QUÝ IV NĂM 2023", "2023-Q4")]
    [InlineData("quý 1 năm 2024", "2024-Q1")]
    [InlineData("quy iv - 2024", "2024-Q4")]
    [InlineData("6 tháng đầu năm 2024", "2024-S1")]
    [InlineData("06 tháng đầu năm 2024", "2024-S1")]
    [InlineData("6 tháng cuối năm 2024", "2024-S2")]
    [InlineData("3 tháng cuối năm 2024", "2024-Q4")]
    [InlineData("6 THANG DAU NAM 2024", "2024-S1")]
    [InlineData("6 tháng Ðầu năm 2024", "2024-S1")]
    [InlineData("9 tháng năm 2023", "2023-9M")]
    [InlineData("9 tháng đầu năm 2023", "2023-9M")]
    [InlineData("11 tháng/2024", "2024-11M")]
    [InlineData("tháng 7/2024", "2024-M07")]
    [InlineData("tháng 07 năm 2024", "2024-M07")]
    [InlineData("tháng 12 2024", "2024-M12")]
    [InlineData("năm 2024", "2024")]
    [InlineData("Năm\u00A02024", "2024")]
    public void Parse_KnownSpelling_IsTheLabel(string text, string expected)
    {
        Assert.Equal(expected, ReportingPeriod.Parse(text).ToString());
        Assert.Equal(expected, ReportingPeriod.Parse(Decomposed(text)).ToString());
    }

    [Theory]
    [InlineData("", 0, ParseReason.Empty)]
    [InlineData("   ", 0, ParseReason.Empty)]
    [InlineData("24", 2, ParseReason.MissingDigits)]
    [InlineData("13 tháng năm 2024", 0, ParseReason.NoSuchDate)]
    [InlineData("6/2024", 1, ParseReason.MissingPart)]
    [InlineData("202", 3, ParseReason.MissingDigits)]
    [InlineData("20245", 4, ParseReason.TrailingText)]
    [InlineData("1899", 0, ParseReason.OutOfRange)]
    [InlineData("2201-Q1", 0, ParseReason.OutOfRange)]
    [InlineData("2024-Q5", 6, ParseReason.NoSuchDate)]
    [InlineData("2024-Q0", 6, ParseReason.NoSuchDate)]
    [InlineData("2024-S3", 6, ParseReason.NoSuchDate)]
    [InlineData("2024-A2", 6, ParseReason.NoSuchDate)]
    [InlineData("2024-M13", 6, ParseReason.NoSuchDate)]
    [InlineData("2024-13M", 5, ParseReason.NoSuchDate)]
    [InlineData("2024-00", 5, ParseReason.NoSuchDate)]
    [InlineData("202413", 4, ParseReason.NoSuchDate)]
    [InlineData("2024-7", 6, ParseReason.MissingDigits)]
    [InlineData("2024-Q", 6, ParseReason.MissingDigits)]
    [InlineData("2024-", 5, ParseReason.MissingPart)]
    [InlineData("2024-W05", 5, ParseReason.UnexpectedCharacter)]
    [InlineData("2024-07-15", 7, ParseReason.TrailingText)]
    [InlineData("2024-Q1 x", 8, ParseReason.TrailingText)]
    [InlineData("quý V/2024", 4, ParseReason.UnknownWord)]
    [InlineData("quý 5/2024", 4, ParseReason.NoSuchDate)]
    [InlineData("quý /2024", 4, ParseReason.MissingPart)]
    [InlineData("quý I", 5, ParseReason.MissingPart)]
    [InlineData("quý I/24", 8, ParseReason.MissingDigits)]
    [InlineData("tháng 13/2024", 6, ParseReason.NoSuchDate)]
    [InlineData("5 tháng cuối năm 2024", 0, ParseReason.NoSuchDate)]
    [InlineData("6 tuần năm 2024", 2, ParseReason.UnknownWord)]
    [InlineData("6 tháng giữa năm 2024", 8, ParseReason.UnknownWord)]
    [InlineData("6 tháng đầu năm", 15, ParseReason.MissingPart)]
    [InlineData("tuần 5/2024", 0, ParseReason.UnknownWord)]
    [InlineData("/2024", 0, ParseReason.UnexpectedCharacter)]
    public void TryParse_NoPeriod_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(ReportingPeriod.TryParse(text, out var period, out var failure));
        Assert.True(period.IsDefault);
        Assert.Equal(new ParseFailure(index, reason), failure);
    }

    [Fact]
    public void TryParse_LongText_FailsAtTheLimit()
    {
        Assert.False(ReportingPeriod.TryParse(new string(' ', 61) + "2024", out _, out var failure));
        Assert.Equal(new ParseFailure(64, ParseReason.TooLong), failure);
    }

    [Fact]
    public void TryParse_Null_IsFalse() => Assert.False(ReportingPeriod.TryParse(null, out _));

    [Fact]
    public void Parse_NoPeriod_MessageGivesAnExample() =>
        Assert.Equal(
            "'2024-Q5' is not a reporting period: no such date at position 7. A valid example: 2024-Q1",
            Assert.Throws<FormatException>(() => ReportingPeriod.Parse("2024-Q5")).Message);

    [Theory]
    [InlineData("2024-Q1", "quý I/2024", "Q1 2024")]
    [InlineData("2024-Q4", "quý IV/2024", "Q4 2024")]
    [InlineData("2024-S1", "6 tháng đầu năm 2024", "first half of 2024")]
    [InlineData("2024-S2", "6 tháng cuối năm 2024", "second half of 2024")]
    [InlineData("2024-9M", "9 tháng đầu năm 2024", "first 9 months of 2024")]
    [InlineData("2024-M07", "tháng 7/2024", "July 2024")]
    [InlineData("2024", "năm 2024", "2024")]
    public void ToText_EachFrequency_IsAsReportsPrintIt(string label, string vietnamese, string english)
    {
        var period = ReportingPeriod.Parse(label);
        Assert.Equal(vietnamese, period.ToText(ReportLanguage.Vietnamese));
        Assert.Equal(english, period.ToText(ReportLanguage.English));
    }

    [Fact]
    public void Text_AnyPeriod_IsReadBack() =>
        PeriodSamples.ForAll(PeriodSamples.Any, period =>
            ReportingPeriod.Parse(period.ToString()) == period && ReportingPeriod.Parse(period.ToText(ReportLanguage.Vietnamese)) == period);

    [Fact]
    public void Text_AnyCulture_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in PeriodSamples.Cultures())
            {
                CultureInfo.CurrentCulture = culture;
                Assert.Equal("2024-M07", $"{ReportingPeriod.Parse("THÁNG 7/2024")}");
                Assert.Equal("2024-Q3", ReportingPeriod.Parse("QUÝ III/2024").ToString());
                Assert.Equal("tháng 7/2024", ReportingPeriod.OfMonth(2024, 7).ToText(ReportLanguage.Vietnamese));
                Assert.Equal("giai đoạn 2021-2025", Term.Parse("GIAI ĐOẠN 2021-2025").ToString());
                Assert.Equal("day 21, shift -1", ReportingCalendar.Parse("DAY 21, SHIFT -1").ToString());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void TryFormat_ShortSpan_WritesNothing()
    {
        ISpanFormattable period = ReportingPeriod.OfMonth(2024, 7);
        Span<char> room = stackalloc char[8];
        Assert.False(period.TryFormat(room[..7], out var written, default, null));
        Assert.Equal(0, written);
        Assert.True(period.TryFormat(room, out written, default, null));
        Assert.Equal("2024-M07", room[..written].ToString());
    }

    // letters and their marks apart, by a small table so that it works where globalization is switched off
    private static string Decomposed(string text)
    {
        var builder = new StringBuilder(text);
        foreach (var (letter, parts) in new[] { ("ý", "y\u0301"), ("í", "i\u0301"), ("Ý", "Y\u0301"), ("á", "a\u0301"), ("ầ", "a\u0302\u0300"), ("ố", "o\u0302\u0301"), ("ă", "a\u0306"), ("Ă", "A\u0306") })
        {
            builder.Replace(letter, parts);
        }

        return builder.ToString();
    }
}
