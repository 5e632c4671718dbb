namespace Kpi.Sdk.Columns;

/// <summary>Column sums of entries that each tell their column. Only under the bound of <see cref="PeriodSums.IsProved"/>.</summary>
internal static class SparsePeriodSums
{
    /// <summary>Adds the entries to the sums and counts them.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="first">The first of them that is meant.</param>
    /// <param name="columns">The column of each entry, from that one on.</param>
    /// <param name="sums">One a column.</param>
    /// <param name="counts">One a column; empty where they are not wanted.</param>
    public static void Add(MeasureColumn numbers, int first, ReadOnlySpan<ushort> columns, Span<long> sums, Span<int> counts)
    {
        if (numbers.Narrow is { } narrow)
        {
            var values = narrow.AsSpan(first, columns.Length);
            for (var index = 0; index < columns.Length; index++)
            {
                sums[columns[index]] += values[index];
            }
        }
        else
        {
            var values = numbers.Wide.AsSpan(first, columns.Length);
            for (var index = 0; index < columns.Length; index++)
            {
                sums[columns[index]] += values[index];
            }
        }

        if (!counts.IsEmpty)
        {
            foreach (var column in columns)
            {
                counts[column]++;
            }
        }
    }
}
