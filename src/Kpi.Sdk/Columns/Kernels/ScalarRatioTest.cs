namespace Kpi.Sdk.Columns;

/// <summary>The faults of ratios one after the other in 64 bits, half up: for what does not fill a vector, and where there are none. Only with the factor of <see cref="RatioTest"/>.</summary>
internal static class ScalarRatioTest
{
    public static void Run(SeriesBlock block, RatioTest test, int from, RatioBits bits)
    {
        var (numerators, denominators, stated) = (block.Values, block.Denominators!, block.Stated?.Digits);
        for (var entry = from; entry < numerators.Length; entry++)
        {
            var n = numerators[entry];
            bits.Set(entry, n == MeasureColumn.Missing ? RatioFaults.None : FaultsOf(test, n, denominators[entry], stated?[entry] ?? StatedColumn.None));
        }
    }

    private static RatioFaults FaultsOf(RatioTest test, long n, long m, int stated)
    {
        var faults = (m <= 0 ? RatioFaults.NoBase : RatioFaults.None) | (n > m ? RatioFaults.PartAboveWhole : RatioFaults.None);
        if (m <= 0 || stated == StatedColumn.None)
        {
            return faults;
        }

        var t = (test.Factor * n) - (((2L * stated) - 1) * m);
        return t >= 0 && t < 2 * m ? faults : faults | RatioFaults.NotAsStated;
    }
}
