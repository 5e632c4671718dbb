using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Kpi.Sdk.Tests.Time;

public sealed class ReportingCalendarTests
{
    private static readonly Frequency[] Frequencies = [Frequency.Month, Frequency.Quarter, Frequency.HalfYear, Frequency.Year];

    public static TheoryData<int, int> Calendars => new()
    {
        { 1, 0 }, { 15, -1 }, { 21, -1 }, { 1, -1 }, { 31, 0 }, { 30, 0 }, { 29, -1 }, { 31, -1 }, { 28, 2 }, { 1, 3 }, { 16, 11 }, { 31, -11 },
    };

    [Theory]
    [MemberData(nameof(Calendars))]
    public void Containing_EveryDayOf2020To2035_LiesInExactlyOnePeriodOfEachFrequency(int firstDay, int shift)
    {
        var calendar = ReportingCalendar.Of(firstDay, shift);
        foreach (var frequency in Frequencies)
        {
            var period = calendar.Containing(new LocalDate(2020, 1, 1), frequency);
            var interval = calendar.IntervalOf(period);
            for (var day = new LocalDate(2020, 1, 1); day <= new LocalDate(2035, 12, 31); day = day.PlusDays(1))
            {
                if (day > interval.End)
                {
                    // the next one begins on the very next day: no gap, no overlap
                    period = period.Next();
                    interval = calendar.IntervalOf(period);
                    Assert.Equal(day, interval.Start);
                }

                Assert.Equal(period, calendar.Containing(day, frequency));
                Assert.True(interval.Contains(day));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Calendars))]
    public void Containing_EveryDayOf2020To2035_NestsByLabel(int firstDay, int shift)
    {
        var calendar = ReportingCalendar.Of(firstDay, shift);
        for (var day = new LocalDate(2020, 1, 1); day <= new LocalDate(2035, 12, 31); day = day.PlusDays(1))
        {
            var month = calendar.Containing(day, Frequency.Month);
            foreach (var frequency in Frequencies)
            {
                Assert.Equal(month.Enclosing(frequency), calendar.Containing(day, frequency));
            }
        }
    }

    [Theory]
    [InlineData("Decree09", "2024-M07", "2024-06-15", "2024-07-14")]
    [InlineData("Decree09", "2024-M01", "2023-12-15", "2024-01-14")]
    [InlineData("Decree09", "2024-Q1", "2023-12-15", "2024-03-14")]
    [InlineData("Decree09", "2024-Q2", "2024-03-15", "2024-06-14")]
    [InlineData("Decree09", "2024-S1", "2023-12-15", "2024-06-14")]
    [InlineData("Decree09", "2024-S2", "2024-06-15", "2024-12-14")]
    [InlineData("Decree09", "2024-9M", "2023-12-15", "2024-09-14")]
    [InlineData("Decree09", "2024", "2023-12-15", "2024-12-14")]
    [InlineData("Civil", "2024-M02", "2024-02-01", "2024-02-29")]
    [InlineData("Civil", "2023-Q4", "2023-10-01", "2023-12-31")]
    [InlineData("Civil", "2024", "2024-01-01", "2024-12-31")]
    [InlineData("day 21, shift -1", "2024-M03", "2024-02-21", "2024-03-20")]
    [InlineData("day 1, shift -1", "2024-Q1", "2023-12-01", "2024-02-29")]
    [InlineData("day 1, shift -1", "2023-Q1", "2022-12-01", "2023-02-28")]
    [InlineData("day 31, shift 0", "2023-M01", "2023-01-31", "2023-02-27")]
    [InlineData("day 31, shift 0", "2023-M02", "2023-02-28", "2023-03-30")]
    [InlineData("day 29, shift -1", "2024-M03", "2024-02-29", "2024-03-28")]
    [InlineData("day 29, shift -1", "2023-M03", "2023-02-28", "2023-03-28")]
    [InlineData("day 1, shift 3", "2024", "2024-04-01", "2025-03-31")]
    public void IntervalOf_Period_IsItsCutOffs(string calendar, string period, string first, string last)
    {
        var read = ReportingCalendar.Parse(calendar);
        var interval = read.IntervalOf(ReportingPeriod.Parse(period));
        Assert.Equal((Day(first), Day(last)), (interval.Start, interval.End));
        Assert.Equal(Day(first), read.FirstDayOf(ReportingPeriod.Parse(period)));
        Assert.Equal(Day(last), read.LastDayOf(ReportingPeriod.Parse(period)));
    }

    [Theory]
    [InlineData(2024, 12, 14, "2024-M12")]
    [InlineData(2024, 12, 15, "2025-M01")]
    [InlineData(2024, 3, 14, "2024-M03")]
    [InlineData(2024, 3, 15, "2024-M04")]
    public void Containing_Decree09CutOff_TurnsOnThe15th(int year, int month, int day, string expected) =>
        Assert.Equal(expected, ReportingCalendar.Decree09.Containing(new LocalDate(year, month, day), Frequency.Month).ToString());

