using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Kpi.Sdk.Columns;

/// <summary>The faults of ratios with vectors of 256 bits, half up. Only with the factor of <see cref="RatioTest"/>.</summary>
internal static class VectorRatioTest
{
    private const int Lanes = 4;
    private const int BitsPerWord = 64;
    private const ulong AllLanes = (1UL << Lanes) - 1;

    /// <summary>True where there are such vectors.</summary>
    public static bool IsSupported => Vector256.IsHardwareAccelerated;

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
        var missing = Vector256.Create(typeof(TNumerator) == typeof(int) ? MeasureColumn.NarrowMissing : MeasureColumn.Missing);
        var none = Vector256.Create((long)StatedColumn.None);
        var (a, one, zero) = (Vector256.Create(test.Factor), Vector256<long>.One, Vector256<long>.Zero);
        var words = numerators.Length / BitsPerWord;
        for (var word = 0; word < words; word++)
        {
            var (noBase, above, wrong) = (0UL, 0UL, 0UL);
            for (var lane = 0; lane < BitsPerWord; lane += Lanes)
            {
                var at = (word * BitsPerWord) + lane;
                var (n, m) = (Load(ref numerator, at), Load(ref denominator, at));
                var present = ~Bits(Vector256.Equals(n, missing)) & AllLanes;
                var hasBase = Bits(Vector256.GreaterThan(m, zero));
                noBase |= (present & ~hasBase) << lane;
                above |= (present & Bits(Vector256.GreaterThan(n, m))) << lane;
                if (!stated.IsEmpty)
                {
                    var p = Load(ref percentage, at);
                    var t = Product<TNumerator>(a, n) - Product<TDenominator>(p + p - one, m);
                    var isRight = Bits(Vector256.GreaterThanOrEqual(t, zero)) & Bits(Vector256.LessThan(t, m + m));
                    wrong |= (present & hasBase & ~(isRight | Bits(Vector256.Equals(p, none)))) << lane;
                }
            }

            bits.NoBase[word] = noBase;
            bits.PartAboveWhole[word] = above;
            bits.NotAsStated[word] = wrong;
        }

        return words * BitsPerWord;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector256<long> mask) => mask.ExtractMostSignificantBits();

    // of a factor of at most 31 bits and a number from a narrow column one 32-bit multiplication a lane does
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Product<T>(Vector256<long> factor, Vector256<long> number) =>
        typeof(T) == typeof(int) && Avx2.IsSupported ? Avx2.Multiply(factor.AsInt32(), number.AsInt32()) : factor * number;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Load<T>(ref T first, int index)
        where T : struct
    {
        if (typeof(T) == typeof(long))
        {
            return Vector256.LoadUnsafe(ref Unsafe.As<T, long>(ref first), (nuint)index);
        }

        var narrow = Vector128.LoadUnsafe(ref Unsafe.As<T, int>(ref first), (nuint)index);
        return Avx2.IsSupported ? Avx2.ConvertToVector256Int64(narrow) : Vector256.Create(Vector128.WidenLower(narrow), Vector128.WidenUpper(narrow));
    }
}
