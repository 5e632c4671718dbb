namespace Kpi.Sdk.Reporting;

/// <summary>The rows of one group of indicators.</summary>
/// <param name="Name">The group's name.</param>
/// <param name="Subtotal">How its targets stand; null where they are not counted.</param>
/// <param name="Rows">The rows.</param>
internal sealed record ScorecardGroup(string Name, string? Subtotal, IReadOnlyList<ScorecardRow> Rows);
