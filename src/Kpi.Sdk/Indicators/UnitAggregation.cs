namespace Kpi.Sdk;

/// <summary>How an indicator of several units becomes one of a larger unit.</summary>
public enum UnitAggregation
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>The values add up. Refused for ratios.</summary>
    Sum,

    /// <summary>Numerators and denominators add up; the ratio is of the sums.</summary>
    Pooled,

    /// <summary>The mean, weighted by a declared quantity.</summary>
    WeightedMean,

    /// <summary>The plain mean.</summary>
    Mean,

    /// <summary>The smallest.</summary>
    Min,

    /// <summary>The largest.</summary>
    Max,
}
