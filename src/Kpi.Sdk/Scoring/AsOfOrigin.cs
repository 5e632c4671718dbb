namespace Kpi.Sdk;

/// <summary>Where the day a report was judged for comes from.</summary>
public enum AsOfOrigin
{
    /// <summary>The end of the report's period: the report prints no day.</summary>
    PeriodEnd,

    /// <summary>The day printed on the report.</summary>
    ReportDate,

    /// <summary>The caller asked for that day.</summary>
    Asked,
}
