namespace Kpi.Sdk;

/// <summary>A finding that was accepted beforehand, and the acceptance.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Suppression">The acceptance, with its reason.</param>
public readonly record struct SuppressedFinding(Finding Finding, Suppression Suppression);
