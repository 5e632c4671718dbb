using System.Runtime.Intrinsics;

namespace Kpi.Sdk.Columns;

/// <summary>Sums rows of base periods column by column, by the fastest version there is. Only under the bound of <see cref="IsProved"/>.</summary>
internal static class PeriodSums
{
    /// <summary>True where no sum of so many values of at most that magnitude leaves 64 bits, in whatever order it is made: magnitude × count &lt; 2^63.</summary>
    public static bool IsProved(long magnitude, long count) => count == 0 || magnitude <= long.MaxValue / count;

    /// <summary>Adds rows of a block to the sums and counts what is present.</summary>
    /// <param name="block">The block.</param>
    /// <param name="firstRow">The first row.</param>
    /// <param name="endRow">Behind the last row.</param>
    /// <param name="sums">Of values, one a column of the block.</param>
    /// <param name="denominatorSums">Of denominators, one a column; unused for what is no ratio.</param>
    /// <param name="counts">Of figures present, one a column.</param>
    public static void Add(SeriesBlock block, int firstRow, int endRow, Span<long> sums, Span<long> denominatorSums, Span<int> counts)
    {
        if (block.Sparse is { } sparse)
        {
            var (start, end) = (sparse.RowStarts[firstRow], sparse.RowStarts[endRow]);
            var columns = sparse.Columns.AsSpan(start, end - start);
            SparsePeriodSums.Add(block.Values, start, columns, sums, counts);
            if (block.Denominators is { } sparseDenominators)
            {
                SparsePeriodSums.Add(sparseDenominators, start, columns, denominatorSums, []);
            }

            return;
        }

        var width = block.Width;
        var (first, length) = (firstRow * width, (endRow - firstRow) * width);
        Add(block.Values, first, length, width, block.HasMissing, sums, counts);
        if (!block.HasMissing)
        {
            for (var column = 0; column < width; column++)
            {
                counts[column] += endRow - firstRow;
            }
        }

        // a denominator that is missing is kept as 0
        if (block.Denominators is { } denominators)
        {
            Add(denominators, first, length, width, mayMiss: false, denominatorSums, []);
        }
    }

    private static void Add(MeasureColumn numbers, int first, int length, int width, bool mayMiss, Span<long> sums, Span<int> counts)
    {
        if (numbers.Narrow is { } narrow)
        {
            var values = narrow.AsSpan(first, length);
            if (Vector512.IsHardwareAccelerated)
            {
                WidePeriodSums.Add(values, width, mayMiss, sums, counts);
            }
            else
            {
                VectorPeriodSums.Add(values, width, 0, mayMiss, sums, counts);
            }
        }
        else
        {
            var values = numbers.Wide.AsSpan(first, length);
            if (Vector512.IsHardwareAccelerated)
            {
                WidePeriodSums.Add(values, width, mayMiss, sums, counts);
            }
            else
            {
                VectorPeriodSums.Add(values, width, 0, mayMiss, sums, counts);
            }
        }
    }
}
