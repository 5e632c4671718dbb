using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class StraySignRuleTests
{
    private static readonly StraySignRule Rule = new();

    [Fact]
    public void Check_PercentBehindADenominator_SaysHowItIsRead() => RuleRuns.Says(
        Run("2.678/2.950%"),
        "\"2.678/2.950%\" in thừa dấu \"%\".",
        "\"2.678/2.950%\" is printed with a stray \"%\".",
        "2.678/2.950 = 90,78%");

    [Theory]
    [InlineData("2.678 / 2.950 %", "%")]
    [InlineData("90,78%%", "%")]
    [InlineData("90,,78%", ",")]
    [InlineData("2.678//2.950", "/")]
    [InlineData("2.678/2.950 = = 90,78%", "=")]
    public void Check_SignTooMany_IsNamed(string printed, string sign) => Assert.Equal(sign, Assert.Single(Run(printed)).Argument("sign"));

    [Theory]
    [InlineData("2.678/2.950 = 90,78%")]
    [InlineData("2.678/2.950 (90,78%)")]
    [InlineData("90%/100%")]
    [InlineData("hai")]
    [InlineData("23 lớp/7.008 người")]
    [InlineData(null)]
    public void Check_SignsAtHome_IsSilent(string? printed) => Assert.Empty(Run(printed));

    private static IReadOnlyList<Finding> Run(string? printed) => RuleRuns.Run(Rule, RuleRuns.Framework(), RuleRuns.Report(new Observation
    {
        Slice = Parts.Slice("A"),
        Unit = Parts.LaGi,
        Period = Parts.Period("2023"),
        Value = ObservedValue.Parse("2.678/2.950 = 90,78%", MeasureKind.Ratio),
        PrintedAs = printed,
    }));
}
