using Kpi.Sdk.Tests.Organisation;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class UnitNotInForceRuleTests
{
    private static readonly IndicatorFramework Framework = RuleFindings.Framework(units: Provinces.Register);
    private static readonly IndicatorFramework Town = RuleFindings.Framework(units: OrgUnitRegister.Of([Units.Unit("594", OrgLevel.District, from: "2005-09-05", to: "2025-06-30", name: "Thị xã La Gi")]));

    [Theory]
    [InlineData("60", "2024-S1")]
    [InlineData("60", "2025-S1")]
    [InlineData("68", "2025-S2")]
    [InlineData("24", "2025")]
    [InlineData("99", "2025")]
    public void Check_InForceOrUnknown_FindsNothing(string unit, string period) => Assert.Empty(RuleFindings.Of(new UnitNotInForceRule(), Framework, RuleFindings.Figure(period, unit)));

    [Fact]
    public void Check_EndedProvince_NamesItsSuccessor()
    {
        var found = Assert.Single(RuleFindings.Of(new UnitNotInForceRule(), Framework, RuleFindings.Figure("2025-Q4", "60")));
        Assert.Equal(FindingSeverity.Error, found.Severity);
        Assert.Contains("(68)", found.Suggestion.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("Lâm Đồng", found.Suggestion.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_EndedTown_ReadsWell() => RuleFindings.Reads(
        Assert.Single(RuleFindings.Of(new UnitNotInForceRule(), Town, RuleFindings.Figure("2026-Q1"))),
        "lỗi KPI4002: observations[0]: Ngày 31/03/2026 không có đơn vị Thị xã La Gi (594); mã này có hiệu lực từ 05/09/2005 đến hết 30/06/2025.",
        "error KPI4002: observations[0]: There is no unit Thị xã La Gi (594) on 2026-03-31; the code is in force from 2005-09-05 to 2025-06-30.");

    [Fact]
    public void Check_InForceForAPartOfThePeriodOrInferred_IsAWarning()
    {
        Assert.Equal(FindingSeverity.Warning, Assert.Single(RuleFindings.Of(new UnitNotInForceRule(), Town, RuleFindings.Figure("2025"))).Severity);
        Assert.Equal(FindingSeverity.Warning, Assert.Single(RuleFindings.Of(new UnitNotInForceRule(), Town, RuleFindings.Figure("2026", inferredFrom: "không ghi kỳ"))).Severity);
    }

    [Fact]
    public void Check_NotYetInForce_IsAnError() =>
        Assert.Equal(FindingSeverity.Error, Assert.Single(RuleFindings.Of(new UnitNotInForceRule(), Town, RuleFindings.Figure("2004", asOf: "2004-06-30"))).Severity);
}
