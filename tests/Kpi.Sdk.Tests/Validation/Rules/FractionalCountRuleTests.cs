using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class FractionalCountRuleTests
{
    private static readonly FractionalCountRule Rule = new();

    [Fact]
    public void Check_FractionOfACount_SaysIt() => RuleRuns.Says(
        RuleRuns.Run(Rule, "23,5", RuleRuns.Indicator(MeasureKind.Count)),
        "23,5 có phần lẻ trong khi chỉ tiêu đếm số nguyên.",
        "23.5 has a fraction, though the indicator counts whole things.");

    [Theory]
    [InlineData("23,5/100")]
    [InlineData("23/100,25 = 23%")]
    [InlineData("0,702/10")]
    [InlineData("1234,567/5.000")]
    public void Check_FractionOfACountedTerm_IsFound(string figure) => Assert.Single(RuleRuns.Run(Rule, figure));

    [Theory]
    [InlineData("23", MeasureKind.Count, true)]
    [InlineData("23,0", MeasureKind.Count, true)]
    [InlineData("61,3 ngàn", MeasureKind.Count, true)]
    [InlineData("70,502", MeasureKind.Count, true)]
    [InlineData("23,5", MeasureKind.Amount, false)]
    [InlineData("23,5/100", MeasureKind.Ratio, false)]
    [InlineData("23,5%", MeasureKind.Ratio, true)]
    public void Check_WholeOrMeasuredOrGrouped_IsSilent(string figure, MeasureKind kind, bool isCountable) =>
        Assert.Empty(RuleRuns.Run(Rule, figure, RuleRuns.Indicator(kind, isCountable)));
}
