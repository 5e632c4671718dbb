namespace Kpi.Sdk;

/// <summary>Whether the numerator of a ratio can exceed its denominator.</summary>
public enum PartLimit
{
    /// <summary>It may: the two count different things.</summary>
    None,

    /// <summary>It should not; where it does, that is shown.</summary>
    Warning,

    /// <summary>It can't: the numerator is a part of the denominator.</summary>
    Strict,
}
