namespace Kpi.Sdk;

/// <summary>How an indicator of several periods becomes one of a longer period. Time comes first, then units.</summary>
public enum TimeAggregation
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>The values add up. Refused for ratios.</summary>
    Sum,

    /// <summary>Numerators and denominators add up; the ratio is of the sums.</summary>
    Pooled,

    /// <summary>The value at the end of the period: stocks.</summary>
    Last,

    /// <summary>The plain mean.</summary>
    Mean,

    /// <summary>The smallest.</summary>
    Min,

    /// <summary>The largest.</summary>
    Max,
}
