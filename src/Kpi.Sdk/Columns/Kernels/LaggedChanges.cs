using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Kpi.Sdk.Columns;

/// <summary>Each number of a row less the one some columns before it, with vectors. Only where no difference leaves 64 bits.</summary>
internal static class LaggedChanges
{
    private const int Lanes = 4;

    /// <summary>True where no difference of two numbers of at most that magnitude leaves 64 bits.</summary>
    public static bool IsProved(long magnitude) => magnitude <= long.MaxValue / 2;

    /// <summary>The changes of a row of 64-bit numbers.</summary>
    /// <param name="row">The numbers; <see cref="MeasureColumn.Missing"/> for a missing one.</param>
    /// <param name="lag">How many columns before, at least 1.</param>
    /// <param name="changes">As long as <paramref name="row"/>; missing where either number is.</param>
    public static void Get(ReadOnlySpan<long> row, int lag, Span<long> changes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(changes.Length, row.Length, nameof(changes));
        ref var number = ref MemoryMarshal.GetReference(row);
        ref var change = ref MemoryMarshal.GetReference(changes);
        var missing = Vector256.Create(MeasureColumn.Missing);
        var column = Math.Min(lag, row.Length);
        changes[..column].Fill(MeasureColumn.Missing);
        for (; Vector256.IsHardwareAccelerated && column <= row.Length - Lanes; column += Lanes)
        {
            var (later, earlier) = (Vector256.LoadUnsafe(ref number, (nuint)column), Vector256.LoadUnsafe(ref number, (nuint)(column - lag)));
            var gone = Vector256.Equals(later, missing) | Vector256.Equals(earlier, missing);
            Vector256.ConditionalSelect(gone, missing, later - earlier).StoreUnsafe(ref change, (nuint)column);
        }

        for (; column < row.Length; column++)
        {
            changes[column] = row[column] == MeasureColumn.Missing || row[column - lag] == MeasureColumn.Missing ? MeasureColumn.Missing : row[column] - row[column - lag];
        }
    }

    /// <summary>The changes of a row of 32-bit numbers.</summary>
    /// <param name="row">The numbers; <see cref="MeasureColumn.NarrowMissing"/> for a missing one.</param>
    /// <param name="lag">How many columns before, at least 1.</param>
    /// <param name="changes">As long as <paramref name="row"/>; missing where either number is.</param>
    public static void Get(ReadOnlySpan<int> row, int lag, Span<long> changes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(changes.Length, row.Length, nameof(changes));
        ref var number = ref MemoryMarshal.GetReference(row);
        ref var change = ref MemoryMarshal.GetReference(changes);
        var missing = Vector128.Create(MeasureColumn.NarrowMissing);
        var wideMissing = Vector256.Create(MeasureColumn.Missing);
        var column = Math.Min(lag, row.Length);
        changes[..column].Fill(MeasureColumn.Missing);
        for (; Vector256.IsHardwareAccelerated && column <= row.Length - Lanes; column += Lanes)
        {
            var (later, earlier) = (Vector128.LoadUnsafe(ref number, (nuint)column), Vector128.LoadUnsafe(ref number, (nuint)(column - lag)));
            var gone = Vector128.Equals(later, missing) | Vector128.Equals(earlier, missing);

            // numbers of 28 bits: the difference stays within 32
            var (low, high) = Vector128.Widen(Vector128.AndNot(later - earlier, gone));
            var (goneLow, goneHigh) = Vector128.Widen(gone);
            Vector256.ConditionalSelect(Vector256.Create(goneLow, goneHigh), wideMissing, Vector256.Create(low, high)).StoreUnsafe(ref change, (nuint)column);
        }

        for (; column < row.Length; column++)
        {
            changes[column] = row[column] == MeasureColumn.NarrowMissing || row[column - lag] == MeasureColumn.NarrowMissing ? MeasureColumn.Missing : (long)row[column] - row[column - lag];
        }
    }
}
