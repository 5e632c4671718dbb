namespace Kpi.Sdk.Benchmarks.Data;

/// <summary>What the figures are like.</summary>
public enum NationProfile
{
    /// <summary>Ratios of counts up to 20 000, which fit four bytes.</summary>
    Counts,

    /// <summary>Ratios of amounts up to 10^12, which need eight bytes.</summary>
    Amounts,

    /// <summary>One number a row: what was counted since the start of the year.</summary>
    SinceYearStart,
}
