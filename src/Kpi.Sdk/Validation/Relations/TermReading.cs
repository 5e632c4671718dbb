namespace Kpi.Sdk.Validation;

/// <summary>One number of a figure: as printed, and the exact values it stands for.</summary>
/// <param name="Printed">The number as printed; a percentage is counted in percent, and rounded to two decimals where only its terms were printed.</param>
/// <param name="Interval">The exact values behind it.</param>
/// <param name="IsPercentage">True where it is counted in percent.</param>
/// <param name="IsContradicted">True where the percentage stated does not follow from its terms by any rounding.</param>
internal readonly record struct TermReading(Figure Printed, FigureInterval Interval, bool IsPercentage = false, bool IsContradicted = false)
{
    /// <summary>The exact value; null where it is hedged, rounded or contradicted.</summary>
    public Rational? Exact => !IsContradicted && Interval is { Lower: { } lower, Upper: { } upper } && lower == upper ? lower : null;

    /// <summary>A number of a figure; null where it was not printed.</summary>
    public static TermReading? Of(IndicatorFramework framework, Indicator indicator, ObservedValue value, RelationTermPart part) => part switch
    {
        RelationTermPart.Numerator => OfNumber(value.Numerator, IsCounted(framework, indicator, indicator.NumeratorQuantity), framework.Rounding),
        RelationTermPart.Denominator => OfNumber(value.Denominator, IsCounted(framework, indicator, indicator.DenominatorQuantity), framework.Rounding),
        _ when value.Kind == ObservedValueKind.Ratio => OfPercentage(value, framework.Rounding),
        _ => OfNumber(value.Number, IsCounted(framework, indicator, indicator.NumeratorQuantity), framework.Rounding),
    };

    private static bool IsCounted(IndicatorFramework framework, Indicator indicator, string? quantity) =>
        indicator.IsCountable || indicator.Kind == MeasureKind.Count || (quantity is not null && framework.FindQuantity(quantity)?.IsCountable == true);

    // counts are taken at their word, measured amounts as rounded
    private static TermReading? OfNumber(Figure? figure, bool isCounted, PrintReading reading) => figure is not { } number
        ? null
        : new TermReading(number, isCounted ? PrintedNumber.OfTerm(number, reading) : number.Unrounded(reading));

    private static TermReading? OfPercentage(ObservedValue value, PrintReading reading)
    {
        if (value.Terms is { } terms && PrintedNumber.IsPlain(terms.Numerator) && PrintedNumber.IsPlain(terms.Denominator) && terms.Denominator.Sign > 0)
        {
            var percent = terms.Percent.Value;
            if (value.StatedPercentage is { } printed)
            {
                var contradicts = PercentageCheck.Classify(printed, terms) == PercentageAgreement.Contradicts;
                return new TermReading(printed.Figure, FigureInterval.Exactly(percent), IsPercentage: true, contradicts);
            }

            return percent.TryRound(RoundingRule.HalfUp(2), out var rounded) ? new TermReading(rounded, FigureInterval.Exactly(percent), IsPercentage: true) : null;
        }

        return value.StatedPercentage is { } stated ? new TermReading(stated.Figure, stated.Unrounded(reading), IsPercentage: true) : null;
    }
}
