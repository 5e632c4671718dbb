namespace Kpi.Sdk.Columns;

/// <summary>The number by which stated percentages are held against their terms, half up, in 64 bits without a division.</summary>
/// <remarks>
/// With n and m in units of the same last decimal and P the digits of a percentage of d decimals: half up ⇔ −m ≤ 2(100·10^d·n − P·m) &lt; m ⇔ 0 ≤ A·n − (2P − 1)·m &lt; 2m,
/// where A is 2·100·10^d.
/// </remarks>
/// <param name="Factor">A; below 2^31.</param>
internal readonly record struct RatioTest(long Factor)
{
    private const int MaxDecimals = 6;

    /// <summary>The factor for a block; null where the terms or the percentages have no common scale, 2P + 1 leaves 31 bits, or a product could leave 64.</summary>
    public static RatioTest? Of(SeriesBlock block)
    {
        var (numerators, denominators, stated) = (block.Values, block.Denominators!, block.Stated);
        if (numerators.Decimals != denominators.Decimals || stated is { HasOneScale: false } or { Decimals: > MaxDecimals })
        {
            return null;
        }

        var (factor, twiceStated) = (2 * ColumnScale.PowerOf(2 + (stated?.Decimals ?? 0)), (2 * (stated?.Magnitude ?? 0)) + 1);
        var bound = ((Int128)factor * numerators.Magnitude) + ((Int128)twiceStated * denominators.Magnitude) + (2 * (Int128)denominators.Magnitude);
        return twiceStated <= int.MaxValue && bound <= long.MaxValue ? new RatioTest(factor) : null;
    }
}
