using Kpi.Sdk.Tests.Indicators;

namespace Kpi.Sdk.Tests.Validation;

/// <summary>Which rule speaks of a percentage and its terms: one figure, at most one error of this family.</summary>
public sealed class PercentageFamilyTests
{
    [Theory]
    [InlineData("70.502/104.868 = 67,23%", "")]
    [InlineData("2.762/4.155 = 66,45%", "KPI5001")]
    [InlineData("4.756/7.008 = 67,86%", "KPI5002")]
    [InlineData("2.252/? = 96,84%", "KPI5003")]
    [InlineData("1/0 = 100%", "KPI5004")]
    [InlineData("0/0 = 0%", "KPI5004")]
    [InlineData("70,502/104.868 = 67,23%", "KPI5009")]
    [InlineData("267/2.564 = 91,05%", "KPI5010")]
    [InlineData("1.234/2.564 = 82,1%", "KPI5010")]
    [InlineData("1/3", "")]
    [InlineData("91%", "")]
    [InlineData("khoảng 98%", "")]
    public void Validate_OneFigure_OneError(string figure, string expected) =>
        Assert.Equal(expected, RuleRuns.Errors(figure, targets: [Parts.Target(">= 80%")]));

    [Theory]
    [InlineData(">= 80%", "KPI5010")]
    [InlineData(">= 92%", "KPI5001")]
    [InlineData(">= 10%", "KPI5001")]
    public void Validate_ContradictionByTarget_Kpi5010OnlyWhereAVerdictChanges(string condition, string expected) =>
        Assert.Equal(expected, RuleRuns.Errors("267/2.564 = 91,05%", targets: [Parts.Target(condition)]));

    [Theory]
    [InlineData(PrintReading.HalfUp, "KPI5002")]
    [InlineData(PrintReading.Nearest, "KPI5002")]
    [InlineData(PrintReading.TowardZero, "")]
    [InlineData(PrintReading.Any, "")]
    public void Validate_TruncatedFigure_SilentWhereTheFrameworkAcceptsIt(PrintReading rounding, string expected) =>
        Assert.Equal(expected, RuleRuns.Errors("4.756/7.008 = 67,86%", rounding: rounding));
}
