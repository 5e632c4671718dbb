namespace Kpi.Sdk;

/// <summary>What a relation does where one of its figures is missing.</summary>
public enum MissingPartPolicy
{
    /// <summary>It is not checked.</summary>
    Skip,

    /// <summary>The missing figure counts as zero.</summary>
    Zero,

    /// <summary>The gap itself is reported.</summary>
    Finding,

    /// <summary>The missing figure must lie between zero and what is left.</summary>
    Bound,
}
