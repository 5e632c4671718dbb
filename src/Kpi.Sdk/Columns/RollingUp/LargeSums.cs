namespace Kpi.Sdk.Columns;

/// <summary>Column sums that may go beyond 64 bits, brought back where a period's sum fits.</summary>
internal sealed class LargeSums
{
    private readonly Int128[] _values;
    private readonly Int128[] _denominators;

    public LargeSums(SeriesBlock block, int firstRow, int endRow, Span<int> counts)
    {
        _values = new Int128[block.Width];
        _denominators = new Int128[block.Width];
        PlainPeriodSums.Add(block, block.Values, firstRow, endRow, _values, counts);
        if (block.Denominators is { } denominators)
        {
            PlainPeriodSums.Add(block, denominators, firstRow, endRow, _denominators, new int[block.Width]);
        }
    }

    /// <summary>The sums over a window; false where one does not fit, and both are 0.</summary>
    public bool TrySum(RollupWindow window, out long value, out long denominator)
    {
        var (values, denominators) = (Int128.Zero, Int128.Zero);
        for (var column = window.Start; column < window.End; column++)
        {
            values += _values[column];
            denominators += _denominators[column];
        }

        var fits = Fits(values) && Fits(denominators);
        (value, denominator) = fits ? ((long)values, (long)denominators) : (0, 0);
        return fits;
    }

    private static bool Fits(Int128 sum) => sum >= long.MinValue && sum <= long.MaxValue;
}
