namespace Kpi.Sdk.Columns;

/// <summary>The faults of ratios, one after the other, by <see cref="PercentageFits"/>: right for any numbers and any reading.</summary>
internal static class PlainRatioTest
{
    public static void Run(SeriesBlock block, PrintReading reading, RatioBits bits)
    {
        for (var entry = 0; entry < block.Values.Length; entry++)
        {
            bits.Set(entry, FaultsOf(block, entry, reading));
        }
    }

    /// <summary>The faults of one entry, without what stands beside the columns.</summary>
    public static RatioFaults FaultsOf(SeriesBlock block, int entry, PrintReading reading)
    {
        if (block.Values[entry] == MeasureColumn.Missing)
        {
            return RatioFaults.None;
        }

        var (numerator, denominator) = (ColumnScale.Unscaled(block.Values[entry], block.Values.Decimals), ColumnScale.Unscaled(block.Denominators![entry], block.Denominators.Decimals));
        return FaultsOf(numerator, denominator, block.Stated?.At(entry), reading);
    }

    public static RatioFaults FaultsOf(Figure numerator, Figure denominator, Percentage? stated, PrintReading reading)
    {
        var faults = denominator.Sign <= 0 ? RatioFaults.NoBase : RatioFaults.None;
        if (numerator.CompareValueTo(denominator) > 0)
        {
            faults |= RatioFaults.PartAboveWhole;
        }

        return stated is { } percentage && PercentageFits.Of(percentage, Ratio.Of(numerator, denominator), reading) is PercentageFit.OtherReading or PercentageFit.Contradicts
            ? faults | RatioFaults.NotAsStated
            : faults;
    }
}
