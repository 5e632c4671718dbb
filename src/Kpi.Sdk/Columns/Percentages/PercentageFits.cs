using System.Numerics;

namespace Kpi.Sdk.Columns;

/// <summary>Holds stated percentages against their terms, over millions of figures: in 64 or 128 bits where a bound proves it, else by <see cref="PercentageCheck"/>.</summary>
/// <remarks>
/// <para>With n and m whole numbers of common decimals and P the digits of a percentage of d decimals, the difference is 100·10^d·n − P·m in units of m.</para>
/// <para>64 bits: d ≤ 4 makes 100·10^d &lt; 2^20; with |n|, m &lt; 2^40 and |P| &lt; 2^20 both products are below 2^60, so twice the difference is below 2^62.</para>
/// <para>128 bits: a figure's digits are below 10^18. Where n is stretched by 10^a and m by 10^b, the products are below 10^(20+d+a) and 10^(36+b);
/// with d + a ≤ 17 and b ≤ 1 both are at most 10^37, so twice the difference is at most 4·10^37, below 2^127 ≈ 1,7·10^38.</para>
/// </remarks>
internal static class PercentageFits
{
    private const int SmallDecimals = 4;
    private const long SmallTerm = 1L << 40;
    private const long SmallReported = 1L << 20;
    private const int WideDecimals = 17;

    private static readonly long[] Powers = [.. Enumerable.Range(0, 19).Select(static exponent => (long)BigInteger.Pow(10, exponent))];

    /// <summary>How the percentage of a value stands to its terms. Allocates nothing but for coarse or hedged terms.</summary>
    public static PercentageFit Of(ObservedValue value, PrintReading reading) =>
        value.StatedPercentage is { } stated && value.Numerator is { } numerator && value.Denominator is { } denominator
            ? Of(stated, Ratio.Of(numerator, denominator), reading)
            : PercentageFit.NotGiven;

    /// <summary>How a percentage stands to its terms.</summary>
    public static PercentageFit Of(Percentage stated, Ratio terms, PrintReading reading)
    {
        var (reported, numerator, denominator) = (stated.Figure, terms.Numerator, terms.Denominator);
        if (denominator.Sign <= 0)
        {
            return PercentageFit.NoBase;
        }

        if (reported.Hedge == Hedge.About)
        {
            return PercentageFit.Accepted;
        }

        if (reported.Decimals < 0 || !PrintedNumber.IsPlain(numerator) || !PrintedNumber.IsPlain(denominator))
        {
            return Plainly(stated, terms, reading);
        }

        var (n, m, p) = (numerator.Mantissa, denominator.Mantissa, reported.Mantissa);
        if (numerator.Decimals == denominator.Decimals && reported.Decimals <= SmallDecimals
            && Math.Abs(n) < SmallTerm && m < SmallTerm && Math.Abs(p) < SmallReported)
        {
            return Fit((Powers[reported.Decimals + 2] * n) - (p * m), m, reported, reading);
        }

        var decimals = Math.Max(numerator.Decimals, denominator.Decimals);
        var (stretchOfN, stretchOfM) = (decimals - numerator.Decimals, decimals - denominator.Decimals);
        if (reported.Decimals + stretchOfN > WideDecimals || stretchOfM > 1)
        {
            return Plainly(stated, terms, reading);
        }

        var wideM = (Int128)m * Powers[stretchOfM];
        return Fit(((Int128)n * Powers[stretchOfN] * Powers[reported.Decimals + 2]) - (p * wideM), wideM, reported, reading);
    }

    /// <summary>The same by numbers of any size: what the fast ways are compared with.</summary>
    internal static PercentageFit Plainly(Percentage stated, Ratio terms, PrintReading reading)
    {
        if (terms.Denominator.Sign <= 0)
        {
            return PercentageFit.NoBase;
        }

        if (PercentageCheck.Agrees(stated, terms, reading))
        {
            return PercentageFit.Accepted;
        }

        if (!PercentageCheck.Agrees(stated, terms, PrintReading.Any))
        {
            return PercentageFit.Contradicts;
        }

        // of a hedged or coarse term it can't be said which rounding was used
        return PrintedNumber.IsPlain(terms.Numerator) && PrintedNumber.IsPlain(terms.Denominator) ? PercentageFit.OtherReading : PercentageFit.Accepted;
    }

    private static PercentageFit Fit<T>(T difference, T divisor, Figure reported, PrintReading reading)
        where T : IBinaryInteger<T>, ISignedNumber<T>
    {
        var sign = T.Sign(difference);
        if (reported.Hedge != Hedge.None)
        {
            return (reported.Hedge == Hedge.Over ? sign > 0 : sign < 0) ? PercentageFit.Accepted : PercentageFit.Contradicts;
        }

        if (T.Abs(difference) >= divisor)
        {
            return PercentageFit.Contradicts;
        }

        // how the distance compares with half a unit: at the tie the difference's sign says which way it went
        var half = (T.Abs(difference) + T.Abs(difference)).CompareTo(divisor);
        var agrees = reading switch
        {
            PrintReading.Nearest => half <= 0,
            PrintReading.HalfUp => half < 0 || (half == 0 && sign < 0),
            PrintReading.HalfDown => half < 0 || (half == 0 && sign > 0),
            PrintReading.HalfAwayFromZero => half < 0 || (half == 0 && sign * reported.Sign < 0),
            PrintReading.HalfEven => half < 0 || (half == 0 && reported.Mantissa % 2 == 0),
            PrintReading.TowardZero => sign * reported.Sign >= 0,
            PrintReading.Floor => sign >= 0,
            PrintReading.Ceiling => sign <= 0,
            PrintReading.Any => true,
            _ => throw new ArgumentOutOfRangeException(nameof(reading), reading, "Not a reading of printed numbers."),
        };
        return agrees ? PercentageFit.Accepted : PercentageFit.OtherReading;
    }
}
