using System.Numerics;

namespace Kpi.Sdk;

public readonly partial record struct Rational
{
    /// <summary>The distance from zero.</summary>
    /// <returns>The magnitude, not negative.</returns>
    public Rational Abs() => Sign < 0 ? -this : this;

    /// <summary>The number multiplied by itself.</summary>
    /// <param name="exponent">How often, 0 or more.</param>
    /// <returns>The power; 1 for an exponent of 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="exponent"/> is negative.</exception>
    public Rational Pow(int exponent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(exponent);

        // powers of lowest terms are in lowest terms
        return new Rational(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent));
    }

    /// <summary>The smaller of two.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The smaller.</returns>
    public static Rational Min(Rational left, Rational right) => left <= right ? left : right;

    /// <summary>The larger of two.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The larger.</returns>
    public static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    /// <summary>Order by value.</summary>
    /// <param name="other">The other number.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The exact sum.</summary>
    /// <param name="left">The first term.</param>
    /// <param name="right">The second term.</param>
    public static Rational operator +(Rational left, Rational right) =>
        Of((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The exact difference.</summary>
    /// <param name="left">What is taken from.</param>
    /// <param name="right">What is taken away.</param>
    public static Rational operator -(Rational left, Rational right) =>
        Of((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The number with its sign turned.</summary>
    /// <param name="value">The number.</param>
    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    /// <summary>The exact product.</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second factor.</param>
    public static Rational operator *(Rational left, Rational right) =>
        Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The exact quotient.</summary>
    /// <param name="left">The dividend.</param>
    /// <param name="right">The divisor.</param>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>True where the first is smaller.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>True where the first is not larger.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>True where the first is larger.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>True where the first is not smaller.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;
}
