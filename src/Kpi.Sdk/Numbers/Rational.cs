using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Kpi.Sdk;

/// <summary>An exact quotient of whole numbers. The only thing arithmetic happens in.</summary>
/// <remarks>Always in lowest terms with a positive denominator, so equality, order and text agree. The default is 0. Every computed number stays a rational until <see cref="Round"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<Rational>))]
public readonly partial record struct Rational : ISpanParsable<Rational>, ISpanFormattable, IComparable<Rational>, ITextValue<Rational>
{
    // one less than the denominator, so that the default is 0/1
    private readonly BigInteger _denominatorLessOne;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        _denominatorLessOne = denominator - BigInteger.One;
    }

    /// <summary>0.</summary>
    public static Rational Zero => default;

    /// <summary>1.</summary>
    public static Rational One { get; } = Of(BigInteger.One);

    /// <summary>100, by which a fraction is counted in percent.</summary>
    internal static Rational Hundred { get; } = Of(100);

    /// <summary>The numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator in lowest terms, 1 or more.</summary>
    public BigInteger Denominator => _denominatorLessOne + BigInteger.One;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>True for 0.</summary>
    public bool IsZero => Numerator.IsZero;

    /// <summary>True where there is no fraction.</summary>
    public bool IsWhole => _denominatorLessOne.IsZero;

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The number as a rational.</returns>
    public static Rational Of(BigInteger value) => new(value, BigInteger.One);

    /// <summary>A quotient, brought to lowest terms.</summary>
    /// <param name="numerator">The dividend.</param>
    /// <param name="denominator">The divisor; may be negative.</param>
    /// <returns>The quotient.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A rational has no zero denominator.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        divisor = denominator.Sign < 0 ? -divisor : divisor;
        return new Rational(numerator / divisor, denominator / divisor);
    }

    /// <summary>The exact value of a decimal.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The same number.</returns>
    public static Rational FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        BigInteger magnitude = ((UInt128)(uint)bits[2] << 64) | ((UInt128)(uint)bits[1] << 32) | (uint)bits[0];
        return Of(bits[3] < 0 ? -magnitude : magnitude, PowersOfTen.Of((bits[3] >> 16) & 0xFF));
    }

    /// <summary>The number as a decimal, where a decimal holds it exactly.</summary>
    /// <param name="value">The number, or zero.</param>
    /// <returns>False where a decimal would have to round, or can't hold it.</returns>
    public bool TryToDecimal(out decimal value)
    {
        value = default;
        var scale = 0;
        var (numerator, denominator) = (Numerator, Denominator);
        while (!(numerator % denominator).IsZero)
        {
            if (++scale > 28)
            {
                return false;
            }

            numerator *= 10;
        }

        var magnitude = BigInteger.Abs(numerator / denominator);
        if (magnitude >> 96 != BigInteger.Zero)
        {
            return false;
        }

        var bits = (UInt128)magnitude;
        value = new decimal((int)(uint)bits, (int)(uint)(bits >> 32), (int)(uint)(bits >> 64), Sign < 0, (byte)scale);
        return true;
    }

    /// <summary>The number rounded.</summary>
    /// <param name="rule">Decimals to keep, and which way to round.</param>
    /// <returns>The figure, with exactly the rule's decimals.</returns>
    /// <exception cref="OverflowException">The result has more than 18 digits.</exception>
    public Figure Round(RoundingRule rule) =>
        TryRound(rule, out var figure) ? figure : throw new OverflowException("The rounded number has more than the 18 digits a figure holds.");

    /// <summary>The number rounded, where a figure can hold it.</summary>
    /// <param name="rule">Decimals to keep, and which way to round.</param>
    /// <param name="figure">The figure, with exactly the rule's decimals; 0 where it can't.</param>
    /// <returns>False where the result has more than 18 digits.</returns>
    public bool TryRound(RoundingRule rule, out Figure figure)
    {
        figure = default;
        var (dividend, divisor) = rule.Decimals >= 0
            ? (Numerator * PowersOfTen.Of(rule.Decimals), Denominator)
            : (Numerator, Denominator * PowersOfTen.Of(-rule.Decimals));
        var rounded = RoundQuotient(dividend, divisor, rule.Mode);
        if (BigInteger.Abs(rounded) >= Figure.MantissaLimit)
        {
            return false;
        }

        figure = Figure.Of((long)rounded, rule.Decimals);
        return true;
    }

    /// <summary>The largest whole number that is not above this one.</summary>
    /// <returns>The whole number.</returns>
    public BigInteger Floor() => RoundQuotient(Numerator, Denominator, RoundingMode.Floor);

    /// <summary>The smallest whole number that is not below this one.</summary>
    /// <returns>The whole number.</returns>
    public BigInteger Ceiling() => RoundQuotient(Numerator, Denominator, RoundingMode.Ceiling);

    private static BigInteger RoundQuotient(BigInteger dividend, BigInteger divisor, RoundingMode mode)
    {
        // the divisor is positive: floor first, then decide whether to go one up
        var quotient = BigInteger.DivRem(dividend, divisor, out var remainder);
        if (remainder.Sign < 0)
        {
            quotient -= BigInteger.One;
            remainder += divisor;
        }

        if (remainder.IsZero)
        {
            return quotient;
        }

        var half = (remainder + remainder).CompareTo(divisor);
        return RoundingStep.GoesUp(mode, dividend.Sign, quotient.IsEven, half) ? quotient + BigInteger.One : quotient;
    }
}
