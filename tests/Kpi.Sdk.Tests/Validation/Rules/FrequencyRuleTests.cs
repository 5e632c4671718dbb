using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class FrequencyRuleTests
{
    private static readonly IndicatorFramework Quarterly = RuleFindings.Framework(frequencies: [Frequency.Quarter, Frequency.YearToDate]);

    [Theory]
    [InlineData("2024-Q3")]
    [InlineData("2024-9M")]
    [InlineData("2024-S1")]
    [InlineData("2024")]
    public void Check_PeriodOfTheFramework_FindsNothing(string period) => Assert.Empty(RuleFindings.Of(new FrequencyRule(), Quarterly, RuleFindings.Figure(period)));

    [Fact]
    public void Check_NoFrequenciesDeclared_FindsNothing() => Assert.Empty(RuleFindings.Of(new FrequencyRule(), RuleFindings.Framework(), RuleFindings.Figure("2024-M07")));

    [Fact]
    public void Check_StatedBySomeoneElse_FindsNothing() => Assert.Empty(RuleFindings.Of(new FrequencyRule(), Quarterly, RuleFindings.Figure("2024-M07", statedBy: "Cục Viễn thông")));

    [Fact]
    public void Check_OtherPeriod_IsFound() => RuleFindings.Reads(
        Assert.Single(RuleFindings.Of(new FrequencyRule(), Quarterly, RuleFindings.Figure("2024-S2"))),
        "cảnh báo KPI2001: observations[0]: Kỳ 2024-S2 không thuộc các loại kỳ của khung: Quarter, YearToDate.",
        "warning KPI2001: observations[0]: Period 2024-S2 is of none of the framework's frequencies: Quarter, YearToDate.");
}
