namespace Kpi.Sdk.Columns;

/// <summary>How the figures of one block come together, as its indicator and their span say.</summary>
internal readonly record struct BlockAggregation(TimeAggregation OverTime, UnitAggregation OverUnits, bool IsRatio)
{
    /// <summary>True where units come together by adding up values, or both terms.</summary>
    public bool AddsOverUnits => OverUnits == (IsRatio ? UnitAggregation.Pooled : UnitAggregation.Sum);

    /// <summary>True where periods come together by adding up, or by taking the last.</summary>
    public bool AddsOverTime => OverTime is TimeAggregation.Sum or TimeAggregation.Pooled or TimeAggregation.Last;

    /// <summary>How the figures of a block come together over periods of a plan.</summary>
    public static BlockAggregation Of(SeriesBlock block, RollupPlan plan) => new(TimeOf(block, plan), UnitsOf(block), block.IsRatio);

    // stocks, and what has run on since a term began, count at the end; a period that is no longer than the base is its own end
    private static TimeAggregation TimeOf(SeriesBlock block, RollupPlan plan)
    {
        var declared = block.Indicator.OverTime;
        if (Array.TrueForAll(plan.Periods, period => period.End - period.First == 1))
        {
            return TimeAggregation.Last;
        }

        return (declared, block.Key.Accumulation.Kind, block.IsRatio) switch
        {
            (TimeAggregation.Sum or TimeAggregation.Pooled, not AccumulationKind.InPeriod, _) => TimeAggregation.Last,
            (TimeAggregation.Sum, _, true) or (TimeAggregation.Pooled, _, false) => TimeAggregation.None,
            _ => declared,
        };
    }

    // weighted by the quantity it is a share of, the mean of shares is the share of the sums
    private static UnitAggregation UnitsOf(SeriesBlock block) =>
        block.IsRatio && block.Indicator.OverUnits == UnitAggregation.WeightedMean ? UnitAggregation.Pooled : block.Indicator.OverUnits;
}
