using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Kpi.Sdk.Columns;

/// <summary>A row of numbers in 64 bits with 0 for what is missing, and how many are.</summary>
internal static class PresentNumbers
{
    private const int Lanes = 4;

    /// <summary>Copies a row of 64-bit numbers.</summary>
    /// <returns>How many are missing.</returns>
    public static int Copy(ReadOnlySpan<long> row, Span<long> numbers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(numbers.Length, row.Length, nameof(numbers));
        ref var source = ref MemoryMarshal.GetReference(row);
        ref var target = ref MemoryMarshal.GetReference(numbers);
        var (missing, gone, column) = (Vector256.Create(MeasureColumn.Missing), Vector256<long>.Zero, 0);
        for (; Vector256.IsHardwareAccelerated && column <= row.Length - Lanes; column += Lanes)
        {
            var number = Vector256.LoadUnsafe(ref source, (nuint)column);
            var isGone = Vector256.Equals(number, missing);
            gone -= isGone;
            Vector256.AndNot(number, isGone).StoreUnsafe(ref target, (nuint)column);
        }

        var count = (int)Vector256.Sum(gone);
        for (; column < row.Length; column++)
        {
            var isGone = row[column] == MeasureColumn.Missing;
            numbers[column] = isGone ? 0 : row[column];
            count += isGone ? 1 : 0;
        }

        return count;
    }

    /// <summary>Copies a row of 32-bit numbers.</summary>
    /// <returns>How many are missing.</returns>
    public static int Copy(ReadOnlySpan<int> row, Span<long> numbers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(numbers.Length, row.Length, nameof(numbers));
        ref var source = ref MemoryMarshal.GetReference(row);
        ref var target = ref MemoryMarshal.GetReference(numbers);
        var (missing, gone, column) = (Vector128.Create(MeasureColumn.NarrowMissing), Vector128<int>.Zero, 0);
        for (; Vector128.IsHardwareAccelerated && column <= row.Length - Lanes; column += Lanes)
        {
            var number = Vector128.LoadUnsafe(ref source, (nuint)column);
            var isGone = Vector128.Equals(number, missing);
            gone -= isGone;
            var (low, high) = Vector128.Widen(Vector128.AndNot(number, isGone));
            Vector256.Create(low, high).StoreUnsafe(ref target, (nuint)column);
        }

        var count = Vector128.Sum(gone);
        for (; column < row.Length; column++)
        {
            var isGone = row[column] == MeasureColumn.NarrowMissing;
            numbers[column] = isGone ? 0 : row[column];
            count += isGone ? 1 : 0;
        }

        return count;
    }
}
