using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class AmbiguousUnitCodeRuleTests
{
    private static readonly IndicatorFramework Framework = RuleFindings.Framework(units: Provinces.Register);

    [Theory]
    [InlineData("24", "2024", null)]
    [InlineData("24", "2025-S1", null)]
    [InlineData("24", "2025", "2025-12-31")]
    [InlineData("38", "2025", null)]
    [InlineData("60", "2025", null)]
    public void Check_OneMeaning_FindsNothing(string unit, string period, string? asOf) =>
        Assert.Empty(RuleFindings.Of(new AmbiguousUnitCodeRule(), Framework, RuleFindings.Figure(period, unit, asOf: asOf)));

    [Fact]
    public void Check_PeriodSpansTwoUnits_NamesBoth()
    {
        var found = Assert.Single(RuleFindings.Of(new AmbiguousUnitCodeRule(), Framework, RuleFindings.Figure("2025", "24")));
        var (first, last) = ((BilingualText)found.Argument("first")!, (BilingualText)found.Argument("last")!);
        Assert.Contains("Bắc Giang", first.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("Bắc Ninh", last.Vietnamese, StringComparison.Ordinal);
        RuleFindings.Reads(
            found,
            $"cảnh báo KPI4004: observations[0]: Trong kỳ 2025, mã 24 là {first.Vietnamese} rồi là {last.Vietnamese}; số liệu không ghi ngày nên không rõ của đơn vị nào.",
            $"warning KPI4004: observations[0]: Within period 2025 the code 24 is {first.In(ReportLanguage.English)}, then {last.In(ReportLanguage.English)}; the figure bears no date that would tell which.");
    }
}
