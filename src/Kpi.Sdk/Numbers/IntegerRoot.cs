using System.Numerics;

namespace Kpi.Sdk;

/// <summary>Roots without binary floating point: whole-number roots, comparisons that need no root, and roots rounded exactly.</summary>
internal static class IntegerRoot
{
    /// <summary>The largest whole number whose power does not exceed a value.</summary>
    /// <param name="value">The value, not negative.</param>
    /// <param name="degree">Which root, 1 or more.</param>
    public static BigInteger Floor(BigInteger value, int degree)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value.Sign, nameof(value));
        ArgumentOutOfRangeException.ThrowIfLessThan(degree, 1);
        if (degree == 1 || value <= BigInteger.One)
        {
            return value;
        }

        // Newton from above: 2^(bits / degree + 1) is larger than the root, and each step falls until the floor is reached
        var root = BigInteger.One << (int)((value.GetBitLength() / degree) + 1);
        while (true)
        {
            var next = (((degree - 1) * root) + (value / BigInteger.Pow(root, degree - 1))) / degree;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }

    /// <summary>Compares <paramref name="value"/> with the geometric path from <paramref name="from"/> to <paramref name="to"/> after k of n steps, as value^n against from^(n−k)·to^k.</summary>
    /// <param name="value">The value compared.</param>
    /// <param name="steps">n, 1 or more.</param>
    /// <param name="from">Where the path begins, above 0.</param>
    /// <param name="to">Where it ends, above 0.</param>
    /// <param name="step">k, 0 to n.</param>
    /// <returns>Negative, zero or positive; negative for any value that is not above 0, since the path is.</returns>
    public static int CompareGeometric(Rational value, int steps, Rational from, Rational to, int step)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(step, steps);
        ArgumentOutOfRangeException.ThrowIfLessThan(from.Sign, 1, nameof(from));
        ArgumentOutOfRangeException.ThrowIfLessThan(to.Sign, 1, nameof(to));
        return value.Sign <= 0 ? -1 : value.Pow(steps).CompareTo(from.Pow(steps - step) * to.Pow(step));
    }

    /// <summary>The root of a value, rounded as if it had been known to all its decimals.</summary>
    /// <param name="value">The value; negative only for an odd degree.</param>
    /// <param name="degree">Which root, 1 or more.</param>
    /// <param name="rule">Decimals to keep, and which way to round.</param>
    /// <param name="figure">The root, with exactly the rule's decimals; 0 where it can't be held.</param>
    /// <returns>False where the result has more than 18 digits.</returns>
    public static bool TryRoundRoot(Rational value, int degree, RoundingRule rule, out Figure figure)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degree, 1);
        if (value.Sign < 0 && degree % 2 == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A negative number has no even root.");
        }

        figure = default;
        var unit = Rational.Of(PowersOfTen.Of(Math.Abs(rule.Decimals))).Pow(degree);
        var scaled = rule.Decimals >= 0 ? value.Abs() * unit : value.Abs() / unit;

        // floor of a root is the root of the floor; what is left is decided by powers: scaled against floor^n and (floor + 1/2)^n
        var floor = Floor(scaled.Floor(), degree);
        var isExact = scaled == Rational.Of(BigInteger.Pow(floor, degree));
        var half = scaled.CompareTo(Rational.Of(BigInteger.Pow((2 * floor) + 1, degree), BigInteger.Pow(2, degree)));
        if (value.Sign < 0)
        {
            floor = isExact ? -floor : -floor - 1;
            half = -half;
        }

        var rounded = !isExact && RoundingStep.GoesUp(rule.Mode, value.Sign, floor.IsEven, half) ? floor + 1 : floor;
        if (BigInteger.Abs(rounded) >= Figure.MantissaLimit)
        {
            return false;
        }

        figure = Figure.Of((long)rounded, rule.Decimals);
        return true;
    }
}
