namespace Kpi.Sdk.Columns;

/// <summary>The columns of a block that one period wanted is made of, and how many of them are expected of a unit.</summary>
internal readonly record struct RollupWindow(int Start, int End, int ExpectedColumns)
{
    /// <summary>The window over a period wanted, cut to the block; for stocks its last base period only.</summary>
    public static RollupWindow Of(in WantedPeriod period, SeriesBlock block, bool isLastOnly)
    {
        var first = isLastOnly ? period.End - 1 : period.First;
        var start = Math.Clamp(first - block.FirstPeriod, 0, block.Width);
        return new RollupWindow(start, Math.Clamp(period.End - block.FirstPeriod, start, block.Width), period.End - first);
    }
}
