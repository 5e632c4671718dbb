using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Kpi.Sdk;

/// <summary>A numerator over a denominator, both as printed: 70.502/104.868.</summary>
/// <remarks>
/// <para>Equality is of the print: 1/2 and 2/4 are two ratios of one value, so there is no order; compare with <see cref="CompareValueTo"/>.
/// Terms may be negative and the numerator may exceed the denominator: what is printed is kept.</para>
/// <para>The default is 0/0, which pools with any ratio without changing it and has no value itself.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<Ratio>))]
public readonly partial record struct Ratio : ISpanParsable<Ratio>, ISpanFormattable, ITextValue<Ratio>
{
    private Ratio(Figure numerator, Figure denominator) => (Numerator, Denominator) = (numerator, denominator);

    /// <summary>The numerator, as printed.</summary>
    public Figure Numerator { get; }

    /// <summary>The denominator, as printed.</summary>
    public Figure Denominator { get; }

    /// <summary>The quotient as an exact fraction, hedges aside; ZeroDenominator where there is none.</summary>
    public Computed<Rational> Value => Denominator.Sign == 0
        ? Computed.None<Rational>(ComputedStatus.ZeroDenominator)
        : Computed.Of(Numerator.ToRational() / Denominator.ToRational());

    /// <summary>The quotient counted in percent (1/2 is 50), hedges aside; ZeroDenominator where there is none.</summary>
    public Computed<Rational> Percent => Value.Map(static value => value * Rational.Hundred);

    /// <summary>A ratio of two figures.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator; zero is allowed and has no value.</param>
    /// <returns>The ratio.</returns>
    public static Ratio Of(Figure numerator, Figure denominator) => new(numerator, denominator);

    /// <summary>A ratio of two whole numbers.</summary>
    /// <param name="numerator">The numerator, of magnitude below 10^18.</param>
    /// <param name="denominator">The denominator, of magnitude below 10^18; zero is allowed and has no value.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A term has more than 18 digits.</exception>
    public static Ratio Of(long numerator, long denominator) => new(Figure.Of(numerator), Figure.Of(denominator));

    /// <summary>The percentage as it would be printed.</summary>
    /// <param name="rule">Decimals and rounding.</param>
    /// <returns>
    /// The percentage, hedged by <see cref="Hedge.About"/> where a term is hedged;
    /// ZeroDenominator where there is none, Overflow where it has more than 18 digits.
    /// </returns>
    public Computed<Percentage> ToPercentage(RoundingRule rule)
    {
        if (!Percent.TryGetValue(out var percent))
        {
            return Computed.None<Percentage>(ComputedStatus.ZeroDenominator);
        }

        if (!percent.TryRound(rule, out var figure))
        {
            return Computed.None<Percentage>(ComputedStatus.Overflow);
        }

        // rounding may carry the figure past what "over" or "under" says, so only the weakest hedge stays true
        return Computed.Of(Percentage.Of(Numerator.IsExact && Denominator.IsExact ? figure : figure.WithHedge(Hedge.About)));
    }

    /// <summary>Compares the values by cross product, hedges aside.</summary>
    /// <param name="other">The other ratio.</param>
    /// <returns>Negative, zero or positive; zero for 1/2 and 2/4. A zero denominator has no value: such ratios are equal to each other and come before all others.</returns>
    public int CompareValueTo(Ratio other)
    {
        var signs = Denominator.Sign * other.Denominator.Sign;
        if (signs == 0)
        {
            return Math.Abs(Denominator.Sign) - Math.Abs(other.Denominator.Sign);
        }

        var left = Numerator.ToRational() * other.Denominator.ToRational();
        var right = other.Numerator.ToRational() * Denominator.ToRational();
        return signs * left.CompareTo(right);
    }

    /// <summary>Pools two ratios, where the sums can be held: numerators are added, and denominators.</summary>
    /// <param name="other">The other ratio.</param>
    /// <param name="pooled">The pooled ratio, or 0/0.</param>
    /// <returns>False where a sum has more than 18 digits.</returns>
    /// <inheritdoc cref="op_Addition" path="/remarks"/>
    public bool TryPool(Ratio other, out Ratio pooled)
    {
        pooled = default;
        if (this == default || other == default)
        {
            pooled = this == default ? other : this;
            return true;
        }

        if (!FigureSum.TryAdd(Numerator, other.Numerator, out var numerator) || !FigureSum.TryAdd(Denominator, other.Denominator, out var denominator))
        {
            return false;
        }

        pooled = new Ratio(numerator, denominator);
        return true;
    }

    /// <summary>Pools two ratios: numerators are added, and denominators.</summary>
    /// <param name="left">The first ratio.</param>
    /// <param name="right">The second ratio.</param>
    /// <returns>The pooled ratio; its value is the ratio of the sums, never the mean of the values.</returns>
    /// <remarks>
    /// A sum has the decimals of its finer term, so that no digit is lost; that a coarse term ("61,3 ngàn") was rounded is not carried on:
    /// ask <see cref="SumCheck"/> for the interval. A hedge stays where the other term has none or the same, and becomes
    /// <see cref="Hedge.About"/> where they differ.
    /// </remarks>
    /// <exception cref="OverflowException">A sum has more than 18 digits.</exception>
    public static Ratio operator +(Ratio left, Ratio right) =>
        left.TryPool(right, out var pooled) ? pooled : throw new OverflowException($"{left} and {right} can't be pooled: a sum has more than the 18 digits a figure holds.");
}