    [Fact]
    public void Containing_OtherCalendarSystem_IsTheSameDay()
    {
        var day = new LocalDate(2024, 7, 14);
        Assert.Equal("2024-M07", ReportingCalendar.Civil.Containing(day.WithCalendar(CalendarSystem.Julian), Frequency.Month).ToString());
    }

    [Fact]
    public void Containing_NoSinglePeriodOrNoYear_IsRefused()
    {
        var day = new LocalDate(2024, 7, 14);
        Assert.Equal("frequency", Assert.Throws<ArgumentException>(() => ReportingCalendar.Civil.Containing(day, Frequency.YearToDate)).ParamName);
        Assert.Equal("frequency", Assert.Throws<ArgumentException>(() => ReportingCalendar.Civil.Containing(day, Frequency.Unspecified)).ParamName);
        Assert.Equal("date", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingCalendar.Civil.Containing(new LocalDate(1899, 12, 31), Frequency.Month)).ParamName);
        Assert.Equal("date", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingCalendar.Decree09.Containing(new LocalDate(2200, 12, 15), Frequency.Month)).ParamName);
        Assert.Equal("1900-M01", ReportingCalendar.Decree09.Containing(new LocalDate(1899, 12, 15), Frequency.Month).ToString());
    }

    [Fact]
    public void IntervalOf_UnsetPeriod_IsRefused() =>
        Assert.Equal("period", Assert.Throws<ArgumentException>(() => ReportingCalendar.Civil.IntervalOf(default)).ParamName);

    [Theory]
    [InlineData(0, 0, "firstDayOfMonth")]
    [InlineData(32, 0, "firstDayOfMonth")]
    [InlineData(1, 12, "monthShift")]
    [InlineData(1, -12, "monthShift")]
    public void Of_OutOfRange_NamesTheParameter(int day, int shift, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => ReportingCalendar.Of(day, shift)).ParamName);

    [Theory]
    [InlineData("Civil", "Civil")]
    [InlineData("civil", "Civil")]
    [InlineData(" DECREE09 ", "Decree09")]
    [InlineData("day 1, shift 0", "Civil")]
    [InlineData("Day 15 , Shift -1", "Decree09")]
    [InlineData("day 21, shift -1", "day 21, shift -1")]
    [InlineData("day 21", "day 21, shift 0")]
    [InlineData("day 1, shift +3", "day 1, shift 3")]
    public void Parse_Calendar_PrintsItsText(string text, string expected) => Assert.Equal(expected, ReportingCalendar.Parse(text).ToString());

    [Theory]
    [InlineData("", 0, ParseReason.Empty)]
    [InlineData("lunar", 0, ParseReason.UnknownWord)]
    [InlineData("day", 3, ParseReason.MissingDigits)]
    [InlineData("day 32", 4, ParseReason.OutOfRange)]
    [InlineData("day 21, shift -12", 14, ParseReason.OutOfRange)]
    [InlineData("day 21, shift -", 15, ParseReason.MissingDigits)]
    [InlineData("day 21,", 7, ParseReason.MissingPart)]
    [InlineData("day 21 x", 7, ParseReason.TrailingText)]
    [InlineData("day 21, week 2", 8, ParseReason.UnknownWord)]
    public void TryParse_NoCalendar_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(ReportingCalendar.TryParse(text, out var calendar, out var failure));
        Assert.Null(calendar);
        Assert.Equal(new ParseFailure(index, reason), failure);
    }

    [Fact]
    public void Equality_IsByValue()
    {
        Assert.Equal(ReportingCalendar.Of(21, -1), ReportingCalendar.Of(21, -1));
        Assert.Equal(ReportingCalendar.Of(21, -1).GetHashCode(), ReportingCalendar.Of(21, -1).GetHashCode());
        Assert.True(ReportingCalendar.Of(15, -1) == ReportingCalendar.Decree09);
        Assert.True(ReportingCalendar.Of(15, 0) != ReportingCalendar.Decree09);
        Assert.False(ReportingCalendar.Civil == null);
        Assert.False(ReportingCalendar.Of(21, -1).Equals(ReportingCalendar.Of(21, 1)));
    }

    [Fact]
    public void Text_EveryCalendar_IsReadBack()
    {
        for (var day = 1; day <= 31; day++)
        {
            for (var shift = -11; shift <= 11; shift++)
            {
                Assert.Equal(ReportingCalendar.Of(day, shift), ReportingCalendar.Parse(ReportingCalendar.Of(day, shift).ToString()));
            }
        }
    }

    [Fact]
    public void Json_Calendar_IsItsText()
    {
        Assert.Equal("\"Decree09\"", JsonSerializer.Serialize(ReportingCalendar.Decree09));
        Assert.Equal(ReportingCalendar.Of(21, -1), JsonSerializer.Deserialize<ReportingCalendar>("\"day 21, shift -1\""));
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
