namespace Kpi.Sdk.Columns;

/// <summary>What the series of one block have in common.</summary>
internal readonly record struct SeriesKey(IndicatorSlice Slice, OrgLevel Tier, Accumulation Accumulation);
