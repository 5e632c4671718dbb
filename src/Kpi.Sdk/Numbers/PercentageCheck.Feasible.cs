using System.Numerics;

namespace Kpi.Sdk;

public static partial class PercentageCheck
{
    /// <summary>The whole numerators whose percentage of a denominator prints as the one reported.</summary>
    /// <param name="reported">The percentage as printed, without a hedge.</param>
    /// <param name="denominator">The denominator: a whole number above zero, neither hedged nor coarse.</param>
    /// <param name="reading">How the percentage is taken to have been rounded.</param>
    /// <returns>The numerators, negative ones too where 0 % is within reach; empty where there is none, which is itself worth reporting.</returns>
    /// <exception cref="ArgumentException">The percentage is hedged, or the denominator is hedged, coarse, fractional, zero or negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reading"/> is not one of the readings.</exception>
    public static WholeRange FeasibleNumerators(Percentage reported, Figure denominator, PrintReading reading)
    {
        RefuseHedged(reported, nameof(reported));
        RefuseUncountable(denominator, nameof(denominator));
        RefuseDenominator(denominator, nameof(denominator));
        var numerators = reported.Unrounded(reading).Scale(denominator.ToRational() / Rational.Hundred);
        return WholeRange.Of(FirstWhole(numerators.Lower!.Value, numerators.IncludesLower), LastWhole(numerators.Upper!.Value, numerators.IncludesUpper));
    }

    /// <summary>The whole denominators, 1 or more, of which a numerator is the percentage reported.</summary>
    /// <param name="reported">The percentage as printed, without a hedge.</param>
    /// <param name="numerator">The numerator: a whole number, neither hedged nor coarse.</param>
    /// <param name="reading">How the percentage is taken to have been rounded.</param>
    /// <returns>The denominators; without a last one where any large number will do; empty where there is none, which is itself worth reporting.</returns>
    /// <exception cref="ArgumentException">The percentage is hedged, or the numerator is hedged, coarse or fractional.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reading"/> is not one of the readings.</exception>
    public static WholeRange FeasibleDenominators(Percentage reported, Figure numerator, PrintReading reading)
    {
        RefuseHedged(reported, nameof(reported));
        RefuseUncountable(numerator, nameof(numerator));
        var interval = reported.Unrounded(reading);
        var hundredfold = numerator.ToRational() * Rational.Hundred;

        // lower ≤ 100n/m ≤ upper with m above zero is lower·m ≤ 100n and (−upper)·m ≤ −100n: two bounds on m
        var first = BigInteger.One;
        BigInteger? last = null;
        return Narrow(interval.Lower!.Value, hundredfold, interval.IncludesLower, ref first, ref last)
            && Narrow(-interval.Upper!.Value, -hundredfold, interval.IncludesUpper, ref first, ref last)
            ? WholeRange.Of(first, last)
            : WholeRange.Empty;
    }

    // narrows first and last to where factor·m ≤ limit (or < limit); false where no m does
    private static bool Narrow(Rational factor, Rational limit, bool isInclusive, ref BigInteger first, ref BigInteger? last)
    {
        if (factor.IsZero)
        {
            return limit.Sign > 0 || (limit.IsZero && isInclusive);
        }

        var edge = limit / factor;
        if (factor.Sign < 0)
        {
            first = BigInteger.Max(first, FirstWhole(edge, isInclusive));
            return true;
        }

        var bound = LastWhole(edge, isInclusive);
        last = last is { } known ? BigInteger.Min(known, bound) : bound;
        return true;
    }

    private static BigInteger FirstWhole(Rational lower, bool isInclusive) => isInclusive ? lower.Ceiling() : lower.Floor() + BigInteger.One;

    private static BigInteger LastWhole(Rational upper, bool isInclusive) => isInclusive ? upper.Floor() : upper.Ceiling() - BigInteger.One;

    private static void RefuseHedged(Percentage reported, string parameterName)
    {
        if (!reported.Figure.IsExact)
        {
            throw new ArgumentException($"What numbers make up a percentage can be told only without a hedge, such as 96.84%; this one is {reported}.", parameterName);
        }
    }

    private static void RefuseUncountable(Figure term, string parameterName)
    {
        if (!PrintedNumber.IsPlain(term) || !term.IsWhole)
        {
            throw new ArgumentException($"A count is needed: a whole number without a hedge, printed to its last digit, such as 2252; this one is {term}.", parameterName);
        }
    }
}
