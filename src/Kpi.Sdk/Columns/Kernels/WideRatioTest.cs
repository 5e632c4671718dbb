using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Kpi.Sdk.Columns;

/// <summary>The faults of ratios with vectors of 512 bits, half up. Only with the factor of <see cref="RatioTest"/>.</summary>
internal static class WideRatioTest
{
    private const int Lanes = 8;
    private const int BitsPerWord = 64;
    private const ulong AllLanes = (1UL << Lanes) - 1;

    /// <summary>True where there are such vectors.</summary>
    public static bool IsSupported => Vector512.IsHardwareAccelerated;

    /// <summary>Tests the entries that fill whole words of 64 bits.</summary>
    /// <typeparam name="TNumerator">int or long.</typeparam>
    /// <typeparam name="TDenominator">int or long.</typeparam>
    /// <param name="numerators">The numerators; the least of their type for a missing one.</param>
    /// <param name="denominators">The denominators, as many.</param>
    /// <param name="stated">The digits of the percentages, as many; empty where there are none.</param>
    /// <param name="test">The factor.</param>
    /// <param name="bits">What is at fault.</param>
    /// <returns>How many entries were tested; the rest is left to the plain version.</returns>
    public static int Run<TNumerator, TDenominator>(
        ReadOnlySpan<TNumerator> numerators, ReadOnlySpan<TDenominator> denominators, ReadOnlySpan<int> stated, RatioTest test, RatioBits bits)
        where TNumerator : struct
        where TDenominator : struct
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(denominators.Length, numerators.Length, nameof(denominators));
        ArgumentOutOfRangeException.ThrowIfNotEqual(stated.IsEmpty ? numerators.Length : stated.Length, numerators.Length, nameof(stated));
        ref var numerator = ref MemoryMarshal.GetReference(numerators);
        ref var denominator = ref MemoryMarshal.GetReference(denominators);
        ref var percentage = ref MemoryMarshal.GetReference(stated);
        var missing = Vector512.Create(typeof(TNumerator) == typeof(int) ? MeasureColumn.NarrowMissing : MeasureColumn.Missing);
        var none = Vector512.Create((long)StatedColumn.None);
        var (a, one, zero) = (Vector512.Create(test.Factor), Vector512<long>.One, Vector512<long>.Zero);
        var words = numerators.Length / BitsPerWord;
        for (var word = 0; word < words; word++)
        {
            var (noBase, above, wrong) = (0UL, 0UL, 0UL);
            for (var lane = 0; lane < BitsPerWord; lane += Lanes)
            {
                var at = (word * BitsPerWord) + lane;
                var (n, m) = (Load(ref numerator, at), Load(ref denominator, at));
                var present = ~Bits(Vector512.Equals(n, missing)) & AllLanes;
                var hasBase = Bits(Vector512.GreaterThan(m, zero));
                noBase |= (present & ~hasBase) << lane;
                above |= (present & Bits(Vector512.GreaterThan(n, m))) << lane;
                if (!stated.IsEmpty)
                {
                    var p = Load(ref percentage, at);
                    var t = Product<TNumerator>(a, n) - Product<TDenominator>(p + p - one, m);
                    var isRight = Bits(Vector512.GreaterThanOrEqual(t, zero)) & Bits(Vector512.LessThan(t, m + m));
                    wrong |= (present & hasBase & ~(isRight | Bits(Vector512.Equals(p, none)))) << lane;
                }
            }

            bits.NoBase[word] = noBase;
            bits.PartAboveWhole[word] = above;
            bits.NotAsStated[word] = wrong;
        }

        return words * BitsPerWord;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector512<long> mask) => mask.ExtractMostSignificantBits();

    // of a factor of at most 31 bits and a number from a narrow column one 32-bit multiplication a lane does
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Product<T>(Vector512<long> factor, Vector512<long> number) =>
        typeof(T) == typeof(int) && Avx512F.IsSupported ? Avx512F.Multiply(factor.AsInt32(), number.AsInt32()) : factor * number;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Load<T>(ref T first, int index)
        where T : struct
    {
        if (typeof(T) == typeof(long))
        {
            return Vector512.LoadUnsafe(ref Unsafe.As<T, long>(ref first), (nuint)index);
        }

        var narrow = Vector256.LoadUnsafe(ref Unsafe.As<T, int>(ref first), (nuint)index);
        return Avx512F.IsSupported ? Avx512F.ConvertToVector512Int64(narrow) : Vector512.Create(Vector256.WidenLower(narrow), Vector256.WidenUpper(narrow));
    }
}
