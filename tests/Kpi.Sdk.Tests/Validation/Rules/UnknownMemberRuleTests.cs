using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class UnknownMemberRuleTests
{
    private static readonly IndicatorFramework Framework = RuleFindings.Framework([Frameworks.With(), Parts.Indicator()], breakdowns: [Frameworks.Forms]);

    [Theory]
    [InlineData("CQS.TTHC")]
    [InlineData("CQS.TTHC[toanTrinh]")]
    [InlineData("A")]
    public void Check_KnownSlice_FindsNothing(string slice) => Assert.Empty(RuleFindings.Of(new UnknownMemberRule(), Framework, RuleFindings.Figure(slice: slice)));

    [Fact]
    public void Check_UnknownMember_NamesTheNearest() => RuleFindings.Reads(
        Assert.Single(RuleFindings.Of(new UnknownMemberRule(), Framework, RuleFindings.Figure(slice: "CQS.TTHC[toanTrin]"))),
        "lỗi KPI1002: observations[0]: Chỉ tiêu CQS.TTHC không có phân tổ “toanTrin”. Phân tổ gần nhất: toanTrinh, motPhan. Gợi ý: toanTrinh",
        "error KPI1002: observations[0]: Indicator CQS.TTHC has no member \"toanTrin\". The nearest: toanTrinh, motPhan. Suggestion: toanTrinh");

    [Fact]
    public void Check_MemberOfABreakdownTheIndicatorIsNotGivenBy_IsFound() =>
        Assert.Single(RuleFindings.Of(new UnknownMemberRule(), Framework, RuleFindings.Figure(slice: "A[toanTrinh]")));
}
