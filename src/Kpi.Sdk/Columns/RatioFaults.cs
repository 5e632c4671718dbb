using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>What is wrong with a ratio by its own numbers.</summary>
[Experimental("KPISDK0001")]
[Flags]
public enum RatioFaults
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The denominator is zero or negative.</summary>
    NoBase = 1,

    /// <summary>The numerator is larger than the denominator.</summary>
    PartAboveWhole = 2,

    /// <summary>The percentage printed beside both terms is not the one they give by the framework's rounding.</summary>
    NotAsStated = 4,
}
