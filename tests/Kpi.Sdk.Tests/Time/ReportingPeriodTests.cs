using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Kpi.Sdk.Tests.Time;

public sealed class ReportingPeriodTests
{
    [Fact]
    public void Size_IsEightBytes() => Assert.Equal(8, Unsafe.SizeOf<ReportingPeriod>());

    [Fact]
    public void Default_IsUnset()
    {
        ReportingPeriod unset = default;
        Assert.True(unset.IsDefault);
        Assert.Equal(Frequency.Unspecified, unset.Frequency);
        Assert.Equal(0, unset.LastMonth);
        Assert.Equal(string.Empty, unset.ToString());
        Assert.Equal(string.Empty, unset.ToText(ReportLanguage.Vietnamese));
        Assert.Equal(string.Empty, unset.ToText(ReportLanguage.English));
        Assert.False(unset.Contains(ReportingPeriod.OfYear(2024)));
        Assert.False(ReportingPeriod.OfYear(2024).Contains(unset));
    }

    [Fact]
    public void Methods_UnsetPeriod_AreRefused()
    {
        ReportingPeriod unset = default;
        var year = ReportingPeriod.OfYear(2024);
        Assert.Throws<InvalidOperationException>(() => unset.Plus(1));
        Assert.Throws<InvalidOperationException>(() => unset.Minus(1));
        Assert.Throws<InvalidOperationException>(() => unset.PlusYears(1));
        Assert.Throws<InvalidOperationException>(() => unset.Enclosing(Frequency.Year));
        Assert.Throws<InvalidOperationException>(() => unset.Split(Frequency.Month));
        Assert.Throws<InvalidOperationException>(() => unset.Overlaps(year));
        Assert.Equal("other", Assert.Throws<ArgumentException>(() => year.Overlaps(unset)).ParamName);
    }

    [Theory]
    [InlineData(1, Frequency.Month, "2024-M01")]
    [InlineData(2, Frequency.YearToDate, "2024-2M")]
    [InlineData(3, Frequency.Quarter, "2024-Q1")]
    [InlineData(4, Frequency.YearToDate, "2024-4M")]
    [InlineData(5, Frequency.YearToDate, "2024-5M")]
    [InlineData(6, Frequency.HalfYear, "2024-S1")]
    [InlineData(7, Frequency.YearToDate, "2024-7M")]
    [InlineData(9, Frequency.YearToDate, "2024-9M")]
    [InlineData(11, Frequency.YearToDate, "2024-11M")]
    [InlineData(12, Frequency.Year, "2024")]
    public void OfYearToDate_AnyMonths_IsCanonical(int months, Frequency frequency, string text)
    {
        var period = ReportingPeriod.OfYearToDate(2024, months);
        Assert.Equal(frequency, period.Frequency);
        Assert.Equal(text, period.ToString());
        Assert.Equal((2024, 1, months, months), (period.Year, period.FirstMonth, period.MonthCount, period.LastMonth));
    }

    [Fact]
    public void Factories_SameWindow_GiveEqualPeriods()
    {
        Assert.Equal(ReportingPeriod.OfYearToDate(2024, 1), ReportingPeriod.OfMonth(2024, 1));
        Assert.Equal(ReportingPeriod.OfYearToDate(2024, 3), ReportingPeriod.OfQuarter(2024, 1));
        Assert.Equal(ReportingPeriod.OfYearToDate(2024, 6), ReportingPeriod.OfHalf(2024, 1));
        Assert.Equal(ReportingPeriod.OfYearToDate(2024, 12), ReportingPeriod.OfYear(2024));
    }

