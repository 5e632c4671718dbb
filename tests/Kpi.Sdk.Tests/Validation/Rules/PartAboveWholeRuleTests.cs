using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class PartAboveWholeRuleTests
{
    private static readonly PartAboveWholeRule Rule = new();
    private static readonly Indicator Strict = RuleRuns.Indicator(limit: PartLimit.Strict);

    [Fact]
    public void Check_PartAboveWhole_SaysSo() => RuleRuns.Says(
        RuleRuns.Run(Rule, "147.423/108.932 = 135,33%", Strict),
        "147.423/108.932 = 135,33% vượt quá 100% trong khi tử số là một phần của mẫu số.",
        "147423/108932 = 135.33% is above 100%, though the numerator is a part of the denominator.");

    [Theory]
    [InlineData(PartLimit.Strict, "Error")]
    [InlineData(PartLimit.Warning, "Warning")]
    [InlineData(PartLimit.None, "")]
    public void Check_ByLimit_WeighsAsTheIndicatorSays(PartLimit limit, string severity) =>
        Assert.Equal(severity, string.Join(' ', RuleRuns.Run(Rule, "147.423/108.932", RuleRuns.Indicator(limit: limit)).Select(finding => finding.Severity)));

    [Theory]
    [InlineData("100,01%")]
    [InlineData("trên 100%")]
    [InlineData("5/4,5")]
    [InlineData("hơn 900/900")]
    [InlineData("5/? = 120%")]
    public void Check_SurelyAbove_IsFound(string figure) => Assert.Single(RuleRuns.Run(Rule, figure, Strict));

    [Theory]
    [InlineData("100%")]
    [InlineData("108.932/108.932")]
    [InlineData("4,5/5")]
    [InlineData("khoảng 101%")]
    [InlineData("gần 101%")]
    [InlineData("hơn 899/900")]
    [InlineData("5/0 = 120%")]
    [InlineData("70.502.000/104.868 = 67,23%")]
    public void Check_NotSurelyAbove_IsSilent(string figure) => Assert.Empty(RuleRuns.Run(Rule, figure, Strict));
}
