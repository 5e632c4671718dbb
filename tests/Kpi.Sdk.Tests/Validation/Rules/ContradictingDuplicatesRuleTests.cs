using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class ContradictingDuplicatesRuleTests
{
    private static readonly ContradictingDuplicatesRule Rule = new();

    [Fact]
    public void Check_ContradictingFigures_SaysBoth() => RuleRuns.Says(
        Run("98,44%", "97,2%"),
        "97,2% trái với 98,44% (tại observations[0]) của cùng chỉ tiêu, đơn vị, kỳ.",
        "97.2% contradicts 98.44% (at observations[0]) of the same indicator, unit and period.");

    [Fact]
    public void Check_OneOfThreeContradicts_IsTheOneFound() => Assert.Equal("observations[2]", Assert.Single(Run("hơn 67%", "70.502/104.868", "69%")).Path.ToString());

    [Theory]
    [InlineData("98,44%", "trên 98%")]
    [InlineData("98,44%", "98,4%")]
    [InlineData("98,44%", "không phát sinh")]
    public void Check_AgreeingFigures_IsSilent(string one, string other) => Assert.Empty(Run(one, other));

    private static IReadOnlyList<Finding> Run(params string[] figures) =>
        RuleRuns.Run(Rule, RuleRuns.Framework(), RuleRuns.Report([.. figures.Select(figure => RuleRuns.Figure(figure))]));
}
