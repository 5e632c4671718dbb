namespace Kpi.Sdk;

/// <summary>Why there is no value.</summary>
public enum Absence
{
    /// <summary>Nothing was said: a dash or an empty cell.</summary>
    NotReported,

    /// <summary>The figure is not collected.</summary>
    NotCollected,

    /// <summary>"không phát sinh": there was nothing to count. Not zero.</summary>
    NotApplicable,

    /// <summary>The figure exists and is not published.</summary>
    Withheld,
}
