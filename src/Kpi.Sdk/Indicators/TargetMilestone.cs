namespace Kpi.Sdk;

/// <summary>A value to be reached on the way to a target.</summary>
/// <param name="At">The period at whose end it is due.</param>
/// <param name="Value">The value, counted as the target is.</param>
public readonly record struct TargetMilestone(ReportingPeriod At, Figure Value);
