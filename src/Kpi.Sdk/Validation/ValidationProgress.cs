namespace Kpi.Sdk.Validation;

/// <summary>How far a validation is.</summary>
/// <param name="CheckedCount">Figures that every rule of single figures has looked at.</param>
/// <param name="TotalCount">Figures in the report.</param>
public readonly record struct ValidationProgress(int CheckedCount, int TotalCount);
