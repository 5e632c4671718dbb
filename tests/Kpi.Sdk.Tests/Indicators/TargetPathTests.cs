namespace Kpi.Sdk.Tests.Indicators;

public sealed class TargetPathTests
{
    private static readonly TargetMilestone[] Points = [Parts.At("2021", "10"), Parts.At("2023", "40"), Parts.At("2025", "100")];

    [Theory]
    [InlineData("2021-12-31", "10")]
    // 365 of the 730 days to the end of 2023
    [InlineData("2022-12-31", "25")]
    [InlineData("2022-01-01", "733/73")]
    [InlineData("2023-12-31", "40")]
    // 2024 is a leap year: 366 of 731 days
    [InlineData("2024-12-31", "51200/731")]
    [InlineData("2025-12-31", "100")]
    public void ValueAt_Linear_IsExact(string day, string expected) =>
        Assert.Equal(Rational.Parse(expected), TargetPath.Of(PathShape.Linear, Points, ReportingCalendar.Civil).ValueAt(Parts.Day(day)).Value);

    [Theory]
    [InlineData("2021-12-31", "10")]
    [InlineData("2023-12-30", "10")]
    [InlineData("2023-12-31", "40")]
    [InlineData("2025-12-30", "40")]
    [InlineData("2025-12-31", "100")]
    public void ValueAt_Step_KeepsTheLastPoint(string day, string expected) =>
        Assert.Equal(Rational.Parse(expected), TargetPath.Of(PathShape.Step, Points, ReportingCalendar.Civil).ValueAt(Parts.Day(day)).Value);

    [Theory]
    [InlineData("2021-12-30")]
    [InlineData("2026-01-01")]
    public void ValueAt_OutsideThePath_IsNotApplicable(string day) =>
        Assert.Equal(ComputedStatus.NotApplicable, TargetPath.Of(PathShape.Linear, Points, ReportingCalendar.Civil).ValueAt(Parts.Day(day)).Status);

    [Fact]
    public void Of_Calendar_GivesTheDays()
    {
        var path = TargetPath.Of(PathShape.Linear, Points, ReportingCalendar.Decree09);
        Assert.Equal((Parts.Day("2021-12-14"), Parts.Day("2025-12-14"), PathShape.Linear), (path.FirstDay, path.LastDay, path.Shape));
    }

    [Fact]
    public void Of_TooFewUnorderedOrHedged_IsRefused()
    {
        Refused([]);
        Refused([Points[0]]);
        Refused([Points[1], Points[0]]);
        Refused([Points[0], Points[0]]);
        // a half and its year's second quarter end on one day
        Refused([Parts.At("2023-S1", "1"), Parts.At("2023-Q2", "2")]);
        Refused([Points[0], Parts.At("2023", "~40")]);

        static void Refused(TargetMilestone[] points) =>
            Assert.Throws<ArgumentException>("milestones", () => TargetPath.Of(PathShape.Step, points, ReportingCalendar.Civil));
    }

    [Fact]
    public void Path_OfATarget_RunsFromItsBaselineToItself()
    {
        var path = Parts.Target(">= 100%", "2025", baseline: Points[0], milestones: [Points[1]]).Path(ReportingCalendar.Civil);
        Assert.Equal(Rational.Of(25), path!.ValueAt(Parts.Day("2022-12-31")).Value);
        Assert.Equal(Rational.Of(100), path.ValueAt(Parts.Day("2025-12-31")).Value);
        Assert.Equal(Parts.Day("2023-12-31"), Parts.Target(">= 100%", "2025", milestones: [Points[1]]).Path(ReportingCalendar.Civil)!.FirstDay);
    }

    [Fact]
    public void Path_WithoutABeginningNumberOrPeriod_IsNone()
    {
        Assert.Null(Parts.Target(">= 100%", "2025").Path(ReportingCalendar.Civil));
        Assert.Null(Parts.Target(">= ?%", "2025", baseline: Points[0]).Path(ReportingCalendar.Civil));
        Assert.Null(Parts.Target(">= 100%", "2025-12-31", baseline: Points[0]).Path(ReportingCalendar.Civil));
        Assert.Null(Parts.Target("done", "2025", baseline: Points[0]).Path(ReportingCalendar.Civil));
    }
}
