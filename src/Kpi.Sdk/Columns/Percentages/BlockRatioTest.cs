namespace Kpi.Sdk.Columns;

/// <summary>Tests the ratios of one block by the fastest version that is right for its numbers.</summary>
internal static class BlockRatioTest
{
    public static RatioBits Run(SeriesBlock block, PrintReading reading)
    {
        var bits = new RatioBits(block.Values.Length);
        if (reading == PrintReading.HalfUp && RatioTest.Of(block) is { } test)
        {
            ScalarRatioTest.Run(block, test, Vectors(block, test, bits), bits);
        }
        else
        {
            PlainRatioTest.Run(block, reading, bits);
        }

        // a percentage that is hedged stands beside the columns
        foreach (var (cell, side) in block.Sides.Between(0, int.MaxValue))
        {
            if (side is { Terms: { } terms } && block.EntryOf(cell / block.Width, cell % block.Width) is >= 0 and var entry)
            {
                bits.Set(entry, PlainRatioTest.FaultsOf(terms.Numerator, terms.Denominator, side.StatedPercentage, reading));
            }
        }

        return bits;
    }

    private static int Vectors(SeriesBlock block, RatioTest test, RatioBits bits)
    {
        var (values, denominators, stated) = (block.Values, block.Denominators!, block.Stated?.Digits ?? []);
        return (values.Narrow, denominators.Narrow) switch
        {
            ({ } n, { } m) => Vectors<int, int>(n, m, stated, test, bits),
            ({ } n, null) => Vectors<int, long>(n, denominators.Wide, stated, test, bits),
            (null, { } m) => Vectors<long, int>(values.Wide, m, stated, test, bits),
            _ => Vectors<long, long>(values.Wide, denominators.Wide, stated, test, bits),
        };
    }

    private static int Vectors<TNumerator, TDenominator>(ReadOnlySpan<TNumerator> numerators, ReadOnlySpan<TDenominator> denominators, ReadOnlySpan<int> stated, RatioTest test, RatioBits bits)
        where TNumerator : struct
        where TDenominator : struct
    {
        if (WideRatioTest.IsSupported)
        {
            return WideRatioTest.Run(numerators, denominators, stated, test, bits);
        }

        return VectorRatioTest.IsSupported ? VectorRatioTest.Run(numerators, denominators, stated, test, bits) : 0;
    }
}
