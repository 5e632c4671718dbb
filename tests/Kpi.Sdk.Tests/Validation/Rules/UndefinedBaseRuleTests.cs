using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class UndefinedBaseRuleTests
{
    private static readonly UndefinedBaseRule Rule = new();

    private static readonly IReadOnlyList<Quantity> Quantities =
    [
        new() { Id = "LA", Name = BilingualText.Of("mẫu số lạ", "an unknown base"), IsDefined = false },
        new() { Id = "DS", Name = BilingualText.Of("dân số", "population") },
    ];

    [Fact]
    public void Check_FigureOnAnUndefinedBase_NamesIt() => RuleRuns.Says(
        Run("172.986/1.005.735 = 17,2%", "DS", "LA"),
        "172.986/1.005.735 = 17,2%: không rõ mẫu số đếm gì (mẫu số lạ).",
        "172986/1005735 = 17.2%: what the denominator counts is not defined (an unknown base).");

    [Fact]
    public void Check_IndicatorOnAnUndefinedBase_IsFound() => Assert.Single(Run("1/2", "LA", null));

    [Theory]
    [InlineData("1/2", "DS", null)]
    [InlineData("1/2", null, null)]
    [InlineData("1/2", "LA", "DS")]
    [InlineData("—", "LA", null)]
    public void Check_DefinedBaseOrNoValue_IsSilent(string figure, string? ofIndicator, string? ofFigure) => Assert.Empty(Run(figure, ofIndicator, ofFigure));

    private static IReadOnlyList<Finding> Run(string figure, string? ofIndicator, string? ofFigure) => RuleRuns.Run(
        Rule,
        RuleRuns.Framework(RuleRuns.Indicator(denominator: ofIndicator), quantities: Quantities),
        RuleRuns.Report(Parts.Observed(ObservedValue.Parse(figure, MeasureKind.Ratio), denominator: ofFigure)));
}
