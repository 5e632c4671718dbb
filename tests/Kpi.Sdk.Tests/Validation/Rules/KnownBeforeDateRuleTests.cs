using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class KnownBeforeDateRuleTests
{
    private static IReadOnlyList<Finding> Of(string? asOf, string? knownOn, ObservationStatus status = default) =>
        RuleFindings.Of(new KnownBeforeDateRule(), RuleFindings.Framework(), RuleFindings.Figure(asOf: asOf, knownOn: knownOn, status: status));

    [Theory]
    [InlineData("2024-06-30", "2024-06-30")]
    [InlineData("2024-06-30", "2024-07-03")]
    [InlineData("2024-06-30", null)]
    [InlineData(null, "2024-01-01")]
    public void Check_KnownOnTheDayOrLater_FindsNothing(string? asOf, string? knownOn) => Assert.Empty(Of(asOf, knownOn));

    [Fact]
    public void Check_Estimate_FindsNothing() => Assert.Empty(Of("2024-06-30", "2024-06-03", ObservationStatus.Estimated));

    [Fact]
    public void Check_KnownEarlier_IsFound() => RuleFindings.Reads(
        Assert.Single(Of("2024-06-30", "2024-06-03")),
        "cảnh báo KPI2004: observations[0]: Số liệu ngày 30/06/2024 lại được ghi nhận từ ngày 03/06/2024.",
        "warning KPI2004: observations[0]: The figure is of 2024-06-30, but is said to be known since 2024-06-03.");
}
