using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Kpi.Sdk.Tests.Time;

public sealed class PeriodRangeTests
{
    [Fact]
    public void Size_IsSixteenBytes() => Assert.Equal(16, Unsafe.SizeOf<PeriodRange>());

    [Theory]
    [InlineData("2023-Q1..2024-Q2", 6, "2023-Q4", 3)]
    [InlineData("2023-M11..2024-M02", 4, "2024-M01", 2)]
    [InlineData("2020..2024", 5, "2024", 4)]
    [InlineData("2020-9M..2024-9M", 5, "2021-9M", 1)]
    [InlineData("2024-S1..2024-S1", 1, "2024-S1", 0)]
    public void Walk_Range_GivesEachPeriodOnce(string text, int count, string member, int index)
    {
        var range = PeriodRange.Parse(text);
        Assert.Equal(text, range.ToString());
        Assert.Equal(count, range.Count);
        Assert.Equal(member, range[index].ToString());
        Assert.Equal(count, range.Distinct().Count());
        Assert.Equal(range.First, range.First());
        Assert.Equal(range.Last, range.Last());
        Assert.All(range, period => Assert.True(range.Contains(period)));
        Assert.False(range.Contains(range.First.Previous()));
        Assert.False(range.Contains(range.Last.Next()));
    }

    [Fact]
    public void Indexer_OutsideTheRange_IsRefused()
    {
        var range = PeriodRange.Parse("2023-Q1..2023-Q2");
        Assert.Throws<ArgumentOutOfRangeException>(() => range[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => range[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(PeriodRange)[0]);
    }

    [Fact]
    public void Contains_OtherFrequencyOrWindow_IsFalse()
    {
        Assert.False(PeriodRange.Parse("2023-Q1..2024-Q4").Contains(ReportingPeriod.OfMonth(2023, 2)));
        Assert.False(PeriodRange.Parse("2020-9M..2024-9M").Contains(ReportingPeriod.OfYearToDate(2021, 8)));
        Assert.False(PeriodRange.Parse("2020..2024").Contains(default));
        Assert.False(default(PeriodRange).Contains(ReportingPeriod.OfYear(2024)));
        Assert.False(default(PeriodRange).Contains(default));
    }

    [Theory]
    [InlineData("2023-Q1", "2024")]
    [InlineData("2023-9M", "2024-10M")]
    [InlineData("2024-Q2", "2024-Q1")]
    public void Of_MixedOrBackwards_IsRefused(string first, string last)
    {
        var thrown = Assert.Throws<ArgumentException>(() => PeriodRange.Of(ReportingPeriod.Parse(first), ReportingPeriod.Parse(last)));
        Assert.Contains(first, thrown.Message, StringComparison.Ordinal);
        Assert.Contains(last, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_UnsetEnd_IsRefused()
    {
        Assert.Equal("first", Assert.Throws<ArgumentException>(() => PeriodRange.Of(default, ReportingPeriod.OfYear(2024))).ParamName);
        Assert.Equal("last", Assert.Throws<ArgumentException>(() => PeriodRange.Of(ReportingPeriod.OfYear(2024), default)).ParamName);
    }

    [Theory]
    [InlineData("", 0, ParseReason.Empty)]
    [InlineData("2024-Q1", 7, ParseReason.MissingPart)]
    [InlineData("2024-Q9", 6, ParseReason.NoSuchDate)]
    [InlineData("2024-Q1..", 9, ParseReason.Empty)]
    [InlineData("..2024-Q1", 0, ParseReason.Empty)]
    [InlineData("2024-Q1..2024-Q5", 15, ParseReason.NoSuchDate)]
    [InlineData("2024-Q1..2024", 9, ParseReason.WrongUnit)]
    [InlineData("2024-Q2..2024-Q1", 9, ParseReason.WrongOrder)]
    public void TryParse_NoRange_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(PeriodRange.TryParse(text, out var range, out var failure));
        Assert.True(range.IsDefault);
        Assert.Equal(new ParseFailure(index, reason), failure);
    }

    [Fact]
    public void Default_IsUnsetAndEmpty()
    {
        PeriodRange unset = default;
        Assert.True(unset.IsDefault);
        Assert.Empty(unset);
        Assert.Equal(string.Empty, unset.ToString());
        Assert.Equal(Frequency.Unspecified, unset.Frequency);
    }

    [Fact]
    public void Text_AnyRange_IsReadBackWithItsCount() =>
        PeriodSamples.ForAll(FsCheck.Fluent.Gen.Two(PeriodSamples.Any), pair =>
        {
            var (one, seed) = pair;
            var other = one.PlusYears(seed.Year - one.Year);
            var range = one.CompareTo(other) <= 0 ? PeriodRange.Of(one, other) : PeriodRange.Of(other, one);
            return PeriodRange.Parse(range.ToString()) == range && range.Count == range.Count() && range[range.Count - 1] == range.Last;
        });

    [Fact]
    public void Json_Range_IsItsText()
    {
        var range = PeriodRange.Parse("2023-Q1..2024-Q2");
        Assert.Equal("\"2023-Q1..2024-Q2\"", JsonSerializer.Serialize(range));
        Assert.Equal(range, JsonSerializer.Deserialize<PeriodRange>("\"2023-Q1..2024-Q2\""));
    }
}
