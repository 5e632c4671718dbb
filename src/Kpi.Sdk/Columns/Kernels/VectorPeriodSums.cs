using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Kpi.Sdk.Columns;

/// <summary>Column sums in 64 bits, several columns and four rows at a time; only under the bound of <see cref="PeriodSums.IsProved"/>.</summary>
internal static class VectorPeriodSums
{
    private const int RowsAtOnce = 4;

    /// <summary>Adds the rows to the sums and counts what is present.</summary>
    /// <param name="values">Rows of <paramref name="width"/> values each.</param>
    /// <param name="width">The columns, at least 1.</param>
    /// <param name="sums">One a column.</param>
    /// <param name="counts">One a column; empty where they are not wanted.</param>
    public static void Add(ReadOnlySpan<long> values, int width, Span<long> sums, Span<long> counts)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length % width, 0, nameof(values));
        ArgumentOutOfRangeException.ThrowIfLessThan(sums.Length, width, nameof(sums));
        var counted = !counts.IsEmpty;
        ArgumentOutOfRangeException.ThrowIfLessThan(counted ? counts.Length : width, width, nameof(counts));
        var vectors = Vector256.IsHardwareAccelerated ? width - (width % Vector256<long>.Count) : 0;
        var rows = values.Length / width;
        var row = 0;
        for (; row <= rows - RowsAtOnce; row += RowsAtOnce)
        {
            AddVectors(values.Slice(row * width, RowsAtOnce * width), width, vectors, sums, counts, counted);
        }

        for (var rest = row; rest < rows; rest++)
        {
            AddScalars(values.Slice(rest * width, width), 0, sums, counts, counted);
        }

        if (vectors < width)
        {
            for (var whole = 0; whole < row; whole++)
            {
                AddScalars(values.Slice(whole * width, width), vectors, sums, counts, counted);
            }
        }
    }

    private static void AddVectors(ReadOnlySpan<long> fourRows, int width, int vectors, Span<long> sums, Span<long> counts, bool counted)
    {
        ref var value = ref MemoryMarshal.GetReference(fourRows);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        ref var count = ref MemoryMarshal.GetReference(counts);
        var missing = Vector256.Create(ColumnScale.Missing);
        var four = Vector256.Create((long)RowsAtOnce);
        for (var column = 0; column < vectors; column += Vector256<long>.Count)
        {
            var first = Vector256.LoadUnsafe(ref value, (nuint)column);
            var second = Vector256.LoadUnsafe(ref value, (nuint)(width + column));
            var third = Vector256.LoadUnsafe(ref value, (nuint)((2 * width) + column));
            var fourth = Vector256.LoadUnsafe(ref value, (nuint)((3 * width) + column));
            var firstGone = Vector256.Equals(first, missing);
            var secondGone = Vector256.Equals(second, missing);
            var thirdGone = Vector256.Equals(third, missing);
            var fourthGone = Vector256.Equals(fourth, missing);
            var added = Vector256.AndNot(first, firstGone) + Vector256.AndNot(second, secondGone) + (Vector256.AndNot(third, thirdGone) + Vector256.AndNot(fourth, fourthGone));
            (Vector256.LoadUnsafe(ref sum, (nuint)column) + added).StoreUnsafe(ref sum, (nuint)column);
            if (counted)
            {
                // all bits set is -1, so adding the masks takes the missing ones off
                var present = four + (firstGone + secondGone) + (thirdGone + fourthGone);
                (Vector256.LoadUnsafe(ref count, (nuint)column) + present).StoreUnsafe(ref count, (nuint)column);
            }
        }
    }

    private static void AddScalars(ReadOnlySpan<long> row, int firstColumn, Span<long> sums, Span<long> counts, bool counted)
    {
        for (var column = firstColumn; column < row.Length; column++)
        {
            if (row[column] != ColumnScale.Missing)
            {
                sums[column] += row[column];
                if (counted)
                {
                    counts[column]++;
                }
            }
        }
    }
}
