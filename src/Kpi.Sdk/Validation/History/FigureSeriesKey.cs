namespace Kpi.Sdk.Validation;

/// <summary>Whose figures follow each other in time: one quantity, on one base, of one unit and tier, counted over one kind of span.</summary>
internal readonly record struct FigureSeriesKey(IndicatorSlice Slice, OrgUnitCode Unit, OrgLevel Tier, Accumulation Accumulation, string? Base)
{
    public static FigureSeriesKey Of(Observation observation, Indicator indicator) =>
        new(observation.Slice, observation.Unit, observation.Tier, observation.Accumulation, observation.DenominatorQuantity ?? indicator.DenominatorQuantity);
}
