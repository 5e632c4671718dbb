namespace Kpi.Sdk.Columns;

/// <summary>Column sums that may go beyond 64 bits, brought back where a period's sum fits.</summary>
internal sealed class WideSums
{
    private readonly Int128[] _values;
    private readonly Int128[] _denominators;

    public WideSums(ReadOnlySpan<long> values, ReadOnlySpan<long> denominators, int width, long[] counts)
    {
        _values = new Int128[width];
        _denominators = new Int128[width];
        Array.Clear(counts);
        PlainPeriodSums.Add(values, width, _values, counts);
        PlainPeriodSums.Add(denominators, width, _denominators, new long[width]);
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
