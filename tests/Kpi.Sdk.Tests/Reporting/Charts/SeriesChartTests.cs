using Kpi.Sdk.Reporting;
using Kpi.Sdk.Tests.Reporting.Pages;
using Kpi.Sdk.Tests.Scoring;

namespace Kpi.Sdk.Tests.Reporting.Charts;

public sealed class SeriesChartTests
{
    // 2020-12-31 and 2024-12-31 are 1461 days apart, 2022-12-31 lies at 730 of them
    [Fact]
    public void Draw_ExactFigures_IsOneLine() => Assert.Equal(
        ["course 0,100 99.93,50 200,0", "point 0 100 2", "point 99.93 50 2", "point last 200 0 3"],
        Draw(Cards.Figure("20%", period: "2020"), Cards.Figure("40%", period: "2022"), Cards.Figure("60%")));

    [Fact]
    public void Draw_SmallChange_LooksSmall() => Assert.Equal(
        ["course 0,52 200,48", "point 0 52 2", "point last 200 48 3"],
        Draw(Cards.Figure("99%", period: "2022"), Cards.Figure("100%")));

    [Fact]
    public void Draw_NoChange_IsLevel() => Assert.Contains("course 0,50 200,50", Draw(Cards.Figure("0%", period: "2022"), Cards.Figure("0%")));

    [Theory]
    [InlineData("—")]
    [InlineData("không phát sinh")]
    public void Draw_MissingFigure_BreaksTheLineAndIsNoZero(string missing) => Assert.Equal(
        ["course 0,100 365,50", "point 0 100 2", "point 365 50 2", "point last 1461 0 3"],
        Draw(1461, Cards.Figure("20%", period: "2020"), Cards.Figure("40%", period: "2021"), Cards.Figure(missing, period: "2022"), Cards.Figure("60%")));

    [Fact]
    public void Draw_HedgedFigure_IsAnOpenRange() => Assert.Equal(
        ["point 0 100 2", "open M99.93 50V0", "about 99.93 50 2.5", "point last 200 0 3"],
        Draw(Cards.Figure("20%", period: "2020"), Cards.Figure("trên 40%", period: "2022"), Cards.Figure("60%")));

    [Fact]
    public void Draw_Rank_BetterIsHigher() => Assert.Equal(
        "course 0,100 200,0",
        Draw(Cards.Figure("hạng 15/63", "R", "2023", kind: MeasureKind.Rank), Cards.Figure("hạng 5/63", "R", kind: MeasureKind.Rank))[0]);

    [Fact]
    public void Of_NoNumber_IsNothing()
    {
        Assert.Null(ChartOf(200, Cards.Figure("không phát sinh")));
        Assert.Null(SeriesChart.Of(Cards.Of(Cards.Target("T", "A"))["A"], ReportingCalendar.Civil, 200, 100));
    }

    [Fact]
    public void Series_OfALine_HoldsWhatCanBeSeenBesideTheLatest()
    {
        Observation[] figures =
        [
            Cards.Figure("20%", period: "2021"),
            Cards.Figure("30%", period: "2022", denominator: "HO"),
            Cards.Figure("—", period: "2022"),
            Cards.Figure("40%", period: "2023", knownOn: "2024-01-01"),
            Cards.Figure("41%", period: "2023", knownOn: "2024-06-01"),
            Cards.Figure("50%", period: "2023", accumulation: Accumulation.InPeriod),
            Cards.Figure("60%"),
            Cards.Figure("70%", period: "2025"),
        ];
        var line = Cards.Of([], figures)["A"];

        Assert.Equal([figures[0], figures[2], figures[4], figures[6]], line.Series);
    }

    [Fact]
    public void Series_OfFlows_HoldsPeriodsAsLong()
    {
        Observation[] figures =
        [
            Cards.Figure("10", "N", "2022", kind: MeasureKind.Count, accumulation: Accumulation.InPeriod),
            Cards.Figure("6", "N", "2023-S1", kind: MeasureKind.Count, accumulation: Accumulation.InPeriod),
            Cards.Figure("12", "N", "2023", kind: MeasureKind.Count, accumulation: Accumulation.InPeriod),
        ];

        Assert.Equal([figures[0], figures[2]], Cards.Of([], figures)["N"].Series);
        Assert.Empty(Cards.Of(Cards.Target("T", "A"))["A"].Series);
    }

    private static string[] Draw(params Observation[] figures) => Draw(200, figures);

    private static string[] Draw(int width, params Observation[] figures) => Shapes.Of(ChartOf(width, figures)!.Draw);

    private static SeriesChart? ChartOf(int width, params Observation[] figures) =>
        SeriesChart.Of(Cards.Of([], figures).Lines[0], ReportingCalendar.Civil, width, 100);
}
