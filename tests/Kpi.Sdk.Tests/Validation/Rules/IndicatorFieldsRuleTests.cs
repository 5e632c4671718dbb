using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class IndicatorFieldsRuleTests
{
    private static readonly ModelPath Path = ModelPath.Parse("indicators[CQS.TTHC]");

    public static TheoryData<string, Indicator> Faulty => new()
    {
        { "kind", Frameworks.With(MeasureKind.Unspecified) },
        { "overUnits", Frameworks.With(MeasureKind.Ratio, overUnits: UnitAggregation.Sum) },
        { "overTime", Frameworks.With(MeasureKind.Ratio, overTime: TimeAggregation.Sum) },
        { "maximum", Frameworks.With(MeasureKind.Count, maximum: "20") },
        { "maximum", Frameworks.With(MeasureKind.Score, maximum: "0") },
        { "decimals", Frameworks.With(decimals: -1) },
        { "decimals", Frameworks.With(decimals: 16) },
        { "succeeds", Frameworks.With(succeeds: "CQS.TTHC") },
    };

    [Fact]
    public void Check_SoundIndicators_FindsNothing() =>
        Assert.Empty(RuleFindings.Of(new IndicatorFieldsRule(), RuleFindings.Framework(
        [
            Parts.Indicator(MeasureKind.Ratio, decimals: 2), Parts.Indicator(MeasureKind.Score, "B", maximum: "20"), Parts.Indicator(MeasureKind.Rank, "C"), Parts.Indicator(MeasureKind.Count, "D", decimals: 15),
        ])));

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Check_Contradiction_IsAnErrorAtItsField(string member, Indicator indicator)
    {
        var sink = new FindingSink(RuleFindings.Framework(), submission: null);
        new IndicatorFieldsRule().Check(indicator, Path, sink);
        var found = Assert.Single(sink.Findings);
        Assert.Equal(Path.Member(member), found.Path);
        Assert.Equal(FindingSeverity.Error, found.Severity);
    }

    [Fact]
    public void Check_RankBetterWhenHigher_IsANotice() => RuleFindings.Reads(
        Assert.Single(RuleFindings.Of(new IndicatorFieldsRule(), RuleFindings.Framework([Parts.Indicator(MeasureKind.Rank, direction: Direction.HigherIsBetter)]))),
        "lưu ý KPI1007: indicators[A].direction: Chỉ tiêu A: thứ hạng thường càng nhỏ càng tốt. Gợi ý: LowerIsBetter",
        "notice KPI1007: indicators[A].direction: Indicator A: ranks are mostly better when lower. Suggestion: LowerIsBetter");
}
