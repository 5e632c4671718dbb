using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class RankOutsideFieldRuleTests
{
    private static readonly RankOutsideFieldRule Rule = new();

    [Fact]
    public void Check_BeyondTheField_SaysBoth() => RuleRuns.Says(
        Run("hạng 64/63"),
        "Hạng 64 không có trong 63 đơn vị được xếp hạng.",
        "There is no rank 64 among 63 units.");

    [Theory]
    [InlineData("hạng 63/63")]
    [InlineData("hạng 64")]
    public void Check_WithinTheField_IsSilent(string figure) => Assert.Empty(Run(figure));

    private static IReadOnlyList<Finding> Run(string figure) => RuleRuns.Run(Rule, figure, RuleRuns.Indicator(MeasureKind.Rank, isCountable: false));
}
