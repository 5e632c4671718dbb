using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class CoarsePrintRuleTests
{
    private static readonly CoarsePrintRule Rule = new();

    [Fact]
    public void Check_FewerDecimalsThanItsNeighbours_SaysSo() => RuleRuns.Says(
        Run("78%", "69,89%"),
        "78% in ít hơn 2 chữ số thập phân của chỉ tiêu, trong khi báo cáo có chỗ in 69,89%.",
        "78% has fewer than the 2 decimals of its indicator, while the report prints 69.89% elsewhere.");

    [Fact]
    public void Check_TermsGiveMore_IsFound() => Assert.Single(Run("1/3 = 33%", "69,89%"));

    [Theory]
    [InlineData("78%", "69%")]
    [InlineData("78,00%", "69,89%")]
    [InlineData("khoảng 78%", "69,89%")]
    [InlineData("100%", "69,89%")]
    [InlineData("0%", "69,89%")]
    [InlineData("172.986/1.005.735 = 17,2%", "69,89%")]
    public void Check_NothingFinerOrNothingLost_IsSilent(string figure, string neighbour) => Assert.Empty(Run(figure, neighbour));

    [Fact]
    public void Check_IndicatorOfFewDecimals_IsSilent() => Assert.Empty(Run("78%", "69,89%", decimals: 0));

    private static IReadOnlyList<Finding> Run(string figure, string neighbour, int decimals = 2) =>
        RuleRuns.Run(Rule, RuleRuns.Framework(RuleRuns.Indicator(decimals: decimals)), RuleRuns.Report(RuleRuns.Figure(figure), RuleRuns.Figure(neighbour)));
}
