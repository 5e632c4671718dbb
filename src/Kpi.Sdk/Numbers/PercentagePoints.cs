using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Kpi.Sdk;

/// <summary>The distance between two percentages as it is printed: a figure counted in percentage points.</summary>
/// <remarks>
/// Not a percentage: from 40 % to 42 % is 2 points and 5 percent. Equality is of the print; compare values with <see cref="CompareValueTo"/>.
/// The default is 0 points.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<PercentagePoints>))]
public readonly partial record struct PercentagePoints : ISpanParsable<PercentagePoints>, ISpanFormattable, ITextValue<PercentagePoints>
{
    private PercentagePoints(Figure figure) => Figure = figure;

    /// <summary>The figure, counted in percentage points.</summary>
    public Figure Figure { get; }

    /// <summary>Percentage points of a figure.</summary>
    /// <param name="figure">The figure, counted in percentage points.</param>
    /// <returns>The percentage points.</returns>
    public static PercentagePoints Of(Figure figure) => new(figure);

    /// <summary>The value in percentage points, hedge aside.</summary>
    /// <returns>−27,08 for −27,08 points.</returns>
    public Rational ToRational() => Figure.ToRational();

    /// <summary>The exact values, counted in percentage points, that would print as these.</summary>
    /// <param name="reading">How they are taken to have been rounded; a hedge overrides it.</param>
    /// <returns>The interval, in percentage points.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reading"/> is not one of the readings.</exception>
    public FigureInterval Unrounded(PrintReading reading) => Figure.Unrounded(reading);

    /// <summary>Compares the values, decimals shown and hedges aside.</summary>
    /// <param name="other">The other number of points.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareValueTo(PercentagePoints other) => Figure.CompareValueTo(other.Figure);
}
