namespace Kpi.Sdk;

/// <summary>Whether a target and the figures it is held against mean the same thing.</summary>
public enum Comparability
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>The same quantity by the same definition.</summary>
    Same,

    /// <summary>Close, for a stated reason; verdicts are marked as approximate.</summary>
    Proxy,
}
