namespace Kpi.Sdk;

/// <summary>What span of time a figure stands for.</summary>
public enum AccumulationKind
{
    /// <summary>What happened in the period.</summary>
    InPeriod,

    /// <summary>A stock: what there is on a day.</summary>
    AsOf,

    /// <summary>What has happened since a day before the period, such as the start of a term.</summary>
    SinceTermStart,
}
