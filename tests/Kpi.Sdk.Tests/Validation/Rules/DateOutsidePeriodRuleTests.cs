using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class DateOutsidePeriodRuleTests
{
    [Theory]
    [InlineData("2024-01-01")]
    [InlineData("2024-03-31")]
    [InlineData(null)]
    public void Check_DateInPeriod_FindsNothing(string? asOf) => Assert.Empty(RuleFindings.Of(new DateOutsidePeriodRule(), RuleFindings.Framework(), RuleFindings.Figure("2024-Q1", asOf: asOf)));

    [Theory]
    [InlineData("2023-12-15", 0)]
    [InlineData("2024-03-14", 0)]
    [InlineData("2024-03-15", 1)]
    [InlineData("2023-12-14", 1)]
    public void Check_Decree09_EndsOnThe14th(string asOf, int count) =>
        Assert.Equal(count, RuleFindings.Of(new DateOutsidePeriodRule(), RuleFindings.Framework(calendar: ReportingCalendar.Decree09), RuleFindings.Figure("2024-Q1", asOf: asOf)).Count);

    [Fact]
    public void Check_CalendarNotDeclared_FindsNothing() =>
        Assert.Empty(RuleFindings.Of(new DateOutsidePeriodRule(), RuleFindings.WithoutCalendar(), RuleFindings.Figure("2024-Q1", asOf: "2024-04-10")));

    [Fact]
    public void Check_InferredPeriod_FindsNothing() =>
        Assert.Empty(RuleFindings.Of(new DateOutsidePeriodRule(), RuleFindings.Framework(), RuleFindings.Figure("2024-Q1", asOf: "2024-05-01", inferredFrom: "không ghi kỳ")));

    [Fact]
    public void Check_DateBehindThePeriod_ProposesTheRightOne() => RuleFindings.Reads(
        Assert.Single(RuleFindings.Of(new DateOutsidePeriodRule(), RuleFindings.Framework(), RuleFindings.Figure("2024-Q1", asOf: "2024-04-10"))),
        "cảnh báo KPI2002: observations[0]: Số liệu ngày 10/04/2024 không thuộc kỳ 2024-Q1 (01/01/2024 – 31/03/2024). Gợi ý: 2024-Q2",
        "warning KPI2002: observations[0]: The figure is of 2024-04-10, outside its period 2024-Q1 (2024-01-01 to 2024-03-31). Suggestion: 2024-Q2");

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Check_AbsurdDate_IsFoundWithoutASuggestion(string asOf) =>
        Assert.True(Assert.Single(RuleFindings.Of(new DateOutsidePeriodRule(), RuleFindings.Framework(), RuleFindings.Figure("2024-Q1", asOf: asOf))).Suggestion.IsDefault);
}
