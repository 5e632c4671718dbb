namespace Kpi.Sdk;

/// <summary>Which number of a figure takes part in a relation.</summary>
public enum RelationTermPart
{
    /// <summary>The value itself: a count, an amount, a percentage.</summary>
    Value,

    /// <summary>The numerator of a ratio.</summary>
    Numerator,

    /// <summary>The denominator of a ratio.</summary>
    Denominator,
}
