using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Kpi.Sdk.Columns;

/// <summary>Column sums with vectors of 256 bits. Only under the bound of <see cref="PeriodSums.IsProved"/>.</summary>
internal static class VectorPeriodSums
{
    private const int Lanes = 8;
    private const int Half = Lanes / 2;
    private const int WideRows = 4;
    private const int NarrowRows = 8;

    /// <summary>Adds rows of 64-bit values to the sums and counts what is present, from one column on.</summary>
    /// <param name="values">Rows of <paramref name="width"/> values each.</param>
    /// <param name="width">The columns, at least 1.</param>
    /// <param name="firstColumn">The columns before it are left to others.</param>
    /// <param name="mayMiss">Whether values may be missing; if not they are not counted.</param>
    /// <param name="sums">One a column.</param>
    /// <param name="counts">One a column; unused where nothing may be missing.</param>
    public static void Add(ReadOnlySpan<long> values, int width, int firstColumn, bool mayMiss, Span<long> sums, Span<int> counts)
    {
        PeriodSumsShape.Check(values.Length, width, mayMiss, sums, counts);
        var (rows, end) = (values.Length / width, firstColumn + ((width - firstColumn) / Lanes * Lanes));
        var whole = Vector256.IsHardwareAccelerated ? rows / WideRows * WideRows : 0;
        for (var row = 0; row < whole; row += WideRows)
        {
            ref var value = ref MemoryMarshal.GetReference(values.Slice(row * width, WideRows * width));
            if (mayMiss)
            {
                AddCounted(ref value, width, firstColumn, end, ref MemoryMarshal.GetReference(sums), ref MemoryMarshal.GetReference(counts));
            }
            else
            {
                AddAll(ref value, width, firstColumn, end, ref MemoryMarshal.GetReference(sums));
            }
        }

        for (var row = whole; Vector256.IsHardwareAccelerated && row < rows; row++)
        {
            AddOne(ref MemoryMarshal.GetReference(values.Slice(row * width, width)), firstColumn, end, mayMiss, ref MemoryMarshal.GetReference(sums), ref MemoryMarshal.GetReference(counts));
        }

        PeriodSumsShape.AddRest(values, width, firstColumn, end, mayMiss, sums, counts);
    }

    /// <summary>Adds rows of 32-bit values, each at most <see cref="MeasureColumn.NarrowLimit"/>, to the sums and counts what is present, from one column on.</summary>
    /// <param name="values">Rows of <paramref name="width"/> values each.</param>
    /// <param name="width">The columns, at least 1.</param>
    /// <param name="firstColumn">The columns before it are left to others.</param>
    /// <param name="mayMiss">Whether values may be missing; if not they are not counted.</param>
    /// <param name="sums">One a column.</param>
    /// <param name="counts">One a column; unused where nothing may be missing.</param>
    public static void Add(ReadOnlySpan<int> values, int width, int firstColumn, bool mayMiss, Span<long> sums, Span<int> counts)
    {
        PeriodSumsShape.Check(values.Length, width, mayMiss, sums, counts);
        var (rows, end) = (values.Length / width, firstColumn + ((width - firstColumn) / Lanes * Lanes));
        var whole = Vector256.IsHardwareAccelerated ? rows / NarrowRows * NarrowRows : 0;
        for (var row = 0; row < whole; row += NarrowRows)
        {
            ref var value = ref MemoryMarshal.GetReference(values.Slice(row * width, NarrowRows * width));
            if (mayMiss)
            {
                AddCounted(ref value, width, firstColumn, end, ref MemoryMarshal.GetReference(sums), ref MemoryMarshal.GetReference(counts));
            }
            else
            {
                AddAll(ref value, width, firstColumn, end, ref MemoryMarshal.GetReference(sums));
            }
        }

        for (var row = whole; Vector256.IsHardwareAccelerated && row < rows; row++)
        {
            AddOne(ref MemoryMarshal.GetReference(values.Slice(row * width, width)), firstColumn, end, mayMiss, ref MemoryMarshal.GetReference(sums), ref MemoryMarshal.GetReference(counts));
        }

        PeriodSumsShape.AddRest(values, width, firstColumn, end, mayMiss, sums, counts);
    }

    private static void AddAll(ref long value, int width, int column, int end, ref long sum)
    {
        for (; column < end; column += Half)
        {
            var added = (Vector256.LoadUnsafe(ref value, (nuint)column) + Vector256.LoadUnsafe(ref value, (nuint)(width + column)))
                + (Vector256.LoadUnsafe(ref value, (nuint)((2 * width) + column)) + Vector256.LoadUnsafe(ref value, (nuint)((3 * width) + column)));
            (Vector256.LoadUnsafe(ref sum, (nuint)column) + added).StoreUnsafe(ref sum, (nuint)column);
        }
    }

