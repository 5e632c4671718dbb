using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>What a figure is compared with.</summary>
[Experimental("KPISDK0001")]
public enum GrowthBase
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>The period before it.</summary>
    PreviousPeriod,

    /// <summary>The same period of the year before.</summary>
    SamePeriodLastYear,
}
