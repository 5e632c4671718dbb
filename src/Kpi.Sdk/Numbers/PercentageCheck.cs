using System.Numerics;

namespace Kpi.Sdk;

/// <summary>Tells exactly, without rounding anything, whether a reported percentage can have come from its terms, and from which terms it can have come.</summary>
/// <remarks>
/// A plain term (no hedge, 0 decimals or more) is taken at its word. A hedged term, or a coarse one such as "61,3 ngàn", stands for its
/// interval, rounded the way the percentage was; agreement then means that some values in the intervals agree.
/// </remarks>
public static partial class PercentageCheck
{
    /// <summary>Whether the percentage of the terms could print as the one reported.</summary>
    /// <param name="reported">The percentage as printed. A hedge overrides the reading: "trên 98%" agrees with whatever is above 98.</param>
    /// <param name="terms">Numerator and denominator as printed.</param>
    /// <param name="reading">How the percentage is taken to have been rounded.</param>
    /// <returns>True where it could.</returns>
    /// <exception cref="ArgumentException">The denominator is zero or negative: there is no percentage to compare with.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reading"/> is not one of the readings.</exception>
    public static bool Agrees(Percentage reported, Ratio terms, PrintReading reading)
    {
        RefuseDenominator(terms.Denominator, nameof(terms));
        if (PrintedNumber.IsPlain(terms.Numerator) && PrintedNumber.IsPlain(terms.Denominator))
        {
            return Residual.Of(reported.Figure, terms).Agrees(reported.Figure, reading);
        }

        var quotients = QuotientInterval.Of(PrintedNumber.OfTerm(terms.Numerator, reading), PrintedNumber.OfTerm(terms.Denominator, reading));
        return quotients.Scale(Rational.Hundred).Intersects(reported.Unrounded(reading));
    }

    /// <summary>Which rule of rounding makes a reported percentage right.</summary>
    /// <param name="reported">The percentage as printed.</param>
    /// <param name="terms">Numerator and denominator as printed.</param>
    /// <returns>The first rule that does, to the nearest before cut off before rounded away; Undecided where the percentage or a term is hedged or a term is coarse.</returns>
    /// <exception cref="ArgumentException">The denominator is zero or negative: there is no percentage to compare with.</exception>
    public static PercentageAgreement Classify(Percentage reported, Ratio terms)
    {
        RefuseDenominator(terms.Denominator, nameof(terms));
        if (!reported.Figure.IsExact || !PrintedNumber.IsPlain(terms.Numerator) || !PrintedNumber.IsPlain(terms.Denominator))
        {
            return PercentageAgreement.Undecided;
        }

        var residual = Residual.Of(reported.Figure, terms);
        return residual switch
        {
            _ when residual.Agrees(reported.Figure, PrintReading.Nearest) => PercentageAgreement.Nearest,
            _ when residual.Agrees(reported.Figure, PrintReading.TowardZero) => PercentageAgreement.OnlyTruncated,
            _ when residual.Agrees(reported.Figure, PrintReading.Any) => PercentageAgreement.OnlyRoundedAway,
            _ => PercentageAgreement.Contradicts,
        };
    }

    private static void RefuseDenominator(Figure denominator, string parameterName)
    {
        if (denominator.Sign <= 0)
        {
            throw new ArgumentException($"A percentage needs a denominator above zero, such as 104868; this one is {denominator}.", parameterName);
        }
    }

    /// <summary>The exact percentage less the reported one, in units of the reported one's last digit: <c>Difference / Divisor</c>.</summary>
    private readonly record struct Residual
    {
        private Residual(BigInteger difference, BigInteger divisor) => (Difference, Divisor) = (difference, divisor);

        private BigInteger Difference { get; }

        private BigInteger Divisor { get; }

        public static Residual Of(Figure reported, Ratio terms)
        {
            // with n and m as whole numbers of common decimals, and P the reported digits with d decimals: 100·10^d·n − P·m over m
            var decimals = Math.Max(terms.Numerator.Decimals, terms.Denominator.Decimals);
            var n = terms.Numerator.Mantissa * PowersOfTen.Of(decimals - terms.Numerator.Decimals);
            var m = terms.Denominator.Mantissa * PowersOfTen.Of(decimals - terms.Denominator.Decimals);
            var scale = 100 * PowersOfTen.Of(Math.Max(reported.Decimals, 0));
            var divisor = m * PowersOfTen.Of(Math.Max(-reported.Decimals, 0));
            return new Residual((scale * n) - (reported.Mantissa * divisor), divisor);
        }

        public bool Agrees(Figure reported, PrintReading reading)
        {
            var twice = 2 * Difference;
            var (below, above) = (twice.CompareTo(-Divisor), twice.CompareTo(Divisor));
            var (unitBelow, unitAbove) = (Difference > -Divisor, Difference < Divisor);
            var agrees = reading switch
            {
                PrintReading.Nearest => below >= 0 && above <= 0,
                PrintReading.HalfUp => below >= 0 && above < 0,
                PrintReading.HalfDown => below > 0 && above <= 0,
                PrintReading.HalfAwayFromZero => (below > 0 || (below == 0 && reported.Sign > 0)) && (above < 0 || (above == 0 && reported.Sign < 0)),
                PrintReading.HalfEven => (below > 0 && above < 0) || ((below == 0 || above == 0) && reported.Mantissa % 2 == 0),
                PrintReading.TowardZero => unitBelow && unitAbove && Difference.Sign * reported.Sign >= 0,
                PrintReading.Floor => Difference.Sign >= 0 && unitAbove,
                PrintReading.Ceiling => unitBelow && Difference.Sign <= 0,
                PrintReading.Any => unitBelow && unitAbove,
                _ => throw new ArgumentOutOfRangeException(nameof(reading), reading, "Not a reading of printed numbers."),
            };
            return reported.Hedge switch
            {
                Hedge.None => agrees,
                Hedge.Over => Difference.Sign > 0,
                Hedge.Nearly or Hedge.Under => Difference.Sign < 0,
                _ => true,
            };
        }
    }
}
