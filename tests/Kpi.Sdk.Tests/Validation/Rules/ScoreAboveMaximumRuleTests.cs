using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class ScoreAboveMaximumRuleTests
{
    private static readonly ScoreAboveMaximumRule Rule = new();

    [Fact]
    public void Check_AboveThePrintedMaximum_SaysTheScale() => RuleRuns.Says(
        Run("20,8/20"),
        "20,8/20 điểm nằm ngoài thang từ 0 đến 20.",
        "A score of 20.8/20 is outside the scale from 0 to 20.");

    [Theory]
    [InlineData("18,8", "18")]
    [InlineData("18,8/20", "18")]
    [InlineData("19/18", "20")]
    [InlineData("hơn 20", "20")]
    [InlineData("-1/20", null)]
    [InlineData("-1", null)]
    public void Check_OutsideTheScale_IsFound(string figure, string? declared) => Assert.Single(Run(figure, declared));

    [Theory]
    [InlineData("18,8/20", "20")]
    [InlineData("20,0/20", null)]
    [InlineData("18,8", null)]
    [InlineData("gần 21", "20")]
    public void Check_WithinTheScaleOrNotSure_IsSilent(string figure, string? declared) => Assert.Empty(Run(figure, declared));

    private static IReadOnlyList<Finding> Run(string figure, string? declared = null) => RuleRuns.Run(Rule, figure, RuleRuns.Indicator(MeasureKind.Score, isCountable: false, maximum: declared));
}
