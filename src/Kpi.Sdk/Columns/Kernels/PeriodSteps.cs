using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Kpi.Sdk.Columns;

/// <summary>Each number of a row less the one before it, with vectors: from figures since the start of the year to those of each period, but for the first of a year.</summary>
/// <remarks>Only where no difference of two numbers leaves their type: 32-bit columns keep 28 bits, and of 64-bit ones the caller has proved it.</remarks>
internal static class PeriodSteps
{
    private const int NarrowLanes = 8;
    private const int WideLanes = 4;

    /// <summary>The steps of a row; the first column is left as it is.</summary>
    /// <param name="row">The numbers; <see cref="MeasureColumn.NarrowMissing"/> for a missing one.</param>
    /// <param name="steps">As long as <paramref name="row"/>; missing where either number is.</param>
    /// <returns>The largest absolute step.</returns>
    public static int Get(ReadOnlySpan<int> row, Span<int> steps)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(steps.Length, row.Length, nameof(steps));
        ref var number = ref MemoryMarshal.GetReference(row);
        ref var step = ref MemoryMarshal.GetReference(steps);
        var missing = Vector256.Create(MeasureColumn.NarrowMissing);
        var (largest, column, most) = (Vector256<int>.Zero, 1, 0);
        for (; Vector256.IsHardwareAccelerated && column <= row.Length - NarrowLanes; column += NarrowLanes)
        {
            var (later, earlier) = (Vector256.LoadUnsafe(ref number, (nuint)column), Vector256.LoadUnsafe(ref Unsafe.Add(ref number, column - 1)));
            var gone = Vector256.Equals(later, missing) | Vector256.Equals(earlier, missing);
            var difference = later - earlier;
            largest = Vector256.Max(largest, Vector256.Abs(Vector256.AndNot(difference, gone)));
            Vector256.ConditionalSelect(gone, missing, difference).StoreUnsafe(ref step, (nuint)column);
        }

        for (var lane = 0; lane < NarrowLanes; lane++)
        {
            most = Math.Max(most, largest[lane]);
        }

        for (; column < row.Length; column++)
        {
            var isGone = row[column] == MeasureColumn.NarrowMissing || row[column - 1] == MeasureColumn.NarrowMissing;
            steps[column] = isGone ? MeasureColumn.NarrowMissing : row[column] - row[column - 1];
            most = isGone ? most : Math.Max(most, Math.Abs(steps[column]));
        }

        return most;
    }

    /// <summary>The steps of a row; the first column is left as it is.</summary>
    /// <param name="row">The numbers; <see cref="MeasureColumn.Missing"/> for a missing one.</param>
    /// <param name="steps">As long as <paramref name="row"/>; missing where either number is.</param>
    public static void Get(ReadOnlySpan<long> row, Span<long> steps)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(steps.Length, row.Length, nameof(steps));
        ref var number = ref MemoryMarshal.GetReference(row);
        ref var step = ref MemoryMarshal.GetReference(steps);
        var missing = Vector256.Create(MeasureColumn.Missing);
        var column = 1;
        for (; Vector256.IsHardwareAccelerated && column <= row.Length - WideLanes; column += WideLanes)
        {
            var (later, earlier) = (Vector256.LoadUnsafe(ref number, (nuint)column), Vector256.LoadUnsafe(ref Unsafe.Add(ref number, column - 1)));
            var gone = Vector256.Equals(later, missing) | Vector256.Equals(earlier, missing);
            Vector256.ConditionalSelect(gone, missing, later - earlier).StoreUnsafe(ref step, (nuint)column);
        }

        for (; column < row.Length; column++)
        {
            steps[column] = row[column] == MeasureColumn.Missing || row[column - 1] == MeasureColumn.Missing ? MeasureColumn.Missing : row[column] - row[column - 1];
        }
    }
}
