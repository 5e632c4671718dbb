using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class RequiredFigureRuleTests
{
    private static readonly RequiredFigureRule Rule = new();

    [Fact]
    public void Check_NothingInTheReport_SaysSo()
    {
        var found = Run();
        RuleRuns.Says(
            found,
            "A (Chỉ tiêu A) là chỉ tiêu bắt buộc nhưng chưa có số liệu kỳ năm 2023: không có trong báo cáo.",
            "A (Indicator A) is required and has no figure for 2023: not in the report.");
        Assert.Equal("required[A]", found[0].Path.ToString());
    }

    [Fact]
    public void Check_OnlyAnAbsence_PointsAtIt()
    {
        var finding = Assert.Single(Run(RuleRuns.Figure("—")));
        Assert.Equal("observations[0]", finding.Path.ToString());
        Assert.EndsWith("2023: —.", finding.Text(ReportLanguage.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FigureOfAnotherUnitOrPeriod_IsNoAnswer() => Assert.Single(Run(
        Parts.Observed(ObservedValue.Parse("1/2", MeasureKind.Ratio), unit: "60"),
        Parts.Observed(ObservedValue.Parse("1/2", MeasureKind.Ratio), period: "2022")));

    [Theory]
    [InlineData("1/2")]
    [InlineData("0/5")]
    [InlineData("không phát sinh")]
    public void Check_Answer_IsSilent(string figure) => Assert.Empty(Run(RuleRuns.Figure(figure)));

    private static IReadOnlyList<Finding> Run(params Observation[] figures) =>
        RuleRuns.Run(Rule, RuleRuns.Framework(required: [Parts.Slice("A"), Parts.Slice("A")]), RuleRuns.Report(figures));
}
