using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class OnlyTruncatedRuleTests
{
    private static readonly OnlyTruncatedRule Rule = new();

    [Fact]
    public void Check_CutOff_SaysSo() => RuleRuns.Says(
        RuleRuns.Run(Rule, "4.756/7.008 = 67,86%"),
        "4.756/7.008 là 67,87%: 67,86% chỉ đúng nếu cắt bớt.",
        "4756/7008 is 67.87%: 67.86% is right only if cut off.",
        "67,87%");

    [Theory]
    [InlineData("1/3 = 34%", PrintReading.HalfUp, "always rounded up")]
    [InlineData("2/3 = 67%", PrintReading.TowardZero, "rounded to the nearest")]
    [InlineData("1/200 = 0%", PrintReading.HalfUp, "an exact half is rounded the other way")]
    [InlineData("-1/3 = -34%", PrintReading.HalfUp, "always rounded up")]
    public void Check_AnotherReading_IsNamed(string figure, PrintReading rounding, string reading) =>
        Assert.EndsWith($"is right only if {reading}.", Assert.Single(RuleRuns.Run(Rule, figure, rounding: rounding)).Text(ReportLanguage.English), StringComparison.Ordinal);

    [Theory]
    [InlineData("4.756/7.008 = 67,86%", PrintReading.TowardZero)]
    [InlineData("4.756/7.008 = 67,86%", PrintReading.Any)]
    [InlineData("4.756/7.008 = 67,87%", PrintReading.HalfUp)]
    [InlineData("4.756/7.008 = 67,85%", PrintReading.HalfUp)]
    [InlineData("khoảng 4.756/7.008 = 67,86%", PrintReading.HalfUp)]
    public void Check_AcceptedOrContradicted_IsSilent(string figure, PrintReading rounding) => Assert.Empty(RuleRuns.Run(Rule, figure, rounding: rounding));
}
