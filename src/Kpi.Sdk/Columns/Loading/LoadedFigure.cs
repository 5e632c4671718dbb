namespace Kpi.Sdk.Columns;

/// <summary>A figure on its way into a grid: where it belongs, since when it is known, and what it says.</summary>
internal readonly record struct LoadedFigure
{
    /// <summary>The day since when a figure is known that tells none: before every day told.</summary>
    public const int AlwaysKnown = -1;

    public LoadedFigure()
    {
    }

    public int Place { get; init; }

    public int Period { get; init; }

    public int KnownDay { get; init; } = AlwaysKnown;

    /// <summary>Its place among the observations read, from 0.</summary>
    public int Order { get; init; }

    /// <summary>False for what has no complete number: an absence, or a ratio that lacks a term.</summary>
    public bool HasNumber { get; init; }

    /// <summary>The number, or the numerator.</summary>
    public Figure First { get; init; }

    /// <summary>The denominator of a ratio.</summary>
    public Figure Second { get; init; }

    /// <summary>The percentage printed beside both terms.</summary>
    public Figure? Stated { get; init; }

    /// <summary>The whole value, where the columns do not keep all of it.</summary>
    public ObservedValue? Side { get; init; }

    public ObservationStatus Status { get; init; }

    public int AsOfDay { get; init; } = MarkColumns.NoDay;
}
