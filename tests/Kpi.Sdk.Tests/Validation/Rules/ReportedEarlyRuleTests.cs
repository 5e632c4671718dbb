using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class ReportedEarlyRuleTests
{
    private static IReadOnlyList<Finding> Of(string reportedOn, Observation figure, ObservationStatus status = default, ReportingCalendar? calendar = null) =>
        RuleFindings.Of(new ReportedEarlyRule(), RuleFindings.Framework(calendar: calendar), RuleFindings.Report(reportedOn: reportedOn, status: status, figures: [figure]));

    [Fact]
    public void Check_ReportedOnTheLastDay_FindsNothing() => Assert.Empty(Of("2024-06-30", RuleFindings.Figure()));

    [Fact]
    public void Check_Decree09_MidJuneIsNotEarly()
    {
        Assert.Empty(Of("2024-06-14", RuleFindings.Figure(), calendar: ReportingCalendar.Decree09));
        Assert.Single(Of("2024-06-13", RuleFindings.Figure(), calendar: ReportingCalendar.Decree09));
    }

    [Fact]
    public void Check_CalendarNotDeclared_FindsNothing() =>
        Assert.Empty(RuleFindings.Of(new ReportedEarlyRule(), RuleFindings.WithoutCalendar(), RuleFindings.Report(reportedOn: "2024-06-10", figures: [RuleFindings.Figure()])));

    [Fact]
    public void Check_Marked_FindsNothing()
    {
        Assert.Empty(Of("2024-06-10", RuleFindings.Figure(), ObservationStatus.Estimated));
        Assert.Empty(Of("2024-06-10", RuleFindings.Figure(status: ObservationStatus.Estimated)));
    }

    [Fact]
    public void Check_DatedInferredOrStock_FindsNothing()
    {
        Assert.Empty(Of("2024-06-10", RuleFindings.Figure(asOf: "2024-05-31")));
        Assert.Empty(Of("2024-06-10", RuleFindings.Figure(inferredFrom: "không ghi kỳ")));
        Assert.Empty(Of("2024-06-10", RuleFindings.Figure(accumulation: Accumulation.AsOf)));
    }

    [Fact]
    public void Check_Early_IsToldOnceAPeriod()
    {
        var report = RuleFindings.Report(reportedOn: "2024-06-10", figures: [RuleFindings.Figure(), RuleFindings.Figure(slice: "B"), RuleFindings.Figure("2023")]);
        RuleFindings.Reads(
            Assert.Single(RuleFindings.Of(new ReportedEarlyRule(), RuleFindings.Framework(), report)),
            "cảnh báo KPI2003: reportedOn: Báo cáo ngày 10/06/2024, kỳ 2024-S1 đến 30/06/2024 mới hết, mà 2 số liệu không ghi là ước thực hiện. Gợi ý: \"status\": \"Estimated\"",
            "warning KPI2003: reportedOn: The report is of 2024-06-10, period 2024-S1 ends on 2024-06-30, and 2 figures are not marked as estimated. Suggestion: \"status\": \"Estimated\"");
    }

    [Fact]
    public void Check_EarlyByTheCivilCalendarOnly_ProposesTheDecrees() =>
        Assert.Equal("\"calendar\": \"Decree09\"", Assert.Single(Of("2024-06-20", RuleFindings.Figure())).Suggestion.Vietnamese);
}
