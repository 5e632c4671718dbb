namespace Kpi.Sdk.Columns;

/// <summary>Which numbers of an indicator count whole things.</summary>
internal static class CountedFields
{
    /// <summary>Whether the value, or the numerator of a ratio, counts whole things.</summary>
    public static bool IsValueCounted(IndicatorFramework framework, Indicator indicator) => indicator.Kind switch
    {
        MeasureKind.Count => true,
        MeasureKind.Ratio or MeasureKind.Amount or MeasureKind.Index => IsCounted(framework, indicator, indicator.NumeratorQuantity),
        _ => false,
    };

    /// <summary>Whether the denominator of a ratio counts whole things.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="quantity">What the denominator counts where it is not the indicator's; null otherwise.</param>
    public static bool IsDenominatorCounted(IndicatorFramework framework, Indicator indicator, string? quantity = null) =>
        indicator.Kind == MeasureKind.Ratio && IsCounted(framework, indicator, quantity ?? indicator.DenominatorQuantity);

    private static bool IsCounted(IndicatorFramework framework, Indicator indicator, string? quantity) =>
        indicator.IsCountable || (quantity is not null && framework.FindQuantity(quantity) is { IsCountable: true });
}
