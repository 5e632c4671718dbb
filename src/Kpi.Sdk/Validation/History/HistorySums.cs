namespace Kpi.Sdk.Validation;

/// <summary>Which numbers of a figure add up over time.</summary>
internal static class HistorySums
{
    /// <summary>The numbers that add up: of a count or an amount the value, of a pooled ratio both terms; none for stocks, means and percentages.</summary>
    public static IReadOnlyList<RelationTermPart> PartsOf(FigureSeries series) => (series.Key.Accumulation.Kind, series.Indicator.Kind, series.Indicator.OverTime) switch
    {
        (AccumulationKind.InPeriod, MeasureKind.Count or MeasureKind.Amount, TimeAggregation.Sum) => [RelationTermPart.Value],
        (AccumulationKind.InPeriod, MeasureKind.Ratio, TimeAggregation.Pooled) => [RelationTermPart.Numerator, RelationTermPart.Denominator],
        _ => [],
    };

    /// <summary>The numbers that can't fall while a cumulative figure grows.</summary>
    public static IReadOnlyList<RelationTermPart> GrowingPartsOf(FigureSeries series) => (series.Key.Accumulation.Kind, series.Indicator.Kind) switch
    {
        (AccumulationKind.SinceTermStart, MeasureKind.Count) => [RelationTermPart.Value],
        (AccumulationKind.SinceTermStart, MeasureKind.Ratio) when series.Indicator.IsCountable => [RelationTermPart.Numerator],
        (AccumulationKind.SinceTermStart, MeasureKind.Amount) when series.Indicator.OverTime == TimeAggregation.Sum => [RelationTermPart.Value],
        _ => PartsOf(series),
    };

    /// <summary>The name of a number of a series, with what it is of.</summary>
    public static BilingualText Name(RuleContext context, FigureSeries series, RelationTermPart part) =>
        RelationText.Name(context.Framework, RelationTerm.Of(series.Key.Slice, part));
}