    private static void AddCounted(ref long value, int width, int column, int end, ref long sum, ref int count)
    {
        for (; column < end; column += Lanes)
        {
            var low = Take(ref value, width, column, ref sum);
            var high = Take(ref value, width, column + Half, ref sum);

            // all bits set is -1, so that the masks take the missing ones off
            var present = Vector256.Create(WideRows) + Vector256.Narrow(low, high);
            (Vector256.LoadUnsafe(ref count, (nuint)column) + present).StoreUnsafe(ref count, (nuint)column);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Take(ref long value, int width, int column, ref long sum)
    {
        var missing = Vector256.Create(MeasureColumn.Missing);
        var first = Vector256.LoadUnsafe(ref value, (nuint)column);
        var second = Vector256.LoadUnsafe(ref value, (nuint)(width + column));
        var third = Vector256.LoadUnsafe(ref value, (nuint)((2 * width) + column));
        var fourth = Vector256.LoadUnsafe(ref value, (nuint)((3 * width) + column));
        var (firstGone, secondGone) = (Vector256.Equals(first, missing), Vector256.Equals(second, missing));
        var (thirdGone, fourthGone) = (Vector256.Equals(third, missing), Vector256.Equals(fourth, missing));
        var added = (Vector256.AndNot(first, firstGone) + Vector256.AndNot(second, secondGone)) + (Vector256.AndNot(third, thirdGone) + Vector256.AndNot(fourth, fourthGone));
        (Vector256.LoadUnsafe(ref sum, (nuint)column) + added).StoreUnsafe(ref sum, (nuint)column);
        return firstGone + secondGone + (thirdGone + fourthGone);
    }

    private static void AddAll(ref int value, int width, int column, int end, ref long sum)
    {
        for (; column < end; column += Lanes)
        {
            var added = Vector256<int>.Zero;
            for (var row = 0; row < NarrowRows; row += 4)
            {
                ref var four = ref Unsafe.Add(ref value, (row * width) + column);
                added += (Vector256.LoadUnsafe(ref four) + Vector256.LoadUnsafe(ref four, (nuint)width))
                    + (Vector256.LoadUnsafe(ref four, (nuint)(2 * width)) + Vector256.LoadUnsafe(ref four, (nuint)(3 * width)));
            }

            Widen(added, ref sum, column);
        }
    }

    private static void AddCounted(ref int value, int width, int column, int end, ref long sum, ref int count)
    {
        var missing = Vector256.Create(MeasureColumn.NarrowMissing);
        for (; column < end; column += Lanes)
        {
            var (added, gone) = (Vector256<int>.Zero, Vector256<int>.Zero);
            for (var row = 0; row < NarrowRows; row += 2)
            {
                ref var two = ref Unsafe.Add(ref value, (row * width) + column);
                var (first, second) = (Vector256.LoadUnsafe(ref two), Vector256.LoadUnsafe(ref two, (nuint)width));
                var (firstGone, secondGone) = (Vector256.Equals(first, missing), Vector256.Equals(second, missing));
                added += Vector256.AndNot(first, firstGone) + Vector256.AndNot(second, secondGone);
                gone += firstGone + secondGone;
            }

            Widen(added, ref sum, column);
            var present = Vector256.Create(NarrowRows) + gone;
            (Vector256.LoadUnsafe(ref count, (nuint)column) + present).StoreUnsafe(ref count, (nuint)column);
        }
    }

    // the rows that do not make a group
    private static void AddOne(ref long value, int column, int end, bool mayMiss, ref long sum, ref int count)
    {
        var missing = Vector256.Create(MeasureColumn.Missing);
        for (; column < end; column += Lanes)
        {
            var (low, high) = (Vector256.LoadUnsafe(ref value, (nuint)column), Vector256.LoadUnsafe(ref value, (nuint)(column + Half)));
            if (mayMiss)
            {
                var (lowGone, highGone) = (Vector256.Equals(low, missing), Vector256.Equals(high, missing));
                (low, high) = (Vector256.AndNot(low, lowGone), Vector256.AndNot(high, highGone));
                var present = Vector256<int>.One + Vector256.Narrow(lowGone, highGone);
                (Vector256.LoadUnsafe(ref count, (nuint)column) + present).StoreUnsafe(ref count, (nuint)column);
            }

            (Vector256.LoadUnsafe(ref sum, (nuint)column) + low).StoreUnsafe(ref sum, (nuint)column);
            (Vector256.LoadUnsafe(ref sum, (nuint)(column + Half)) + high).StoreUnsafe(ref sum, (nuint)(column + Half));
        }
    }

    private static void AddOne(ref int value, int column, int end, bool mayMiss, ref long sum, ref int count)
    {
        var missing = Vector256.Create(MeasureColumn.NarrowMissing);
        for (; column < end; column += Lanes)
        {
            var number = Vector256.LoadUnsafe(ref value, (nuint)column);
            if (mayMiss)
            {
                var gone = Vector256.Equals(number, missing);
                number = Vector256.AndNot(number, gone);
                (Vector256.LoadUnsafe(ref count, (nuint)column) + Vector256<int>.One + gone).StoreUnsafe(ref count, (nuint)column);
            }

            Widen(number, ref sum, column);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen(Vector256<int> added, ref long sum, int column)
    {
        var (low, high) = Vector256.Widen(added);
        (Vector256.LoadUnsafe(ref sum, (nuint)column) + low).StoreUnsafe(ref sum, (nuint)column);
        (Vector256.LoadUnsafe(ref sum, (nuint)(column + Half)) + high).StoreUnsafe(ref sum, (nuint)(column + Half));
    }
}
