namespace Kpi.Sdk.Columns;

/// <summary>The changes of a block by the fastest version that is right for its numbers.</summary>
internal static class SeriesChanges
{
    public static void Get(SeriesBlock block, int lag, Span<long> changes)
    {
        var (width, values) = (block.Width, block.Values);
        var row = new long[width];
        for (var unit = 0; unit < block.Places.Length; unit++)
        {
            var target = changes.Slice(unit * width, width);
            if (block.Sparse is null && values.Narrow is { } narrow)
            {
                LaggedChanges.Get(narrow.AsSpan(unit * width, width), lag, target);
            }
            else if (block.Sparse is null && LaggedChanges.IsProved(values.Magnitude))
            {
                LaggedChanges.Get(values.Wide.AsSpan(unit * width, width), lag, target);
            }
            else
            {
                block.CopyRow(values, unit, row);
                PlainLaggedChanges.Get(row, lag, target);
            }
        }
    }
}
