using NodaTime;

namespace Kpi.Sdk.Reporting;

/// <summary>A figure of a series on the day it is of.</summary>
/// <param name="Day">The day.</param>
/// <param name="Figure">The figure.</param>
internal readonly record struct SeriesPoint(LocalDate Day, Observation Figure)
{
    /// <summary>The number; null where it is hedged or there is none.</summary>
    public Rational? Value => Growth.NumberOf(Figure);

    /// <summary>The number a hedged figure is printed with, and the values it leaves open; null where there is an exact number, or none at all.</summary>
    public (Rational Printed, FigureInterval Range)? Hedged => Value is not null ? null : Figure.Value switch
    {
        { Kind: ObservedValueKind.Number or ObservedValueKind.Score, Number: { } number } => Open(number),
        { Kind: ObservedValueKind.Ratio, StatedPercentage: { } stated } => Open(stated.Figure),
        { Kind: ObservedValueKind.Ratio, Terms: { } terms } when MeasuredValue.OfTerms(terms, decimals: null) is { } measured => (measured.Printed.ToRational(), measured.Range),
        _ => null,
    };

    private static (Rational Printed, FigureInterval Range) Open(Figure figure) => (figure.ToRational(), figure.Unrounded(PrintReading.Nearest));
}
