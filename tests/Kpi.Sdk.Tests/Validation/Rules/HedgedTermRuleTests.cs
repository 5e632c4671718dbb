using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class HedgedTermRuleTests
{
    private static readonly HedgedTermRule Rule = new();

    [Fact]
    public void Check_HedgedNumerator_NamesIt() => RuleRuns.Says(
        RuleRuns.Run(Rule, "hơn 900/1.200"),
        "\"hơn 900\" trong hơn 900/1.200 là số ước chừng: không kiểm tra và không gộp chính xác được.",
        "\"over 900\" in >900/1200 is only about: it can't be checked or pooled exactly.");

    [Fact]
    public void Check_HedgedDenominator_IsFound() => Assert.Single(RuleRuns.Run(Rule, "900/gần 1.200"));

    [Theory]
    [InlineData("912/1.200", true)]
    [InlineData("khoảng 98%", true)]
    [InlineData("912/1.200 = gần 77%", true)]
    [InlineData("hơn 900/1.200", false)]
    public void Check_ExactTermsOrBarePercentage_IsSilent(string figure, bool isCountable) => Assert.Empty(RuleRuns.Run(Rule, figure, RuleRuns.Indicator(isCountable: isCountable)));
}
