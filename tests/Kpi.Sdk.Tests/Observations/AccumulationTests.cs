using Kpi.Sdk.Tests.Indicators;
using NodaTime;

namespace Kpi.Sdk.Tests.Observations;

public sealed class AccumulationTests
{
    [Theory]
    [InlineData("InPeriod", AccumulationKind.InPeriod, null)]
    [InlineData("AsOf", AccumulationKind.AsOf, null)]
    [InlineData("SinceTermStart 2022-03-18", AccumulationKind.SinceTermStart, "2022-03-18")]
    [InlineData("SinceTermStart 2024-02-29", AccumulationKind.SinceTermStart, "2024-02-29")]
    public void Parse_ValidText_RoundTrips(string text, AccumulationKind kind, string? start)
    {
        var accumulation = Accumulation.Parse(text);
        Assert.Equal((kind, start is null ? null : Parts.Day(start), text), (accumulation.Kind, accumulation.Start, accumulation.ToString()));
    }

    [Theory]
    [InlineData("", 0, ParseReason.Empty)]
    [InlineData("inperiod", 0, ParseReason.UnknownWord)]
    [InlineData("SinceYearStart", 0, ParseReason.UnknownWord)]
    [InlineData("SinceTermStart", 14, ParseReason.MissingPart)]
    [InlineData("SinceTermStart 2022", 14, ParseReason.MissingPart)]
    [InlineData("SinceTermStart 2023-02-29", 15, ParseReason.NoSuchDate)]
    [InlineData("SinceTermStart 18/03/2022", 15, ParseReason.NoSuchDate)]
    public void TryParse_BadText_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(Accumulation.TryParse(text, out var accumulation, out var failure));
        Assert.Equal((default, new ParseFailure(index, reason)), (accumulation, failure));
    }

    [Fact]
    public void Default_IsInPeriod() => Assert.Equal(Accumulation.InPeriod, default);

    [Fact]
    public void Since_DayOfAnotherCalendar_IsTheIsoDay() =>
        Assert.Equal(Accumulation.Parse("SinceTermStart 2022-03-18"), Accumulation.Since(Parts.Day("2022-03-18").WithCalendar(CalendarSystem.Julian)));
}
