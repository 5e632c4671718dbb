using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Kpi.Sdk.Columns;

/// <summary>Column sums with vectors of 512 bits, and what fills none of them with 256. Only under the bound of <see cref="PeriodSums.IsProved"/>.</summary>
internal static class WidePeriodSums
{
    private const int WideLanes = 8;
    private const int NarrowLanes = 16;
    private const int WideRows = 4;
    private const int NarrowRows = 8;

    /// <summary>Adds rows of 64-bit values to the sums and counts what is present.</summary>
    /// <param name="values">Rows of <paramref name="width"/> values each.</param>
    /// <param name="width">The columns, at least 1.</param>
    /// <param name="mayMiss">Whether values may be missing; if not they are not counted.</param>
    /// <param name="sums">One a column.</param>
    /// <param name="counts">One a column; unused where nothing may be missing.</param>
    public static void Add(ReadOnlySpan<long> values, int width, bool mayMiss, Span<long> sums, Span<int> counts)
    {
        PeriodSumsShape.Check(values.Length, width, mayMiss, sums, counts);
        var end = width / WideLanes * WideLanes;
        var whole = Vector512.IsHardwareAccelerated && end > 0 ? values.Length / width / WideRows * WideRows : 0;
        for (var row = 0; row < whole; row += WideRows)
        {
            ref var value = ref MemoryMarshal.GetReference(values.Slice(row * width, WideRows * width));
            if (mayMiss)
            {
                AddCounted(ref value, width, end, ref MemoryMarshal.GetReference(sums), ref MemoryMarshal.GetReference(counts));
            }
            else
            {
                AddAll(ref value, width, end, ref MemoryMarshal.GetReference(sums));
            }
        }

        var head = values[..(whole * width)];
        if (end < width)
        {
            VectorPeriodSums.Add(head, width, end, mayMiss, sums, counts);
        }

        VectorPeriodSums.Add(values[head.Length..], width, 0, mayMiss, sums, counts);
    }

    /// <summary>Adds rows of 32-bit values, each at most <see cref="MeasureColumn.NarrowLimit"/>, to the sums and counts what is present.</summary>
    /// <param name="values">Rows of <paramref name="width"/> values each.</param>
    /// <param name="width">The columns, at least 1.</param>
    /// <param name="mayMiss">Whether values may be missing; if not they are not counted.</param>
    /// <param name="sums">One a column.</param>
    /// <param name="counts">One a column; unused where nothing may be missing.</param>
    public static void Add(ReadOnlySpan<int> values, int width, bool mayMiss, Span<long> sums, Span<int> counts)
    {
        PeriodSumsShape.Check(values.Length, width, mayMiss, sums, counts);
        var end = width / NarrowLanes * NarrowLanes;
        var whole = Vector512.IsHardwareAccelerated && end > 0 ? values.Length / width / NarrowRows * NarrowRows : 0;
        for (var row = 0; row < whole; row += NarrowRows)
        {
            ref var value = ref MemoryMarshal.GetReference(values.Slice(row * width, NarrowRows * width));
            if (mayMiss)
            {
                AddCounted(ref value, width, end, ref MemoryMarshal.GetReference(sums), ref MemoryMarshal.GetReference(counts));
            }
            else
            {
                AddAll(ref value, width, end, ref MemoryMarshal.GetReference(sums));
            }
        }

        var head = values[..(whole * width)];
        if (end < width)
        {
            VectorPeriodSums.Add(head, width, end, mayMiss, sums, counts);
        }

        VectorPeriodSums.Add(values[head.Length..], width, 0, mayMiss, sums, counts);
    }

    private static void AddAll(ref long value, int width, int end, ref long sum)
    {
        for (var column = 0; column < end; column += WideLanes)
        {
            var added = (Vector512.LoadUnsafe(ref value, (nuint)column) + Vector512.LoadUnsafe(ref value, (nuint)(width + column)))
                + (Vector512.LoadUnsafe(ref value, (nuint)((2 * width) + column)) + Vector512.LoadUnsafe(ref value, (nuint)((3 * width) + column)));
            (Vector512.LoadUnsafe(ref sum, (nuint)column) + added).StoreUnsafe(ref sum, (nuint)column);
        }
    }

    private static void AddCounted(ref long value, int width, int end, ref long sum, ref int count)
    {
        var missing = Vector512.Create(MeasureColumn.Missing);
        for (var column = 0; column < end; column += WideLanes)
        {
            var (added, gone) = (Vector512<long>.Zero, Vector512<long>.Zero);
            for (var row = 0; row < WideRows; row += 2)
            {
                ref var two = ref Unsafe.Add(ref value, (row * width) + column);
                var (first, second) = (Vector512.LoadUnsafe(ref two), Vector512.LoadUnsafe(ref two, (nuint)width));
                var (firstGone, secondGone) = (Vector512.Equals(first, missing), Vector512.Equals(second, missing));
                added += Vector512.AndNot(first, firstGone) + Vector512.AndNot(second, secondGone);
                gone += firstGone + secondGone;
            }

            (Vector512.LoadUnsafe(ref sum, (nuint)column) + added).StoreUnsafe(ref sum, (nuint)column);

            // all bits set is -1, so that the masks take the missing ones off
            var present = Vector256.Create(WideRows) + Vector256.Narrow(gone.GetLower(), gone.GetUpper());
            (Vector256.LoadUnsafe(ref count, (nuint)column) + present).StoreUnsafe(ref count, (nuint)column);
        }
    }

    private static void AddAll(ref int value, int width, int end, ref long sum)
    {
        for (var column = 0; column < end; column += NarrowLanes)
        {
            var added = Vector512<int>.Zero;
            for (var row = 0; row < NarrowRows; row += 4)
            {
                ref var four = ref Unsafe.Add(ref value, (row * width) + column);
                added += (Vector512.LoadUnsafe(ref four) + Vector512.LoadUnsafe(ref four, (nuint)width))
                    + (Vector512.LoadUnsafe(ref four, (nuint)(2 * width)) + Vector512.LoadUnsafe(ref four, (nuint)(3 * width)));
            }

            Widen(added, ref sum, column);
        }
    }

    private static void AddCounted(ref int value, int width, int end, ref long sum, ref int count)
    {
        var missing = Vector512.Create(MeasureColumn.NarrowMissing);
        for (var column = 0; column < end; column += NarrowLanes)
        {
            var (added, gone) = (Vector512<int>.Zero, Vector512<int>.Zero);
            for (var row = 0; row < NarrowRows; row += 2)
            {
                ref var two = ref Unsafe.Add(ref value, (row * width) + column);
                var (first, second) = (Vector512.LoadUnsafe(ref two), Vector512.LoadUnsafe(ref two, (nuint)width));
                var (firstGone, secondGone) = (Vector512.Equals(first, missing), Vector512.Equals(second, missing));
                added += Vector512.AndNot(first, firstGone) + Vector512.AndNot(second, secondGone);
                gone += firstGone + secondGone;
            }

            Widen(added, ref sum, column);
            var present = Vector512.Create(NarrowRows) + gone;
            (Vector512.LoadUnsafe(ref count, (nuint)column) + present).StoreUnsafe(ref count, (nuint)column);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen(Vector512<int> added, ref long sum, int column)
    {
        var (low, high) = Vector512.Widen(added);
        (Vector512.LoadUnsafe(ref sum, (nuint)column) + low).StoreUnsafe(ref sum, (nuint)column);
        (Vector512.LoadUnsafe(ref sum, (nuint)(column + WideLanes)) + high).StoreUnsafe(ref sum, (nuint)(column + WideLanes));
    }
}
