using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Validation;

/// <summary>Recognises a mark of thousands taken for a decimal mark, or the other way round: "70,502" people are 70.502.</summary>
internal static class ThousandsMixUp
{
    private const int Thousand = 1000;

    /// <summary>Whether a number of whole things is printed the way thousands are grouped: one to three digits, the first not 0, and exactly three after the mark.</summary>
    public static bool LooksGrouped(Figure figure) => figure.Decimals == 3 && Math.Abs(figure.Mantissa) is >= Thousand and < Thousand * Thousand;

    /// <summary>Whether a mix-up explains why a stated percentage contradicts its terms. To be asked only where it does.</summary>
    public static bool Explains(in FigureContext figure) => Correction(figure, out var isProved) is not null && isProved;

    /// <summary>The value as it was probably meant; null where nothing hints at a mix-up.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="isProved">Whether the stated percentage is right for the correction, and wrong for what was printed.</param>
    public static ObservedValue? Correction(in FigureContext figure, out bool isProved)
    {
        isProved = false;
        var (value, indicator) = (figure.Observation.Value, figure.Indicator);
        if (value.Number is { } number)
        {
            return value.Kind == ObservedValueKind.Number && CountedTerms.IsCounted(indicator) && LooksGrouped(number) ? ObservedValue.OfNumber(Grouped(number)) : null;
        }

        if (value.Kind != ObservedValueKind.Ratio)
        {
            return null;
        }

        var byMark = ByMark(figure);
        if (PercentageFits.Of(value, figure.Framework.Rounding) != PercentageFit.Contradicts)
        {
            return byMark;
        }

        var proved = (byMark is null ? null : Proved(figure, byMark)) ?? ByThousand(figure);
        isProved = proved is not null;
        return proved ?? byMark;
    }

    // each counted term that looks grouped, read as grouped
    private static ObservedValue? ByMark(in FigureContext figure)
    {
        var value = figure.Observation.Value;
        var numerator = CountedTerms.OfNumerator(figure) is { } n && LooksGrouped(n) ? Grouped(n) : value.Numerator;
        var denominator = CountedTerms.OfDenominator(figure) is { } m && LooksGrouped(m) ? Grouped(m) : value.Denominator;
        return numerator == value.Numerator && denominator == value.Denominator ? null : ObservedValue.OfRatio(numerator, denominator, value.StatedPercentage);
    }

    // both terms corrected, or one of them
    private static ObservedValue? Proved(in FigureContext figure, ObservedValue corrected)
    {
        var value = figure.Observation.Value;
        foreach (var candidate in (ObservedValue[])[corrected, Ratio(corrected.Numerator, value.Denominator, value), Ratio(value.Numerator, corrected.Denominator, value)])
        {
            if (PercentageFits.Of(candidate, figure.Framework.Rounding) == PercentageFit.Accepted)
            {
                return candidate;
            }
        }

        return null;
    }

    private static ObservedValue? ByThousand(in FigureContext figure)
    {
        var value = figure.Observation.Value;

        // one digit would agree by chance too often
        if (value is not { Terms: { } terms, StatedPercentage: { Figure: { IsExact: true } stated } }
            || Math.Abs(stated.Mantissa) < 10 || !PrintedNumber.IsPlain(terms.Numerator) || !PrintedNumber.IsPlain(terms.Denominator))
        {
            return null;
        }

        foreach (var candidate in (ObservedValue[])[
            Ratio(Times(terms.Numerator), terms.Denominator, value),
            Ratio(Over(terms.Numerator), terms.Denominator, value),
            Ratio(terms.Numerator, Over(terms.Denominator), value),
            Ratio(terms.Numerator, Times(terms.Denominator), value)])
        {
            if (candidate.Terms is not null && PercentageFits.Of(candidate, figure.Framework.Rounding) == PercentageFit.Accepted)
            {
                return candidate;
            }
        }

        return null;
    }

    private static ObservedValue Ratio(Figure? numerator, Figure? denominator, ObservedValue value) => ObservedValue.OfRatio(numerator, denominator, value.StatedPercentage);

    private static Figure Grouped(Figure figure) => Figure.Of(figure.Mantissa, 0, figure.Hedge);

    // null where a figure can't hold it, or where digits would have to be made up
    private static Figure? Times(Figure figure) =>
        figure.Decimals >= 3 ? Figure.Of(figure.Mantissa, figure.Decimals - 3)
        : figure.Decimals == 0 && Math.Abs(figure.Mantissa) < Figure.MantissaLimit / Thousand ? Figure.Of(figure.Mantissa * Thousand)
        : null;

    private static Figure? Over(Figure figure) =>
        figure.Decimals == 0 && figure.Mantissa % Thousand == 0 ? Figure.Of(figure.Mantissa / Thousand) : null;
}
