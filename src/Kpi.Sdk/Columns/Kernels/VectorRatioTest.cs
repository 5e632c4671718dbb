using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Kpi.Sdk.Columns;

/// <summary>The faults of ratios with vectors of 256 bits, half up. Only with the factors of <see cref="RatioTest"/>, and for terms of the same decimals.</summary>
internal static class VectorRatioTest
{
    private const int Lanes = 4;
    private const int BitsPerWord = 64;

    /// <summary>True where there are such vectors.</summary>
    public static bool IsSupported => Vector256.IsHardwareAccelerated;

    /// <summary>Tests the entries that fill whole words of 64 bits.</summary>
    /// <typeparam name="TNumerator">int or long.</typeparam>
    /// <typeparam name="TDenominator">int or long.</typeparam>
    /// <param name="numerators">The numerators; the least of their type for a missing one.</param>
    /// <param name="denominators">The denominators, as many.</param>
    /// <param name="stated">The digits of the percentages, as many; empty where there are none.</param>
    /// <param name="test">The factors.</param>
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
        var (a, b) = (Vector256.Create(test.NumeratorFactor), Vector256.Create(test.DenominatorFactor));
        var words = numerators.Length / BitsPerWord;
        for (var word = 0; word < words; word++)
        {
            var (noBase, above, wrong) = (0UL, 0UL, 0UL);
            for (var lane = 0; lane < BitsPerWord; lane += Lanes)
            {
                var at = (word * BitsPerWord) + lane;
                var (n, m) = (Load(ref numerator, at), Load(ref denominator, at));
                var present = ~Vector256.Equals(n, missing);
                var hasBase = Vector256.GreaterThan(m, Vector256<long>.Zero);
                noBase |= (ulong)Vector256.AndNot(present, hasBase).ExtractMostSignificantBits() << lane;
                above |= (ulong)(present & Vector256.GreaterThan(n, m)).ExtractMostSignificantBits() << lane;
                if (!stated.IsEmpty)
                {
                    var p = Load(ref percentage, at);
                    var scaled = b * m;
                    var t = (a * n) - ((p + p - Vector256<long>.One) * scaled);
                    var isRight = Vector256.AndNot(Vector256.LessThan(t, scaled + scaled), Vector256.LessThan(t, Vector256<long>.Zero));
                    var isTested = Vector256.AndNot(present & hasBase, Vector256.Equals(p, none));
                    wrong |= (ulong)Vector256.AndNot(isTested, isRight).ExtractMostSignificantBits() << lane;
                }
            }

            bits.NoBase[word] = noBase;
            bits.PartAboveWhole[word] = above;
            bits.NotAsStated[word] = wrong;
        }

        return words * BitsPerWord;
    }

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
