using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Tests.Organisation;

namespace Kpi.Sdk.Tests.Observations;

public sealed class SubmissionTests
{
    private static readonly OrgUnitTree Tree = OrgUnitRegister.Of(
    [
        Units.Unit("60", OrgLevel.Province),
        Units.Unit("594", OrgLevel.District, "60"),
        Units.Unit("23235", OrgLevel.Commune, "594"),
        Units.Unit("593", OrgLevel.District, "60"),
        Units.Unit("22915", OrgLevel.Commune, "593"),
    ]).At(Parts.Day("2024-06-30"));

    [Theory]
    [InlineData("594", false)]
    [InlineData("23235", false)]
    // the province's 171.000 in the district's report
    [InlineData("60", true)]
    [InlineData("593", true)]
    [InlineData("22915", true)]
    [InlineData("99", true)]
    public void IsQuoted_Unit_IsOutsideTheReportersTree(string unit, bool expected) =>
        Assert.Equal(expected, Report("594").IsQuoted(Figure(unit), Tree));

    [Theory]
    [InlineData("99", false)]
    [InlineData("594", true)]
    public void IsQuoted_ReporterUnknownThatDay_KnowsOnlyItself(string unit, bool expected) =>
        Assert.Equal(expected, Report("99").IsQuoted(Figure(unit), Tree));

    [Theory]
    [InlineData(null, "2024-06-30", "2024-06-14")]
    [InlineData("2024-07-05", "2024-07-05", "2024-07-05")]
    public void DateIn_Calendar_IsThePrintedDayOrThePeriodsLast(string? reportedOn, string civil, string decree)
    {
        var report = Report("594", reportedOn);
        Assert.Equal(Parts.Day(civil), report.DateIn(ReportingCalendar.Civil));
        Assert.Equal(Parts.Day(decree), report.DateIn(ReportingCalendar.Decree09));
    }

    [Theory]
    [InlineData(null, "2024-06-30", "2024-06-14")]
    [InlineData("2023-12-31", "2023-12-31", "2023-12-31")]
    public void ObservationDateIn_Calendar_IsThePrintedDayOrThePeriodsLast(string? asOf, string civil, string decree)
    {
        var figure = Parts.Observed(ObservedValue.OfDone(true), "2024-S1", asOf: asOf);
        Assert.Equal(Parts.Day(civil), figure.DateIn(ReportingCalendar.Civil));
        Assert.Equal(Parts.Day(decree), figure.DateIn(ReportingCalendar.Decree09));
    }

    [Fact]
    public void Init_CollectionsChangedLater_DoNotChange()
    {
        var figures = new List<Observation> { Figure("594") };
        var extensions = new Dictionary<string, string>(StringComparer.Ordinal) { ["x-b"] = "1", ["x-a"] = "2" };
        var report = new Submission { Framework = "F", Unit = Parts.LaGi, Period = Parts.Period("2024-S1"), Observations = figures, Extensions = extensions };
        figures.Clear();
        extensions.Clear();
        Assert.Single(report.Observations);
        Assert.Equal(["x-b", "x-a"], report.Extensions.Keys);
    }

    [Fact]
    public void Init_Unset_IsRefused()
    {
        Assert.Throws<ArgumentException>("Unit", () => new Submission { Framework = "F", Unit = default, Period = Parts.Period("2024"), Observations = [] });
        Assert.Throws<ArgumentException>("Period", () => new Submission { Framework = "F", Unit = Parts.LaGi, Period = default, Observations = [] });
        Assert.Throws<ArgumentException>("Slice", () => new Observation { Slice = default, Unit = Parts.LaGi, Period = Parts.Period("2024"), Value = ObservedValue.OfDone(true) });
        Assert.Throws<ArgumentException>("Unit", () => new Observation { Slice = Parts.Slice("A"), Unit = default, Period = Parts.Period("2024"), Value = ObservedValue.OfDone(true) });
        Assert.Throws<ArgumentException>("Period", () => new Observation { Slice = Parts.Slice("A"), Unit = Parts.LaGi, Period = default, Value = ObservedValue.OfDone(true) });
    }

    [Theory]
    [InlineData(ObservationStatus.Unspecified, false)]
    [InlineData(ObservationStatus.Estimated, true)]
    [InlineData(ObservationStatus.Provisional, true)]
    [InlineData(ObservationStatus.Final, false)]
    [InlineData(ObservationStatus.Revised, false)]
    public void IsPreliminary_Status_IsEstimatedOrProvisional(ObservationStatus status, bool expected) =>
        Assert.Equal(expected, Parts.Observed(ObservedValue.OfDone(true), status: status).IsPreliminary);

    private static Submission Report(string unit, string? reportedOn = null) => new()
    {
        Framework = "F",
        Unit = OrgUnitCode.Parse(unit),
        Period = Parts.Period("2024-S1"),
        ReportedOn = reportedOn is null ? null : Parts.Day(reportedOn),
        Observations = [],
    };

    private static Observation Figure(string unit) => Parts.Observed(ObservedValue.OfDone(true), "2024-S1", unit: unit);

    [Fact]
    public void Observations_Null_IsRefusedWhereItIsGiven()
    {
        Assert.Throws<ArgumentNullException>("value", () => new Submission { Framework = "F", Unit = OrgUnitCode.Parse("594"), Period = ReportingPeriod.OfYear(2024), Observations = null! });
        Assert.Throws<ArgumentException>("value", () => new Submission { Framework = "F", Unit = OrgUnitCode.Parse("594"), Period = ReportingPeriod.OfYear(2024), Observations = [null!] });
    }

    [Fact]
    public void Dates_OfAnotherCalendar_AreKeptAsIsoDays()
    {
        var julian = Parts.Day("2024-05-01").WithCalendar(NodaTime.CalendarSystem.Julian);
        var figure = new Observation
        {
            Slice = IndicatorSlice.Parse("A"),
            Unit = OrgUnitCode.Parse("594"),
            Period = ReportingPeriod.OfYear(2024),
            Value = ObservedValue.OfDone(true),
            AsOf = julian,
            KnownOn = julian,
        };
        var report = new Submission { Framework = "F", Unit = figure.Unit, Period = figure.Period, ReportedOn = julian, Observations = [figure] };

        Assert.Equal([Parts.Day("2024-05-01"), Parts.Day("2024-05-01"), Parts.Day("2024-05-01")], [figure.AsOf!.Value, figure.KnownOn!.Value, report.ReportedOn!.Value]);
    }
}
