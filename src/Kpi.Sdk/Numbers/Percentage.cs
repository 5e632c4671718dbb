using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Kpi.Sdk;

/// <summary>A percentage as it was printed: a figure counted in percent, so that 67,23 % holds 67,23 and never 0,6723.</summary>
/// <remarks>
/// Equality is of the print, as with <see cref="Kpi.Sdk.Figure"/>: 50 % and 50,0 % differ, and <see cref="CompareValueTo"/> makes them equal.
/// Nothing keeps it between 0 and 100. The default is 0 %.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<Percentage>))]
public readonly partial record struct Percentage : ISpanParsable<Percentage>, ISpanFormattable, ITextValue<Percentage>
{
    private Percentage(Figure figure) => Figure = figure;

    /// <summary>The figure, counted in percent.</summary>
    public Figure Figure { get; }

    /// <summary>The value as an exact fraction, hedge aside: 0,6723 for 67,23 %; 1 is 100 %.</summary>
    public Rational Fraction => Figure.ToRational() / Rational.Hundred;

    /// <summary>A percentage of a figure.</summary>
    /// <param name="figure">The figure, counted in percent (67,23 for 67,23 %).</param>
    /// <returns>The percentage.</returns>
    public static Percentage Of(Figure figure) => new(figure);

    /// <summary>The value in percent, hedge aside.</summary>
    /// <returns>67,23 for 67,23 %.</returns>
    public Rational ToRational() => Figure.ToRational();

    /// <summary>The exact values, counted in percent, that would print as this percentage.</summary>
    /// <param name="reading">How it is taken to have been rounded; a hedge overrides it.</param>
    /// <returns>The interval, in percent.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reading"/> is not one of the readings.</exception>
    public FigureInterval Unrounded(PrintReading reading) => Figure.Unrounded(reading);

    /// <summary>Compares the values, decimals shown and hedges aside.</summary>
    /// <param name="other">The other percentage.</param>
    /// <returns>Negative, zero or positive; zero for 50 % and 50,0 %.</returns>
    public int CompareValueTo(Percentage other) => Figure.CompareValueTo(other.Figure);

    /// <summary>The exact difference of the digits printed, in percentage points, with the decimals of the finer one.</summary>
    /// <param name="left">What is taken from.</param>
    /// <param name="right">What is taken away; its hedge turns with its sign (more than 5 % taken away leaves under).</param>
    /// <returns>The points; hedged where a term is, and only <see cref="Hedge.About"/> where the hedges pull apart.</returns>
    /// <exception cref="OverflowException">The difference has more than 18 digits.</exception>
    public static PercentagePoints operator -(Percentage left, Percentage right) =>
        FigureSum.TryAdd(left.Figure, right.Figure.Negate(), out var difference)
            ? PercentagePoints.Of(difference)
            : throw new OverflowException($"The difference of {left} and {right} has more than the 18 digits a figure holds.");
}
