namespace Kpi.Sdk.Validation;

/// <summary>What one figure stands for: two figures of one key are vintages or duplicates.</summary>
internal readonly record struct FigureKey(IndicatorSlice Slice, OrgUnitCode Unit, OrgLevel Tier, ReportingPeriod Period, Accumulation Accumulation)
{
    public static FigureKey Of(Observation observation) =>
        new(observation.Slice, observation.Unit, observation.Tier, observation.Period, observation.Accumulation);

    /// <summary>The same unit, tier, period and span, of another indicator or member.</summary>
    public FigureKey With(IndicatorSlice slice) => this with { Slice = slice };
}
