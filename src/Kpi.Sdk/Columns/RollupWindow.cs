namespace Kpi.Sdk.Columns;

/// <summary>The columns of a block that one longer period is made of, and how many of them are expected a unit.</summary>
internal readonly record struct RollupWindow(int Start, int End, int ExpectedColumns)
{
    /// <summary>The window over the base periods from one index to another, cut to the block; for stocks the last one only.</summary>
    public static RollupWindow Of(int firstPeriod, int endPeriod, SeriesBlock block, bool isLastOnly)
    {
        var first = isLastOnly ? endPeriod - 1 : firstPeriod;
        var start = Math.Clamp(first - block.FirstPeriod, 0, block.Width);
        return new RollupWindow(start, Math.Clamp(endPeriod - block.FirstPeriod, start, block.Width), endPeriod - first);
    }
}
