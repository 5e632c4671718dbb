using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class AgreeingDuplicatesRuleTests
{
    private static readonly AgreeingDuplicatesRule Rule = new();

    [Fact]
    public void Check_AgreeingFigures_NamesTheMostExact()
    {
        var found = Run("trên 98%", "98,44%");
        RuleRuns.Says(
            found,
            "hơn 98% nêu lại 98,44% (tại observations[1]), hai số khớp nhau: dùng 98,44%.",
            "over 98% repeats 98.44% (at observations[1]) and the two agree: 98.44% is used.");
        Assert.Equal("observations[0]", found[0].Path.ToString());
    }

    [Fact]
    public void Check_ThreeFigures_EachPointsAtTheMostExact() =>
        Assert.All(Run("67,2%", "70.502/104.868", "hơn 67%"), finding => Assert.Equal("observations[1]", finding.Argument("other")!.ToString()));

    [Fact]
    public void Check_ContradictingOrSingleOrAbsent_IsSilent()
    {
        Assert.Empty(Run("98,44%", "97,2%"));
        Assert.Empty(Run("98,44%"));
        Assert.Empty(Run("98,44%", "—"));
    }

    [Fact]
    public void Check_OtherDayOrBaseOrVintage_IsSilent()
    {
        var value = ObservedValue.Parse("98,44%", MeasureKind.Ratio);
        var framework = RuleRuns.Framework(quantities: [new Quantity { Id = "DS", Name = BilingualText.Of("dân số") }]);
        var vintage = new Observation { Slice = Parts.Slice("A"), Unit = Parts.LaGi, Period = Parts.Period("2023"), Value = value, KnownOn = Parts.Day("2024-02-01") };
        var report = RuleRuns.Report(Parts.Observed(value), Parts.Observed(value, asOf: "2023-06-30"), Parts.Observed(value, denominator: "DS"), vintage);
        Assert.Empty(RuleRuns.Run(Rule, framework, report));
    }

    private static IReadOnlyList<Finding> Run(params string[] figures) =>
        RuleRuns.Run(Rule, RuleRuns.Framework(), RuleRuns.Report([.. figures.Select(figure => RuleRuns.Figure(figure))]));
}
