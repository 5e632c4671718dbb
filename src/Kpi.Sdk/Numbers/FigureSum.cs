namespace Kpi.Sdk;

/// <summary>Adds figures as they are printed: aligned to the finer decimals, exactly or not at all.</summary>
internal static class FigureSum
{
    // 18 digits moved by 27 places fit below 2^150, so the alignment is done on big integers
    public static bool TryAdd(Figure left, Figure right, out Figure sum)
    {
        sum = default;
        var decimals = Math.Max(left.Decimals, right.Decimals);
        var mantissa = (left.Mantissa * PowersOfTen.Of(decimals - left.Decimals)) + (right.Mantissa * PowersOfTen.Of(decimals - right.Decimals));
        if (mantissa <= -Figure.MantissaLimit || mantissa >= Figure.MantissaLimit)
        {
            return false;
        }

        sum = Figure.Of((long)mantissa, decimals, Hedged(left.Hedge, right.Hedge));
        return true;
    }

    // what is over plus what is over is over; of different hedges nothing is known
    private static Hedge Hedged(Hedge left, Hedge right) => (left, right) switch
    {
        (Hedge.None, _) => right,
        (_, Hedge.None) => left,
        _ => left == right ? left : Hedge.About,
    };
}
