using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class UnknownIndicatorRuleTests
{
    private static readonly IndicatorFramework Framework = RuleFindings.Framework([Parts.Indicator(code: "XHS.DDDT"), Parts.Indicator(code: "XHS.SMART"), Parts.Indicator(code: "CQS.HS")]);

    [Fact]
    public void Check_KnownIndicator_FindsNothing() =>
        Assert.Empty(RuleFindings.Of(new UnknownIndicatorRule(), Framework, RuleFindings.Figure(slice: "XHS.DDDT")));

    [Fact]
    public void Check_UnknownIndicator_NamesTheNearest()
    {
        var found = Assert.Single(RuleFindings.Of(new UnknownIndicatorRule(), Framework, RuleFindings.Figure(slice: "XHS.DDTT", tag: "r1")));
        RuleFindings.Reads(
            found,
            "lỗi KPI1001: observations[0]: Khung LAGI không có chỉ tiêu “XHS.DDTT”. Mã gần nhất: XHS.DDDT, XHS.SMART, CQS.HS. Gợi ý: XHS.DDDT",
            "error KPI1001: observations[0]: Framework LAGI has no indicator \"XHS.DDTT\". The nearest codes: XHS.DDDT, XHS.SMART, CQS.HS. Suggestion: XHS.DDDT");
        Assert.Equal("r1", found.Tag);
    }

    [Fact]
    public void Check_NothingNear_SuggestsNothing() =>
        Assert.True(Assert.Single(RuleFindings.Of(new UnknownIndicatorRule(), Framework, RuleFindings.Figure(slice: "KTS.GRDP"))).Suggestion.IsDefault);
}
