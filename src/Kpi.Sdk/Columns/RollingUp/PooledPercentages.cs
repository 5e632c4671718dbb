namespace Kpi.Sdk.Columns;

/// <summary>The percentages of a block of ratios, rounded half up, as scaled integers.</summary>
internal static class PooledPercentages
{
    /// <summary>More decimals than anybody prints would leave 128 bits at the largest scales.</summary>
    public const int MaxDecimals = 4;

    public static void Get(RollupBlock block, int decimals, Span<long> percentages)
    {
        var sums = block.Sums.Values;
        var denominators = block.Sums.Denominators;
        var isSameScale = block.Source.Values.Decimals == block.Source.Denominators!.Decimals;
        var factor = ColumnScale.PowerOf(2 + decimals);

        // up to here 2·factor·n + m stays within 64 bits
        var smallNumerator = long.MaxValue / 4 / factor;
        const long smallDenominator = long.MaxValue / 4;
        for (var cell = 0; cell < percentages.Length; cell++)
        {
            var (numerator, denominator) = (sums[cell], denominators[cell]);
            if (!block.IsResult(cell))
            {
                percentages[cell] = MeasureColumn.Missing;
            }
            else if (isSameScale && denominator is > 0 and <= smallDenominator && numerator >= -smallNumerator && numerator <= smallNumerator)
            {
                percentages[cell] = HalfUp((2 * factor * numerator) + denominator, 2 * denominator);
            }
            else
            {
                percentages[cell] = Exactly(
                    MeasureColumn.Unscaled(numerator, block.Source.Values.Decimals) / MeasureColumn.Unscaled(denominator, block.Source.Denominators.Decimals), decimals);
            }
        }
    }

    // the floor of a quotient
    private static long HalfUp(long twice, long divisor)
    {
        var quotient = twice / divisor;
        return twice < 0 && quotient * divisor != twice ? quotient - 1 : quotient;
    }

    private static long Exactly(Rational fraction, int decimals) =>
        (fraction * Rational.Hundred).TryRound(RoundingRule.HalfUp(decimals), out var rounded) ? rounded.Mantissa : MeasureColumn.Missing;
}
