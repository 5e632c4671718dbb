namespace Kpi.Sdk;

/// <summary>The interval of all quotients of a dividend and a positive divisor that are themselves known only to an interval.</summary>
internal static class QuotientInterval
{
    /// <summary>All quotients.</summary>
    /// <param name="dividends">The dividends.</param>
    /// <param name="divisors">The divisors; those at or below zero are left out, and some must be above.</param>
    public static FigureInterval Of(FigureInterval dividends, FigureInterval divisors)
    {
        var isPositive = divisors.Lower is { Sign: > 0 };
        var nearest = isPositive ? divisors.Lower!.Value : Rational.Zero;
        var includesNearest = isPositive && divisors.IncludesLower;
        var top = Top(dividends, nearest, includesNearest, divisors);
        var bottom = Top(dividends.Scale(-Rational.One), nearest, includesNearest, divisors);
        return (bottom, top) switch
        {
            (null, null) => FigureInterval.Everything,
            (null, { } upper) => HalfLine(upper),
            ({ } lower, null) => HalfLine(lower).Scale(-Rational.One),
            ({ } lower, { } upper) => FigureInterval.Of(-lower.Value, lower.IsIncluded, upper.Value, upper.IsIncluded),
        };
    }

    // the largest quotient: a positive dividend over the smallest divisor, a negative one over the largest; null where there is no bound
    private static End? Top(FigureInterval dividends, Rational nearest, bool includesNearest, FigureInterval divisors)
    {
        if (dividends.Upper is not { } upper)
        {
            return null;
        }

        if (upper.IsZero)
        {
            return new End(Rational.Zero, dividends.IncludesUpper);
        }

        if (upper.Sign > 0)
        {
            return nearest.IsZero ? null : new End(upper / nearest, dividends.IncludesUpper && includesNearest);
        }

        return divisors.Upper is { } farthest
            ? new End(upper / farthest, dividends.IncludesUpper && divisors.IncludesUpper)
            : new End(Rational.Zero, IsIncluded: false);
    }

    private static FigureInterval HalfLine(End upper) => upper.IsIncluded
        ? FigureInterval.Below(upper.Value).WithUpper()
        : FigureInterval.Below(upper.Value);

    private readonly record struct End(Rational Value, bool IsIncluded);
}
