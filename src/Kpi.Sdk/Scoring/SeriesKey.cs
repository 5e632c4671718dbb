namespace Kpi.Sdk;

/// <summary>What a line of a scorecard is about.</summary>
/// <param name="Slice">The indicator or member.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Tier">The level of authority within it.</param>
internal readonly record struct SeriesKey(IndicatorSlice Slice, OrgUnitCode Unit, OrgLevel Tier);
