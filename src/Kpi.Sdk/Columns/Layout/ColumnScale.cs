namespace Kpi.Sdk.Columns;

/// <summary>Works out with how many decimals the figures of a column are kept as 64-bit integers: with as many as keep the most figures exactly.</summary>
internal sealed class ColumnScale
{
    private const int MaxExponent = 18;

    private static readonly long[] Powers = MakePowers();

    private readonly long[] _keptFrom = new long[Figure.MaxDecimals + 2];

    /// <summary>Counts a figure in.</summary>
    public void Observe(Figure figure) => Observe(figure.Mantissa, figure.Decimals);

    /// <summary>Counts a number in that stands for its digits with some decimals.</summary>
    public void Observe(long digits, int digitDecimals)
    {
        var (mantissa, decimals) = Trimmed(digits, digitDecimals);
        var first = Math.Max(0, decimals);
        var last = Math.Min(Figure.MaxDecimals, decimals + RoomAbove(mantissa));
        if (first <= last)
        {
            _keptFrom[first]++;
            _keptFrom[last + 1]--;
        }
    }

    /// <summary>The decimals, 0 to 15; the fewest among those that keep the most figures.</summary>
    public int Decimals()
    {
        var (best, most, kept) = (0, 0L, 0L);
        for (var decimals = 0; decimals <= Figure.MaxDecimals; decimals++)
        {
            kept += _keptFrom[decimals];
            if (kept > most)
            {
                (best, most) = (decimals, kept);
            }
        }

        return best;
    }

    /// <summary>The fewest decimals that keep a figure exactly, 0 to 15.</summary>
    public static int DecimalsOf(Figure figure) => Math.Max(0, Trimmed(figure.Mantissa, figure.Decimals).Decimals);

    /// <summary>10 to the power of 0 to 18.</summary>
    public static long PowerOf(int exponent) => Powers[exponent];

    /// <summary>The figure counted in units of its last decimal place kept; false where that is no 64-bit integer.</summary>
    public static bool TryScale(Figure figure, int decimals, out long scaled) => TryRescale(figure.Mantissa, figure.Decimals, decimals, out scaled);

    /// <summary>The same number with other decimals; false where that is no 64-bit integer.</summary>
    public static bool TryRescale(long digits, int digitDecimals, int decimals, out long scaled)
    {
        var (mantissa, own) = Trimmed(digits, digitDecimals);
        var exponent = decimals - own;
        scaled = 0;
        if (mantissa == 0)
        {
            return true;
        }

        if (exponent < 0 || exponent > RoomAbove(mantissa))
        {
            return false;
        }

        scaled = mantissa * Powers[exponent];
        return true;
    }

    /// <summary>A scaled number as a figure, without zeros at the end, so that it always fits one.</summary>
    public static Figure Unscaled(long scaled, int decimals)
    {
        while (scaled != 0 && scaled % 10 == 0 && (decimals > 0 || Math.Abs(scaled) >= Figure.MantissaLimit))
        {
            scaled /= 10;
            decimals--;
        }

        return scaled == 0 ? Figure.Of(0) : Figure.Of(scaled, decimals);
    }

    /// <summary>True where a scaled number is a figure: fewer than 19 digits but for zeros at its end.</summary>
    public static bool IsFigure(long scaled)
    {
        while (scaled % 10 == 0 && scaled is >= Figure.MantissaLimit or <= -Figure.MantissaLimit)
        {
            scaled /= 10;
        }

        return scaled is < Figure.MantissaLimit and > -Figure.MantissaLimit;
    }

    // no zero at the end: 12,30 needs one decimal, 1 200 needs none and leaves room for -2
    private static (long Mantissa, int Decimals) Trimmed(long mantissa, int decimals)
    {
        if (mantissa == 0)
        {
            return (0, 0);
        }

        while (decimals > 0 && mantissa % 10 == 0)
        {
            mantissa /= 10;
            decimals--;
        }

        return (mantissa, decimals);
    }

    // the largest power of ten by which the number can be multiplied and still fit
    private static int RoomAbove(long mantissa)
    {
        if (mantissa == 0)
        {
            return MaxExponent;
        }

        var limit = long.MaxValue / Math.Abs(mantissa);
        var exponent = MaxExponent;
        while (Powers[exponent] > limit)
        {
            exponent--;
        }

        return exponent;
    }

    private static long[] MakePowers()
    {
        var powers = new long[MaxExponent + 1];
        powers[0] = 1;
        for (var exponent = 1; exponent <= MaxExponent; exponent++)
        {
            powers[exponent] = powers[exponent - 1] * 10;
        }

        return powers;
    }
}
