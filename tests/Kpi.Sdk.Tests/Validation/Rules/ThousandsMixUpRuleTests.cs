using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class ThousandsMixUpRuleTests
{
    private static readonly ThousandsMixUpRule Rule = new();

    [Fact]
    public void Check_ThreeDecimalsOfACount_IsAWarning()
    {
        var found = RuleRuns.Run(Rule, "70,502", RuleRuns.Indicator(MeasureKind.Count));
        RuleRuns.Says(
            found,
            "70,502 có lẽ lẫn dấu phân cách hàng nghìn với dấu thập phân: số đếm có đúng ba chữ số sau dấu thập phân.",
            "70.502 probably mixes up thousands and decimals: a count has exactly three digits after the decimal mark.",
            "70.502");
        Assert.Equal(FindingSeverity.Warning, found[0].Severity);
    }

    [Theory]
    [InlineData("70,502/104.868 = 67,23%", "70.502/104.868 = 67,23%")]
    [InlineData("70.502/104,868 = 67,23%", "70.502/104.868 = 67,23%")]
    [InlineData("70.502.000/104.868 = 67,23%", "70.502/104.868 = 67,23%")]
    public void Check_PercentageProvesIt_IsAnError(string figure, string suggestion)
    {
        var finding = Assert.Single(RuleRuns.Run(Rule, figure));
        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Equal(suggestion, finding.Suggestion.Vietnamese);
        Assert.False(finding.ChangesVerdict);
    }

    [Fact]
    public void Check_ProvedAndAVerdictHangsOnIt_IsMarked()
    {
        var framework = RuleRuns.Framework(targets: [Parts.Target(">= 50%")]);
        Assert.True(Assert.Single(RuleRuns.Run(Rule, framework, RuleRuns.Report(RuleRuns.Figure("70,502/104.868 = 67,23%")))).ChangesVerdict);
    }

    [Theory]
    [InlineData("70,502/104,868 = 67,23%", "70.502/104.868 = 67,23%")]
    [InlineData("70,502/?  = 67%", "70.502/? = 67%")]
    public void Check_NotContradicted_IsAWarning(string figure, string suggestion)
    {
        var finding = Assert.Single(RuleRuns.Run(Rule, figure));
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Equal(suggestion, finding.Suggestion.Vietnamese);
    }

    [Theory]
    [InlineData("70.502/104.868 = 67,23%", MeasureKind.Ratio, true)]
    [InlineData("0,702/10", MeasureKind.Ratio, true)]
    [InlineData("1234,567/5.000", MeasureKind.Ratio, true)]
    [InlineData("267/2.564 = 91,05%", MeasureKind.Ratio, true)]
    [InlineData("1/3.000 = 3%", MeasureKind.Ratio, true)]
    [InlineData("70,502", MeasureKind.Amount, false)]
    [InlineData("hạng 3", MeasureKind.Rank, true)]
    public void Check_NoSignOfIt_IsSilent(string figure, MeasureKind kind, bool isCountable) =>
        Assert.Empty(RuleRuns.Run(Rule, figure, RuleRuns.Indicator(kind, isCountable)));
}
