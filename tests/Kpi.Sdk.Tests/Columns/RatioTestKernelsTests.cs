using System.Numerics;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Tests.Columns;

/// <summary>Ratios tested with vectors, the plain way, and by big integers: the same faults bit for bit.</summary>
public sealed class RatioTestKernelsTests
{
    public static TheoryData<int, int, bool, bool> Shapes
    {
        get
        {
            var shapes = new TheoryData<int, int, bool, bool>();
            foreach (var length in new[] { 1, 63, 64, 65, 127, 128, 640, 701 })
            {
                foreach (var decimals in new[] { 0, 1, 2, 3, 4 })
                {
                    shapes.Add(length, decimals, false, false);
                    shapes.Add(length, decimals, true, false);
                    shapes.Add(length, decimals, false, true);
                    shapes.Add(length, decimals, true, true);
                }
            }

            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Run_AroundTheEdgesOfRounding_EveryVersionFindsTheSame(int length, int decimals, bool isWideNumerator, bool isWideDenominator)
    {
        var random = new Random((length * 100) + decimals);
        var (numerators, denominators, stated) = (new long[length], new long[length], new int[length]);
        var hundred = BigInteger.Pow(10, decimals + 2);
        for (var index = 0; index < length; index++)
        {
            // a small denominator makes ties; the percentage is the half-up one, or one off
            var m = random.Next(8) == 0 ? random.Next(-3, 1) : random.Next(3) == 0 ? 8 * random.Next(1, 400) : random.Next(1, 100_000);
            var n = random.Next(8) == 0 ? m : random.Next(-m - 5, m + m + 9 + Math.Abs(m));
            var percentage = m > 0 ? (int)Floor((2 * hundred * n) + m, 2 * m) : random.Next(100);
            numerators[index] = n;
            denominators[index] = m;
            stated[index] = random.Next(6) switch { 0 => StatedColumn.None, 1 => percentage + 1, 2 => percentage - 1, _ => percentage };
            if (random.Next(10) == 0)
            {
                (numerators[index], denominators[index], stated[index]) = (MeasureColumn.Missing, 0, StatedColumn.None);
            }
        }

        if (isWideNumerator)
        {
            (numerators[0], denominators[0], stated[0]) = (1L << 29, 7, 5);
        }

        if (isWideDenominator)
        {
            (numerators[^1], denominators[^1], stated[^1]) = (3, 1L << 29, 0);
        }

        Compare(BlockMaker.Ratios(numerators, 0, denominators, 0, stated, decimals), numerators, denominators, stated, hundred);
        Compare(BlockMaker.Ratios(numerators, 2, denominators, 2, stated: null, 0), numerators, denominators, Array.ConvertAll(stated, _ => StatedColumn.None), hundred);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 99)]
    [InlineData(2, 6723)]
    [InlineData(2, 10_000)]
    [InlineData(4, 1_000_000)]
    [InlineData(6, 1_073_741_823)]
    public void Of_AtTheEdgeOfTheBound_IsRightJustInsideAndNoneJustOutside(int decimals, int percentage)
    {
        // A·n + (2P + 1)·m + 2·m ≤ 2^63 − 1, with the largest n for some m
        var factor = 2 * BigInteger.Pow(10, decimals + 2);
        foreach (var m in new BigInteger[] { 1, 12_345_678, (BigInteger)long.MaxValue / (8 * ((2 * (BigInteger)percentage) + 3)) })
        {
            var n = (long.MaxValue - (((2 * (BigInteger)percentage) + 3) * m)) / factor;
            long[] numerators = [.. Enumerable.Range(0, 64).Select(index => (long)n * (index % 2 == 0 ? 1 : -1))];
            long[] denominators = [.. Enumerable.Range(0, 64).Select(index => (long)m * (index % 3 == 0 ? -1 : 1))];
            int[] stated = [.. Enumerable.Range(0, 64).Select(index => percentage * (index % 5 == 0 ? -1 : 1))];
            var inside = BlockMaker.Of(MeasureColumn.OfWide(numerators, 0, (long)n), 64, MeasureColumn.OfWide(denominators, 0, (long)m), new StatedColumn(stated, decimals, null));
            Assert.NotNull(RatioTest.Of(inside));
            Compare(inside, numerators, denominators, stated, factor / 2);
            var outside = BlockMaker.Of(MeasureColumn.OfWide(numerators, 0, (long)n + 1), 64, MeasureColumn.OfWide(denominators, 0, (long)m), new StatedColumn(stated, decimals, null));
            Assert.Null(RatioTest.Of(outside));
        }
    }

    [Fact]
    public void Of_PercentagesOfSeveralScalesOrTooManyDigits_IsNone()
    {
        var terms = MeasureColumn.Of([1], 0);
        Assert.Null(RatioTest.Of(BlockMaker.Of(terms, 1, MeasureColumn.Of([2], 0), new StatedColumn([50], 0, [0]))));
        Assert.NotNull(RatioTest.Of(BlockMaker.Of(terms, 1, MeasureColumn.Of([2], 0), new StatedColumn([50], 6, null))));
        Assert.Null(RatioTest.Of(BlockMaker.Of(terms, 1, MeasureColumn.Of([2], 0), new StatedColumn([50], 7, null))));
        Assert.Null(RatioTest.Of(BlockMaker.Of(terms, 1, MeasureColumn.Of([2], 1), new StatedColumn([50], 2, null))));
        Assert.NotNull(RatioTest.Of(BlockMaker.Of(terms, 1, MeasureColumn.Of([2], 0), new StatedColumn([(1 << 30) - 1], 2, null))));
        Assert.Null(RatioTest.Of(BlockMaker.Of(terms, 1, MeasureColumn.Of([2], 0), new StatedColumn([1 << 30], 2, null))));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(3, 1)]
    public void Run_TermsOfOtherDecimals_AreStillHeldExactly(int numeratorDecimals, int denominatorDecimals)
    {
        // 66,47 % of 4155: 2762 is right, a tenth more is not
        long[] numerators = [.. Enumerable.Range(0, 70).Select(index => (2762 * PowerOf(numeratorDecimals)) + (index % 7 == 0 ? 3 * PowerOf(numeratorDecimals) : 0))];
        long[] denominators = [.. Enumerable.Repeat(4155 * PowerOf(denominatorDecimals), 70)];
        var block = BlockMaker.Ratios(numerators, numeratorDecimals, denominators, denominatorDecimals, [.. Enumerable.Repeat(6647, 70)], 2);
        var bits = BlockRatioTest.Run(block, PrintReading.HalfUp);
        Assert.Equal(Enumerable.Range(0, 70).Where(index => index % 7 == 0), bits.Entries());
        Assert.Equal((0, 0, 10), (bits.Count(RatioFaults.NoBase), bits.Count(RatioFaults.PartAboveWhole), bits.Count(RatioFaults.NotAsStated)));
    }

    [Theory]
    [InlineData(PrintReading.HalfUp, true, false)]
    [InlineData(PrintReading.HalfDown, false, true)]
    [InlineData(PrintReading.Nearest, true, true)]
    [InlineData(PrintReading.HalfEven, false, true)]
    [InlineData(PrintReading.TowardZero, false, true)]
    public void Run_AtATie_FollowsTheReadingOfTheFramework(PrintReading reading, bool takesUp, bool takesDown)
    {
        // 1/8 = 12,5 %
        int[] stated = [.. Enumerable.Range(0, 64).Select(index => index % 2 == 0 ? 13 : 12)];
        var block = BlockMaker.Ratios([.. Enumerable.Repeat(1L, 64)], 0, [.. Enumerable.Repeat(8L, 64)], 0, stated, 0);
        var bits = BlockRatioTest.Run(block, reading);
        Assert.Equal((takesUp ? 0 : 32) + (takesDown ? 0 : 32), bits.CountAny());
        Assert.Equal(takesUp ? RatioFaults.None : RatioFaults.NotAsStated, bits.At(62));
        Assert.Equal(takesDown ? RatioFaults.None : RatioFaults.NotAsStated, bits.At(63));
    }

    private static long PowerOf(int exponent) => (long)BigInteger.Pow(10, exponent);

    private static void Compare(SeriesBlock block, long[] numerators, long[] denominators, int[] stated, BigInteger hundred)
    {
        var length = numerators.Length;
        var plain = new RatioBits(length);
        PlainRatioTest.Run(block, PrintReading.HalfUp, plain);
        for (var index = 0; index < length; index++)
        {
            Assert.Equal(FaultsOf(numerators[index], denominators[index], stated[index], hundred), plain.At(index));
        }

        var test = RatioTest.Of(block)!.Value;
        var whole = length / 64;
        foreach (var isWide in new[] { false, true })
        {
            var bits = BitsOfBefore(length);
            Assert.Equal(whole * 64, Run(block, test, bits, isWide));
            Assert.Equal(plain.NoBase[..whole], bits.NoBase[..whole]);
            Assert.Equal(plain.PartAboveWhole[..whole], bits.PartAboveWhole[..whole]);
            Assert.Equal(plain.NotAsStated[..whole], bits.NotAsStated[..whole]);
        }

        var scalar = BitsOfBefore(length);
        ScalarRatioTest.Run(block, test, from: 0, scalar);
        Assert.Equal(Enumerable.Range(0, length).Select(plain.At), Enumerable.Range(0, length).Select(scalar.At));

        var best = BlockRatioTest.Run(block, PrintReading.HalfUp);
        Assert.Equal(plain.Entries(), best.Entries());
        Assert.Equal(plain.NotAsStated, best.NotAsStated);
    }

    // what was there before is written over
    private static RatioBits BitsOfBefore(int length)
    {
        var bits = new RatioBits(length);
        Array.Fill(bits.NoBase, ulong.MaxValue);
        Array.Fill(bits.PartAboveWhole, ulong.MaxValue);
        Array.Fill(bits.NotAsStated, ulong.MaxValue);
        return bits;
    }

    private static int Run(SeriesBlock block, RatioTest test, RatioBits bits, bool isWide)
    {
        var stated = block.Stated?.Digits ?? [];
        return (block.Values.Narrow, block.Denominators!.Narrow, isWide) switch
        {
            ({ } n, { } m, true) => WideRatioTest.Run<int, int>(n, m, stated, test, bits),
            ({ } n, null, true) => WideRatioTest.Run<int, long>(n, block.Denominators.Wide, stated, test, bits),
            (null, { } m, true) => WideRatioTest.Run<long, int>(block.Values.Wide, m, stated, test, bits),
            (null, null, true) => WideRatioTest.Run<long, long>(block.Values.Wide, block.Denominators.Wide, stated, test, bits),
            ({ } n, { } m, false) => VectorRatioTest.Run<int, int>(n, m, stated, test, bits),
            ({ } n, null, false) => VectorRatioTest.Run<int, long>(n, block.Denominators.Wide, stated, test, bits),
            (null, { } m, false) => VectorRatioTest.Run<long, int>(block.Values.Wide, m, stated, test, bits),
            _ => VectorRatioTest.Run<long, long>(block.Values.Wide, block.Denominators.Wide, stated, test, bits),
        };
    }

    private static RatioFaults FaultsOf(long numerator, long denominator, int stated, BigInteger hundred)
    {
        if (numerator == MeasureColumn.Missing)
        {
            return RatioFaults.None;
        }

        var isWrong = denominator > 0 && stated != StatedColumn.None && Floor((2 * hundred * numerator) + denominator, 2 * (BigInteger)denominator) != stated;
        return (denominator <= 0 ? RatioFaults.NoBase : RatioFaults.None)
            | (numerator > denominator ? RatioFaults.PartAboveWhole : RatioFaults.None)
            | (isWrong ? RatioFaults.NotAsStated : RatioFaults.None);
    }

    private static BigInteger Floor(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }
}
