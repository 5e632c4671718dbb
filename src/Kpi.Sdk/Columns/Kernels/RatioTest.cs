namespace Kpi.Sdk.Columns;

/// <summary>The numbers by which stated percentages are held against their terms, half up, in 64 bits without a division.</summary>
/// <remarks>
/// With n and m in units of their last decimal, P the digits of a percentage of d decimals and both terms brought to common decimals:
/// half up ⇔ −m ≤ 2(100·10^d·n − P·m) &lt; m ⇔ 0 ≤ A·n − (2P − 1)·B·m &lt; 2·B·m, where A is 2·100·10^d times what brings n to the common decimals and B what brings m there.
/// </remarks>
/// <param name="NumeratorFactor">A.</param>
/// <param name="DenominatorFactor">B.</param>
internal readonly record struct RatioTest(long NumeratorFactor, long DenominatorFactor)
{
    /// <summary>The factors for a block; null where a product could leave 64 bits, or the percentages have no common scale.</summary>
    public static RatioTest? Of(SeriesBlock block)
    {
        var (numerators, denominators, stated) = (block.Values, block.Denominators!, block.Stated);
        var decimals = Math.Max(numerators.Decimals, denominators.Decimals);
        var (stretchOfN, stretchOfM) = (decimals - numerators.Decimals, decimals - denominators.Decimals);
        var statedDecimals = stated?.Decimals ?? 0;
        if (stated is { HasOneScale: false } || statedDecimals + stretchOfN > 15)
        {
            return null;
        }

        var (a, b) = (2 * ColumnScale.PowerOf(2 + statedDecimals + stretchOfN), ColumnScale.PowerOf(stretchOfM));
        var mostStated = (2 * (Int128)(stated?.Magnitude ?? 0)) + 1;
        var bound = ((Int128)a * numerators.Magnitude) + (mostStated * b * denominators.Magnitude) + (2 * (Int128)b * denominators.Magnitude);
        return bound <= long.MaxValue ? new RatioTest(a, b) : null;
    }
}
