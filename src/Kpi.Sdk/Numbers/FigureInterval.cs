namespace Kpi.Sdk;

/// <summary>The exact values that may stand behind a printed number: an interval of rationals, each end open, closed or without bound.</summary>
/// <remarks>Equality is of bounds and ends. The default is the whole line, which claims nothing. An interval is never empty.</remarks>
public readonly record struct FigureInterval
{
    private readonly Rational _lower;
    private readonly Rational _upper;

    private FigureInterval(Rational? lower, bool includesLower, Rational? upper, bool includesUpper)
    {
        (HasLower, _lower, IncludesLower) = (lower is not null, lower ?? default, includesLower && lower is not null);
        (HasUpper, _upper, IncludesUpper) = (upper is not null, upper ?? default, includesUpper && upper is not null);
    }

    /// <summary>The whole line.</summary>
    public static FigureInterval Everything => default;

    /// <summary>True where there is a lower bound.</summary>
    public bool HasLower { get; }

    /// <summary>True where there is an upper bound.</summary>
    public bool HasUpper { get; }

    /// <summary>The lower bound, or null where there is none.</summary>
    public Rational? Lower => HasLower ? _lower : null;

    /// <summary>The upper bound, or null where there is none.</summary>
    public Rational? Upper => HasUpper ? _upper : null;

    /// <summary>True where the lower bound itself belongs to the interval.</summary>
    public bool IncludesLower { get; }

    /// <summary>True where the upper bound itself belongs to the interval.</summary>
    public bool IncludesUpper { get; }

    /// <summary>An interval between two bounds.</summary>
    /// <param name="lower">The lower bound.</param>
    /// <param name="includesLower">Whether it belongs to the interval.</param>
    /// <param name="upper">The upper bound.</param>
    /// <param name="includesUpper">Whether it belongs to the interval.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentException">The interval would be empty: the bounds are in the wrong order, or equal and not both included.</exception>
    public static FigureInterval Of(Rational lower, bool includesLower, Rational upper, bool includesUpper)
    {
        var order = lower.CompareTo(upper);
        return order < 0 || (order == 0 && includesLower && includesUpper)
            ? new FigureInterval(lower, includesLower, upper, includesUpper)
            : throw new ArgumentException($"An interval from {lower} to {upper} would be empty.", nameof(upper));
    }

    /// <summary>One exact value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The closed interval from the value to itself.</returns>
    public static FigureInterval Exactly(Rational value) => new(value, includesLower: true, value, includesUpper: true);

    /// <summary>Everything above a value, the value itself excluded.</summary>
    /// <param name="value">The bound.</param>
    /// <returns>The interval.</returns>
    public static FigureInterval Above(Rational value) => new(value, includesLower: false, upper: null, includesUpper: false);

    /// <summary>Everything from a value upwards, the value itself included.</summary>
    /// <param name="value">The bound.</param>
    /// <returns>The interval.</returns>
    public static FigureInterval AtLeast(Rational value) => new(value, includesLower: true, upper: null, includesUpper: false);

    /// <summary>Everything up to a value, the value itself included.</summary>
    /// <param name="value">The bound.</param>
    /// <returns>The interval.</returns>
    public static FigureInterval AtMost(Rational value) => new(lower: null, includesLower: false, value, includesUpper: true);

    /// <summary>Everything below a value, the value itself excluded.</summary>
    /// <param name="value">The bound.</param>
    /// <returns>The interval.</returns>
    public static FigureInterval Below(Rational value) => new(lower: null, includesLower: false, value, includesUpper: false);

    /// <summary>Whether a value lies in the interval.</summary>
    /// <param name="value">The value.</param>
    /// <returns>True where it does.</returns>
    public bool Contains(Rational value)
    {
        var afterLower = !HasLower || value > _lower || (IncludesLower && value == _lower);
        return afterLower && (!HasUpper || value < _upper || (IncludesUpper && value == _upper));
    }

    /// <summary>Whether two intervals share a value.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>True where they do.</returns>
    public bool Intersects(FigureInterval other) => StartsBeforeEndOf(other) && other.StartsBeforeEndOf(this);

    /// <summary>Whether every value of another interval lies in this one.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>True where it does.</returns>
    public bool Contains(FigureInterval other)
    {
        var lowerFits = !HasLower || (other.HasLower && (other._lower > _lower || (other._lower == _lower && (IncludesLower || !other.IncludesLower))));
        return lowerFits && (!HasUpper || (other.HasUpper && (other._upper < _upper || (other._upper == _upper && (IncludesUpper || !other.IncludesUpper)))));
    }

    /// <summary>Every value multiplied; a negative weight swaps the ends together with their inclusion.</summary>
    /// <param name="weight">The factor; 0 gives exactly 0.</param>
    /// <returns>The scaled interval.</returns>
    public FigureInterval Scale(Rational weight) => weight.Sign switch
    {
        0 => Exactly(Rational.Zero),
        > 0 => new FigureInterval(Lower * weight, IncludesLower, Upper * weight, IncludesUpper),
        _ => new FigureInterval(Upper * weight, IncludesUpper, Lower * weight, IncludesLower),
    };

    /// <summary>The interval in mathematical notation: "[19/2, 21/2)", "(900, ∞)".</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{(IncludesLower ? '[' : '(')}{(HasLower ? _lower.ToString() : "-∞")}, {(HasUpper ? _upper.ToString() : "∞")}{(IncludesUpper ? ']' : ')')}";

    /// <summary>The interval of all sums of a value of the one and a value of the other.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    public static FigureInterval operator +(FigureInterval left, FigureInterval right) => new(
        left.Lower + right.Lower,
        left.IncludesLower && right.IncludesLower,
        left.Upper + right.Upper,
        left.IncludesUpper && right.IncludesUpper);

    /// <summary>The same interval with its upper bound belonging to it.</summary>
    internal FigureInterval WithUpper() => new(Lower, IncludesLower, Upper, includesUpper: true);

    private bool StartsBeforeEndOf(FigureInterval other)
    {
        if (!HasLower || !other.HasUpper)
        {
            return true;
        }

        var order = _lower.CompareTo(other._upper);
        return order < 0 || (order == 0 && IncludesLower && other.IncludesUpper);
    }
}
