namespace Kpi.Sdk;

/// <summary>What sort of value an indicator has.</summary>
public enum MeasureKind
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>A number of countable things: dossiers, people, classes. Whole.</summary>
    Count,

    /// <summary>A quantity that is measured rather than counted: money, minutes, Mb/s.</summary>
    Amount,

    /// <summary>A share, from a numerator and a denominator or as a bare percentage.</summary>
    Ratio,

    /// <summary>Points out of a maximum, such as 18,8/20.</summary>
    Score,

    /// <summary>A place among others, such as 3/63; the lower the better.</summary>
    Rank,

    /// <summary>Done or not done.</summary>
    YesNo,

    /// <summary>A composite figure without a unit.</summary>
    Index,
}
