using NodaTime;

namespace Kpi.Sdk.Tests.Indicators;

public sealed class TargetDueTests
{
    [Theory]
    [InlineData("2025", TargetDueKind.Period, "2025-12-31", "2025-12-14")]
    [InlineData("2025-S1", TargetDueKind.Period, "2025-06-30", "2025-06-14")]
    [InlineData("2025-Q3", TargetDueKind.Period, "2025-09-30", "2025-09-14")]
    [InlineData("2025-M02", TargetDueKind.Period, "2025-02-28", "2025-02-14")]
    [InlineData("2025-9M", TargetDueKind.Period, "2025-09-30", "2025-09-14")]
    [InlineData("2025-06-30", TargetDueKind.Date, "2025-06-30", "2025-06-30")]
    [InlineData("2021-2025", TargetDueKind.Term, "2025-12-31", "2025-12-14")]
    [InlineData("every year", TargetDueKind.EveryYear, "2024-12-31", "2024-12-14")]
    [InlineData("unknown", TargetDueKind.Unknown, null, null)]
    public void LastDay_Deadline_IsInTheCalendar(string text, TargetDueKind kind, string? civil, string? decree)
    {
        var due = TargetDue.Parse(text);
        var judged = Parts.Period("2024-S1");
        Assert.Equal((kind, text), (due.Kind, due.ToString()));
        Assert.Equal(civil is null ? null : Parts.Day(civil), due.LastDay(ReportingCalendar.Civil, judged));
        Assert.Equal(decree is null ? null : Parts.Day(decree), due.LastDay(ReportingCalendar.Decree09, judged));
        Assert.Equal(due, TargetDue.Parse(due.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("Every year")]
    [InlineData("2025-13-01")]
    [InlineData("2025-02-30")]
    [InlineData("2025-2021")]
    [InlineData("31/12/2025")]
    [InlineData("1600")]
    public void TryParse_BadText_Fails(string text)
    {
        Assert.False(TargetDue.TryParse(text, out var due, out var failure));
        Assert.Null(due);
        Assert.NotEqual(ParseReason.None, failure.Reason);
        Assert.InRange(failure.Index, 0, text.Length);
    }

    [Fact]
    public void LastDay_WithoutAPeriod_IsRefused()
    {
        Assert.Throws<ArgumentException>("judged", () => TargetDue.EveryYear.LastDay(ReportingCalendar.Civil, default));
        Assert.Throws<ArgumentNullException>("calendar", () => TargetDue.EveryYear.LastDay(null!, Parts.Period("2024")));
    }

    [Fact]
    public void AtEndOf_Unset_IsRefused()
    {
        Assert.Throws<ArgumentException>("period", () => TargetDue.AtEndOf(default(ReportingPeriod)));
        Assert.Throws<ArgumentException>("term", () => TargetDue.AtEndOf(default(Term)));
    }

    [Fact]
    public void AtEndOf_NamedTerm_KeepsItsName()
    {
        var due = TargetDue.AtEndOf(Term.Of(2020, 2025, "nhiệm kỳ"));
        Assert.Equal(due, TargetDue.Parse(due.ToString()));
        Assert.Equal("nhiệm kỳ", due.Term.Name);
    }

    [Fact]
    public void On_DayOfAnotherCalendar_IsTheIsoDay() =>
        Assert.Equal("2025-06-30", TargetDue.On(Parts.Day("2025-06-30").WithCalendar(CalendarSystem.Julian)).ToString());
}
