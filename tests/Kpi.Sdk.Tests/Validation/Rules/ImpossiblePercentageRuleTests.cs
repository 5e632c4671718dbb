using FsCheck.Fluent;
using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Tests.Numbers;
using Kpi.Sdk.Tests.Support;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class ImpossiblePercentageRuleTests
{
    private static readonly ImpossiblePercentageRule Rule = new();

    [Fact]
    public void Check_NoDenominatorGivesIt_NamesTheNeighbours() => RuleRuns.Says(
        RuleRuns.Run(Rule, "2.252/? = 96,84%"),
        "Không có số nguyên nào thay được dấu hỏi trong 2.252/? để được 96,84% theo cách làm tròn của khung chỉ tiêu.",
        "No whole number in place of the question mark in 2252/? gives 96.84% under the framework's rounding.",
        "2.252/2.325 = 96,86%; 2.252/2.326 = 96,82%");

    [Theory]
    [InlineData("?/8 = 50,3%", "4/8 = 50,0%; 5/8 = 62,5%")]
    [InlineData("?/3 = 10%", "0/3 = 0%; 1/3 = 33%")]
    [InlineData("1/? = 60%", "1/1 = 100%; 1/2 = 50%")]
    public void Check_NoWholeNumberGivesIt_IsFound(string figure, string suggestion) =>
        Assert.Equal(suggestion, Assert.Single(RuleRuns.Run(Rule, figure)).Suggestion.Vietnamese);

    [Theory]
    [InlineData("2.252/? = 96,82%")]
    [InlineData("2.252/? = trên 96,84%")]
    [InlineData("hơn 2.252/? = 96,84%")]
    [InlineData("61,3 ngàn/? = 96,84%")]
    [InlineData("?/8 = 50%")]
    [InlineData("0/? = 0%")]
    [InlineData("96,84%")]
    [InlineData("2.762/4.155 = 66,45%")]
    [InlineData("?/0 = 10%")]
    public void Check_WholeNumberExistsOrNothingIsSure_IsSilent(string figure) => Assert.Empty(RuleRuns.Run(Rule, figure));

    [Fact]
    public void Check_TermsThatAreNotCounted_IsSilent()
    {
        Assert.Empty(RuleRuns.Run(Rule, "2.252/? = 96,84%", RuleRuns.Indicator(isCountable: false)));

        // the indicator counts, the base of this figure is money
        var framework = RuleRuns.Framework(quantities: [new Quantity { Id = "GRDP", Name = BilingualText.Of("GRDP") }]);
        Assert.Empty(RuleRuns.Run(Rule, framework, RuleRuns.Report(Parts.Observed(ObservedValue.Parse("2.252/? = 96,84%", MeasureKind.Ratio), denominator: "GRDP"))));
    }

    [Fact]
    public void SurelyHasDenominator_WhereTrue_SomeDenominatorDoes() => Properties.Check(
        NumberArbitraries.Whole(-50, 20_000).Generator.Zip(Gen.Choose(0, 3)).Zip(Gen.Choose(0, 30_000)).ToArbitrary(),
        NumberArbitraries.Readings,
        (parts, reading) =>
        {
            var (reported, term) = (Figure.Of(parts.Item1.Item1, parts.Item1.Item2), Figure.Of(parts.Item2));
            return (!ImpossiblePercentageRule.SurelyHasDenominator(reported, term) || !PercentageCheck.FeasibleDenominators(Percentage.Of(reported), term, reading).IsEmpty)
                && (!ImpossiblePercentageRule.SurelyHasNumerator(reported, term) || !PercentageCheck.FeasibleNumerators(Percentage.Of(reported), term, reading).IsEmpty);
        },
        cases: 3000);
}
