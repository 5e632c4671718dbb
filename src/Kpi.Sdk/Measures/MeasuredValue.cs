namespace Kpi.Sdk;

/// <summary>The number in an observed value that a target is held against, in the target's unit, with what is known of its exactness.</summary>
/// <param name="Basis">How exact it is.</param>
/// <param name="Exact">The exact value; null where only a print is known.</param>
/// <param name="Printed">The value as printed, or as it would be.</param>
/// <param name="Range">The exact values that may stand behind it.</param>
internal readonly record struct MeasuredValue(VerdictBasis Basis, Rational? Exact, Figure Printed, FigureInterval Range)
{
    private const int DefaultPercentDecimals = 2;

    /// <summary>The number that is judged: the exact one, else the printed one.</summary>
    public Rational Value => Exact ?? Printed.ToRational();

    /// <summary>The percentage of a ratio whose terms are both known, in percent; the reason where there is none.</summary>
    public static NotAssessableReason OfTerms(Ratio terms, int? displayDecimals, Percentage? stated, out MeasuredValue measured)
    {
        measured = default;
        if (terms.Denominator.Sign <= 0)
        {
            return NotAssessableReason.NoFigure;
        }

        if (IsExact(terms.Numerator) && IsExact(terms.Denominator))
        {
            var percent = terms.Percent.Value;
            if (!percent.TryRound(RoundingRule.HalfUp(displayDecimals ?? stated?.Figure.Decimals ?? DefaultPercentDecimals), out var rounded))
            {
                return NotAssessableReason.NoFigure;
            }

            measured = new MeasuredValue(VerdictBasis.Exact, percent, stated is { Figure.IsExact: true } printed ? printed.Figure : rounded, FigureInterval.Exactly(percent));
            return NotAssessableReason.None;
        }

        if (stated is { } percentage)
        {
            measured = OfPrinted(percentage.Figure);
            return NotAssessableReason.None;
        }

        return NotAssessableReason.Hedged;
    }

    /// <summary>A figure as it was printed: exact where it counts whole things, rounded otherwise.</summary>
    public static MeasuredValue OfPrinted(Figure figure, bool isCount = false) => (figure.IsExact, isCount && IsExact(figure)) switch
    {
        (false, _) => new MeasuredValue(VerdictBasis.Hedged, null, figure, figure.Unrounded(PrintReading.Nearest)),
        (_, true) => new MeasuredValue(VerdictBasis.Exact, figure.ToRational(), figure, FigureInterval.Exactly(figure.ToRational())),
        _ => new MeasuredValue(VerdictBasis.AsPrinted, null, figure, figure.Unrounded(PrintReading.Nearest)),
    };

    /// <summary>A number that was not rounded at all: points out of a maximum, a rank.</summary>
    public static MeasuredValue OfExact(Rational value, Figure printed) => new(VerdictBasis.Exact, value, printed, FigureInterval.Exactly(value));

    private static bool IsExact(Figure figure) => figure.IsExact && figure.Decimals >= 0;
}