    [Fact]
    public void Factories_OutOfRange_NameTheParameter()
    {
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.OfYear(1899)).ParamName);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.OfYear(2201)).ParamName);
        Assert.Equal("month", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.OfMonth(2024, 13)).ParamName);
        Assert.Equal("month", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.OfMonth(2024, 0)).ParamName);
        Assert.Equal("quarter", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.OfQuarter(2024, 5)).ParamName);
        Assert.Equal("half", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.OfHalf(2024, 3)).ParamName);
        Assert.Equal("months", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.OfYearToDate(2024, 13)).ParamName);
    }

    [Theory]
    [InlineData("2024-M12", 1, "2025-M01")]
    [InlineData("2024-M01", -13, "2022-M12")]
    [InlineData("2024-Q4", 1, "2025-Q1")]
    [InlineData("2024-Q2", -2, "2023-Q4")]
    [InlineData("2024-S2", 3, "2026-S1")]
    [InlineData("2024", -24, "2000")]
    [InlineData("2024-9M", 1, "2025-9M")]
    [InlineData("2024-2M", -4, "2020-2M")]
    public void PlusAndMinus_Count_StepThroughTheFrequency(string start, int count, string expected)
    {
        Assert.Equal(expected, ReportingPeriod.Parse(start).Plus(count).ToString());
        Assert.Equal(start, ReportingPeriod.Parse(expected).Minus(count).ToString());
    }

    [Fact]
    public void NextAndPrevious_AtTheEdges_AreRefused()
    {
        Assert.Equal("2023-Q4", ReportingPeriod.OfQuarter(2024, 1).Previous().ToString());
        Assert.Equal("2024-Q2", ReportingPeriod.OfQuarter(2024, 1).Next().ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.OfMonth(2200, 12).Next());
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.OfMonth(1900, 1).Previous());
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.OfYear(2024).Plus(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.OfYear(2024).Minus(int.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.OfYear(2024).PlusYears(177));
    }

    [Theory]
    [InlineData("2024-M06", Frequency.Month, "2024-M06")]
    [InlineData("2024-M06", Frequency.Quarter, "2024-Q2")]
    [InlineData("2024-M07", Frequency.HalfYear, "2024-S2")]
    [InlineData("2024-M12", Frequency.Year, "2024")]
    [InlineData("2024-Q3", Frequency.HalfYear, "2024-S2")]
    [InlineData("2024-S1", Frequency.Year, "2024")]
    [InlineData("2024-9M", Frequency.Year, "2024")]
    public void Enclosing_LongerFrequency_IsThePeriodAround(string text, Frequency frequency, string expected) =>
        Assert.Equal(expected, ReportingPeriod.Parse(text).Enclosing(frequency).ToString());

    [Theory]
    [InlineData("2024-Q1", Frequency.Month)]
    [InlineData("2024", Frequency.HalfYear)]
    [InlineData("2024-2M", Frequency.HalfYear)]
    [InlineData("2024-2M", Frequency.Quarter)]
    [InlineData("2024-9M", Frequency.YearToDate)]
    [InlineData("2024-M01", Frequency.YearToDate)]
    [InlineData("2024-M01", Frequency.Unspecified)]
    public void Enclosing_NoSuchPeriod_IsRefused(string text, Frequency frequency) =>
        Assert.Equal("frequency", Assert.Throws<ArgumentException>(() => ReportingPeriod.Parse(text).Enclosing(frequency)).ParamName);

    [Theory]
    [InlineData("2024", Frequency.HalfYear, "2024-S1..2024-S2")]
    [InlineData("2024", Frequency.Month, "2024-M01..2024-M12")]
    [InlineData("2024-S2", Frequency.Quarter, "2024-Q3..2024-Q4")]
    [InlineData("2024-Q4", Frequency.Month, "2024-M10..2024-M12")]
    [InlineData("2024-9M", Frequency.Month, "2024-M01..2024-M09")]
    [InlineData("2024-M02", Frequency.Month, "2024-M02..2024-M02")]
    public void Split_ShorterFrequency_IsItsParts(string text, Frequency frequency, string expected) =>
        Assert.Equal(expected, ReportingPeriod.Parse(text).Split(frequency).ToString());

    [Theory]
    [InlineData("2024-9M", Frequency.Quarter)]
    [InlineData("2024-7M", Frequency.HalfYear)]
    [InlineData("2024-M01", Frequency.Quarter)]
    [InlineData("2024", Frequency.YearToDate)]
    [InlineData("2024", Frequency.Unspecified)]
    public void Split_NotMadeOfThose_IsRefused(string text, Frequency frequency) =>
        Assert.Equal("frequency", Assert.Throws<ArgumentException>(() => ReportingPeriod.Parse(text).Split(frequency)).ParamName);

    [Theory]
    [InlineData("2024", "2024-Q4", true, true)]
    [InlineData("2024-Q4", "2024", false, true)]
    [InlineData("2024-9M", "2024-S1", true, true)]
    [InlineData("2024-9M", "2024-S2", false, true)]
    [InlineData("2024-9M", "2024-Q4", false, false)]
    [InlineData("2023", "2024-M01", false, false)]
    [InlineData("2024-Q2", "2024-Q2", true, true)]
    public void ContainsAndOverlaps_TwoPeriods_CompareTheirMonths(string one, string other, bool contains, bool overlaps)
    {
        Assert.Equal(contains, ReportingPeriod.Parse(one).Contains(ReportingPeriod.Parse(other)));
        Assert.Equal(overlaps, ReportingPeriod.Parse(one).Overlaps(ReportingPeriod.Parse(other)));
    }

    [Fact]
    public void CompareTo_SortedLabels_StandByFirstMonthThenLongerFirst()
    {
        string[] expected = ["", "2023-M12", "2024", "2024-9M", "2024-S1", "2024-Q1", "2024-2M", "2024-M01", "2024-M02", "2024-Q2", "2024-S2", "2024-Q3", "2025"];
        var periods = expected.Reverse().Select(text => text.Length == 0 ? default : ReportingPeriod.Parse(text)).Order();
        Assert.Equal(expected, periods.Select(period => period.ToString()));
    }

    [Fact]
    public void Order_AnyThree_IsTotalAndAgreesWithEqualityAndHash() =>
        PeriodSamples.ForAll(FsCheck.Fluent.Gen.ArrayOf(PeriodSamples.Close, 3), three =>
        {
            var (a, b, c) = (three[0], three[1], three[2]);
            return Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
                && (a.CompareTo(b) == 0) == (a == b)
                && (a != b || a.GetHashCode() == b.GetHashCode())
                && !(a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0 && a.CompareTo(c) > 0);
        });

    [Fact]
    public void SplitThenEnclosing_AnyPeriod_IsThePeriod() =>
        PeriodSamples.ForAll(PeriodSamples.Any, period =>
        {
            Frequency[] shorter = period.Frequency == Frequency.YearToDate ? [] : [Frequency.Month, Frequency.Quarter, Frequency.HalfYear, Frequency.Year];
            return shorter.TakeWhile(frequency => frequency <= period.Frequency).All(frequency =>
                period.Split(frequency).All(part => part.Frequency == frequency && part.Enclosing(period.Frequency) == period)
                && period.Split(frequency).Sum(part => part.MonthCount) == period.MonthCount);
        });

    [Fact]
    public void SplitIntoMonths_AnyPeriod_CoversItOnce() =>
        PeriodSamples.ForAll(PeriodSamples.Any, period =>
            period.Split(Frequency.Month).Select(month => month.FirstMonth).SequenceEqual(Enumerable.Range(period.FirstMonth, period.MonthCount)));

    [Fact]
    public void Json_ValueAndKey_IsTheLabel()
    {
        var figures = new Dictionary<ReportingPeriod, ReportingPeriod> { [ReportingPeriod.OfQuarter(2024, 1)] = ReportingPeriod.OfYearToDate(2024, 9) };
        var json = JsonSerializer.Serialize(figures);
        Assert.Equal("""{"2024-Q1":"2024-9M"}""", json);
        Assert.Equal(figures, JsonSerializer.Deserialize<Dictionary<ReportingPeriod, ReportingPeriod>>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ReportingPeriod>("\"2024-Q5\""));
    }
}
