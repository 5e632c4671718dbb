using NodaTime;

namespace Kpi.Sdk.Reporting;

/// <summary>A figure of a series on the day it is of.</summary>
/// <param name="Day">The day.</param>
/// <param name="Figure">The figure.</param>
internal readonly record struct SeriesPoint(LocalDate Day, Observation Figure)
{
    /// <summary>The number; null where it is hedged or there is none.</summary>
    public Rational? Value => Growth.NumberOf(Figure);

    /// <summary>The values a hedged figure leaves open; null where there is an exact number, or none at all.</summary>
    public FigureInterval? Range => Value is not null ? null : Figure.Value switch
    {
        { Kind: ObservedValueKind.Number or ObservedValueKind.Score, Number: { } number } => number.Unrounded(PrintReading.Nearest),
        { Kind: ObservedValueKind.Ratio, StatedPercentage: { } stated } => stated.Figure.Unrounded(PrintReading.Nearest),
        { Kind: ObservedValueKind.Ratio, Terms: { } terms } => MeasuredValue.OfTerms(terms, decimals: null)?.Range,
        _ => null,
    };
}
