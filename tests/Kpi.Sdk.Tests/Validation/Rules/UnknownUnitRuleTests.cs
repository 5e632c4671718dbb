using Kpi.Sdk.Tests.Organisation;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class UnknownUnitRuleTests
{
    private static readonly IndicatorFramework Framework = RuleFindings.Framework(units: OrgUnitRegister.Of(
        [Units.Unit("60", OrgLevel.Province, to: "2025-06-30"), Units.Unit("594", OrgLevel.District, "60", to: "2025-06-30"), Units.Unit("00097", OrgLevel.Commune)]));

    [Theory]
    [InlineData("594", "2024-S1")]
    [InlineData("594", "2026")]
    [InlineData("97", "2024-S1")]
    public void Check_KnownEndedOrUnpaddedCode_FindsNothing(string unit, string period) => Assert.Empty(RuleFindings.Of(new UnknownUnitRule(), Framework, RuleFindings.Figure(period, unit)));

    [Fact]
    public void Check_NoUnits_FindsNothing() => Assert.Empty(RuleFindings.Of(new UnknownUnitRule(), RuleFindings.Framework(), RuleFindings.Figure(unit: "595")));

    [Fact]
    public void Check_OneCodeOnManyLines_NamesTheNearestOnEach()
    {
        var report = RuleFindings.Report(figures: [RuleFindings.Figure(unit: "595"), RuleFindings.Figure(unit: "596"), RuleFindings.Figure(unit: "595")]);
        Assert.All(RuleFindings.Of(new UnknownUnitRule(), Framework, report), finding => Assert.Contains("594, 60", finding.Text(ReportLanguage.English), StringComparison.Ordinal));
    }

    [Fact]
    public void Check_UnknownCode_NamesTheNearest() => RuleFindings.Reads(
        Assert.Single(RuleFindings.Of(new UnknownUnitRule(), Framework, RuleFindings.Figure(unit: "595"))),
        "lỗi KPI4001: observations[0]: Khung không có đơn vị mang mã “595”. Mã gần nhất: 594, 60, 00097.",
        "error KPI4001: observations[0]: The framework has no unit of the code \"595\". The nearest codes: 594, 60, 00097.");
}
