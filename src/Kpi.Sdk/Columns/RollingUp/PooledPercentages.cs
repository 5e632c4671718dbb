namespace Kpi.Sdk.Columns;

/// <summary>The percentages of a block of ratios, rounded half up, as scaled integers.</summary>
internal static class PooledPercentages
{
    /// <summary>More decimals would leave 128 bits at the largest scales.</summary>
    public const int MaxDecimals = 4;

    private const long SmallTerm = 1L << 30;

    public static void Get(RollupBlock block, int decimals, Span<long> percentages)
    {
        var (numeratorDecimals, denominatorDecimals) = (block.Source.Values.Decimals, block.Source.Denominators!.Decimals);
        var sums = block.Sums.Values;
        var denominators = block.Sums.Denominators;
        var factor = ColumnScale.PowerOf(2 + decimals);
        var isSmallScale = numeratorDecimals == denominatorDecimals && factor <= SmallTerm;
        for (var cell = 0; cell < sums.Length; cell++)
        {
            percentages[cell] = block.StatusAt(cell) != ComputedStatus.Computed || !block.IsAdditive(cell / block.Plan.Periods.Length)
                ? MeasureColumn.Missing
                : isSmallScale && IsSmall(sums[cell]) && IsSmall(denominators[cell])
                    ? HalfUp(factor * sums[cell], denominators[cell])
                    : Exactly(MeasureColumn.Unscaled(sums[cell], numeratorDecimals) / MeasureColumn.Unscaled(denominators[cell], denominatorDecimals), decimals);
        }
    }

    // without an absolute value, which the least 64-bit number has none of
    private static bool IsSmall(long term) => term is > -SmallTerm and < SmallTerm;

    // |n| < 2^60 and |d| < 2^30: 2n + d stays within 64 bits
    private static long HalfUp(long numerator, long denominator)
    {
        if (denominator < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        var (twice, divisor) = ((2 * numerator) + denominator, 2 * denominator);
        var quotient = twice / divisor;
        return twice % divisor < 0 ? quotient - 1 : quotient;
    }

    private static long Exactly(Rational fraction, int decimals) =>
        (fraction * Rational.Hundred).TryRound(RoundingRule.HalfUp(decimals), out var rounded) ? rounded.Mantissa : MeasureColumn.Missing;
}
