using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class NegativeCountRuleTests
{
    private static readonly NegativeCountRule Rule = new();

    [Fact]
    public void Check_NegativeNumerator_SaysIt()
    {
        var found = RuleRuns.Run(Rule, "-3.292/4.710");
        RuleRuns.Says(found, "-3.292/4.710: -3.292 nhỏ hơn 0 trong khi chỉ tiêu đếm người hoặc vật.", "-3292/4710: -3292 is below 0, though the indicator counts people or things.");
        Assert.Equal(FindingSeverity.Error, found[0].Severity);
    }

    [Fact]
    public void Check_NegativeCount_IsAWarning() =>
        Assert.Equal(FindingSeverity.Warning, Assert.Single(RuleRuns.Run(Rule, "-5", RuleRuns.Indicator(MeasureKind.Count))).Severity);

    [Theory]
    [InlineData("-3%", false)]
    [InlineData("-3,5/10", false)]
    public void Check_NegativePartOfAWhole_IsFound(string figure, bool isCountable) =>
        Assert.Single(RuleRuns.Run(Rule, figure, RuleRuns.Indicator(isCountable: isCountable, limit: PartLimit.Strict)));

    [Theory]
    [InlineData("0", MeasureKind.Count)]
    [InlineData("5", MeasureKind.Count)]
    [InlineData("0/10 = 0%", MeasureKind.Ratio)]
    [InlineData("-3%", MeasureKind.Ratio)]
    [InlineData("?/-10 = 3%", MeasureKind.Ratio)]
    public void Check_NotBelowZeroOrAChange_IsSilent(string figure, MeasureKind kind) => Assert.Empty(RuleRuns.Run(Rule, figure, RuleRuns.Indicator(kind)));

    [Fact]
    public void Check_NegativeAmount_IsSilent() => Assert.Empty(RuleRuns.Run(Rule, "-12,5", RuleRuns.Indicator(MeasureKind.Amount, isCountable: false)));
}
