namespace Kpi.Sdk;

/// <summary>What was held against the target.</summary>
public enum VerdictBasis
{
    /// <summary>Nothing: it was not judged by a number.</summary>
    None,

    /// <summary>An exact ratio or count.</summary>
    Exact,

    /// <summary>A figure as it was printed, rounded.</summary>
    AsPrinted,

    /// <summary>A hedged figure all of whose values are on one side of the target.</summary>
    Hedged,
}
