using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class PercentageMismatchRuleTests
{
    private static readonly PercentageMismatchRule Rule = new();

    [Fact]
    public void Check_Contradiction_SaysBothPercentagesAndTheRightOne() => RuleRuns.Says(
        RuleRuns.Run(Rule, "2.762/4.155 = 66,45%"),
        "2.762/4.155 là 66,47%, không phải 66,45%.",
        "2762/4155 is 66.47%, not 66.45%.",
        "66,47%");

    [Fact]
    public void Check_HedgedTerm_SaysAboutAndSuggestsNothing() => RuleRuns.Says(
        RuleRuns.Run(Rule, "hơn 900/1.000 = 85%"),
        "hơn 900/1.000 là khoảng 90%, không phải 85%.",
        "over 900/1000 is about 90%, not 85%.");

    [Theory]
    [InlineData("trên 98%", "97,00%")]
    [InlineData("gần 97%", "97,00%")]
    public void Check_WrongSideOfAHedge_IsFound(string stated, string suggestion) =>
        Assert.Equal(suggestion, Assert.Single(RuleRuns.Run(Rule, $"97/100 = {stated}")).Suggestion.Vietnamese);

    [Theory]
    [InlineData("2.762/4.155 = 66,47%")]
    [InlineData("2.762/4.155 = 66%")]
    [InlineData("2.762/4.155 = hơn 66%")]
    [InlineData("2.762/4.155")]
    [InlineData("0/0 = 50%")]
    [InlineData("hơn 900/1.000 = 95%")]
    public void Check_FigureThatFits_IsSilent(string figure) => Assert.Empty(RuleRuns.Run(Rule, figure));
}
