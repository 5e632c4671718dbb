namespace Kpi.Sdk.Validation;

/// <summary>Tells which numbers of a figure count whole things.</summary>
internal static class CountedTerms
{
    /// <summary>Whether the values of an indicator, or the terms of its ratios, count whole things.</summary>
    public static bool IsCounted(Indicator indicator) => indicator.IsCountable || indicator.Kind == MeasureKind.Count;

    /// <summary>Whether the denominator of a figure counts whole things: a figure on another base has that base's say.</summary>
    public static bool IsDenominatorCounted(in FigureContext figure) => figure.Observation.DenominatorQuantity is { } other
        ? figure.Framework.FindQuantity(other) is { IsCountable: true }
        : figure.Indicator.IsCountable;

    /// <summary>The numerator where it counts whole things; else null.</summary>
    public static Figure? OfNumerator(in FigureContext figure) => figure.Indicator.IsCountable ? figure.Observation.Value.Numerator : null;

    /// <summary>The denominator where it counts whole things; else null.</summary>
    public static Figure? OfDenominator(in FigureContext figure) =>
        figure.Observation.Value.Denominator is { } denominator && IsDenominatorCounted(figure) ? denominator : null;

    /// <summary>Whether a figure has no fraction, however it is printed; allocates nothing.</summary>
    public static bool IsWhole(Figure figure) => figure.Decimals <= 0 || figure.Mantissa % TenTo(figure.Decimals) == 0;

    private static long TenTo(int exponent)
    {
        var power = 1L;
        for (var count = 0; count < exponent; count++)
        {
            power *= 10;
        }

        return power;
    }
}
