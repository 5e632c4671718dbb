namespace Kpi.Sdk.Columns;

/// <summary>Column sums in 128 bits, one value after the other: right for any values, since 2^63 × 2^31 values stay below 2^127.</summary>
internal static class PlainPeriodSums
{
    /// <summary>Adds rows of a block to the sums and counts what is present.</summary>
    /// <param name="block">The block.</param>
    /// <param name="numbers">Its values or its denominators.</param>
    /// <param name="firstRow">The first row.</param>
    /// <param name="endRow">Behind the last row.</param>
    /// <param name="sums">One a column.</param>
    /// <param name="counts">One a column.</param>
    public static void Add(SeriesBlock block, MeasureColumn numbers, int firstRow, int endRow, Span<Int128> sums, Span<int> counts)
    {
        for (var row = firstRow; row < endRow; row++)
        {
            for (var column = 0; column < block.Width; column++)
            {
                if (block.EntryOf(row, column) is >= 0 and var entry && block.Values[entry] != MeasureColumn.Missing)
                {
                    sums[column] += numbers[entry];
                    counts[column]++;
                }
            }
        }
    }
}
