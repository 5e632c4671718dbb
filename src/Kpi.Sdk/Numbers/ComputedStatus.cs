namespace Kpi.Sdk;

/// <summary>Whether a number was computed, and why not.</summary>
public enum ComputedStatus
{
    /// <summary>There was nothing to compute from.</summary>
    NoData,

    /// <summary>The number was computed.</summary>
    Computed,

    /// <summary>Too few of the expected inputs were present.</summary>
    BelowCoverage,

    /// <summary>The denominator is zero.</summary>
    ZeroDenominator,

    /// <summary>The denominator is not known.</summary>
    NoDenominator,

    /// <summary>The question does not apply.</summary>
    NotApplicable,

    /// <summary>The result is too large to be kept exactly.</summary>
    Overflow,
}
