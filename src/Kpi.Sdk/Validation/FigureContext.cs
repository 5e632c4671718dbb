namespace Kpi.Sdk.Validation;

/// <summary>One figure and what it is judged by.</summary>
/// <param name="Framework">The framework.</param>
/// <param name="Indicator">The figure's indicator.</param>
/// <param name="Observation">The figure.</param>
/// <param name="Submission">The report it stands in; null where it is looked at alone.</param>
internal readonly record struct FigureContext(IndicatorFramework Framework, Indicator Indicator, Observation Observation, Submission? Submission);
