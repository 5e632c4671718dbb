namespace Kpi.Sdk.Columns;

/// <summary>Column sums in 128 bits, one value after the other: right for any values, since 2^63 × 2^31 values stay below 2^127.</summary>
internal static class PlainPeriodSums
{
    /// <summary>Adds the rows to the sums and counts what is present.</summary>
    /// <param name="values">Rows of <paramref name="width"/> values each.</param>
    /// <param name="width">The columns, at least 1.</param>
    /// <param name="sums">One a column.</param>
    /// <param name="counts">One a column.</param>
    public static void Add(ReadOnlySpan<long> values, int width, Span<Int128> sums, Span<long> counts)
    {
        for (var start = 0; start < values.Length; start += width)
        {
            var row = values.Slice(start, width);
            for (var column = 0; column < row.Length; column++)
            {
                if (row[column] != ColumnScale.Missing)
                {
                    sums[column] += row[column];
                    counts[column]++;
                }
            }
        }
    }
}
