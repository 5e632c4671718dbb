namespace Kpi.Sdk;

/// <summary>The number in an observed value that a target is held against, in the target's unit, with what is known of its exactness.</summary>
/// <param name="Basis">How exact it is.</param>
/// <param name="Exact">The value of the digits before any rounding; null where only a print is known.</param>
/// <param name="Printed">The value as printed, or as it would be.</param>
/// <param name="Range">The exact values that may stand behind it.</param>
internal readonly record struct MeasuredValue(VerdictBasis Basis, Rational? Exact, Figure Printed, FigureInterval Range)
{
    private const int DefaultPercentDecimals = 2;

    /// <summary>The number that is judged: the exact one, else the printed one.</summary>
    public Rational Value => Exact ?? Printed.ToRational();

    /// <summary>The percentage of the terms of a ratio: exact where both are plain, else as wide as their hedges or their coarseness make it.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="decimals">Decimals the percentage would be printed with; null for two.</param>
    /// <returns>Null where there is no percentage: no denominator above zero, or more digits than a figure holds.</returns>
    public static MeasuredValue? OfTerms(Ratio terms, int? decimals)
    {
        if (terms.Denominator.Sign <= 0)
        {
            return null;
        }

        var percent = terms.Percent.Value;
        if (!percent.TryRound(RoundingRule.HalfUp(decimals ?? DefaultPercentDecimals), out var rounded))
        {
            return null;
        }

        if (PrintedNumber.IsPlain(terms.Numerator) && PrintedNumber.IsPlain(terms.Denominator))
        {
            return new MeasuredValue(VerdictBasis.Exact, percent, rounded, FigureInterval.Exactly(percent));
        }

        var range = QuotientInterval
            .Of(PrintedNumber.OfTerm(terms.Numerator, PrintReading.Nearest), PrintedNumber.OfTerm(terms.Denominator, PrintReading.Nearest))
            .Scale(Rational.Hundred);
        return terms.Numerator.IsExact && terms.Denominator.IsExact
            ? new MeasuredValue(VerdictBasis.AsPrinted, percent, rounded, range)
            : new MeasuredValue(VerdictBasis.Hedged, Exact: null, rounded.WithHedge(Hedge.About), range);
    }

    /// <summary>A figure as it was printed: exact where it counts whole things, rounded otherwise.</summary>
    public static MeasuredValue OfPrinted(Figure figure, bool isCount = false) => (figure.IsExact, isCount && PrintedNumber.IsPlain(figure)) switch
    {
        (false, _) => new MeasuredValue(VerdictBasis.Hedged, null, figure, figure.Unrounded(PrintReading.Nearest)),
        (_, true) => OfExact(figure.ToRational(), figure),
        _ => new MeasuredValue(VerdictBasis.AsPrinted, null, figure, figure.Unrounded(PrintReading.Nearest)),
    };

    /// <summary>A number that was not rounded at all: a rank, something done.</summary>
    public static MeasuredValue OfExact(Rational value, Figure printed) => new(VerdictBasis.Exact, value, printed, FigureInterval.Exactly(value));
}
