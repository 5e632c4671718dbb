namespace Kpi.Sdk.Reporting;

/// <summary>A part of a scorecard under a title of its own: what binds, what is shown for comparison, what has no target.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Title">The title.</param>
/// <param name="Columns">The columns and their heads, empty ones left out.</param>
/// <param name="Groups">The rows by group, in framework order.</param>
internal sealed record ScorecardSection(
    ScorecardSectionKind Kind,
    string Title,
    IReadOnlyList<(ScorecardColumn Column, string Head)> Columns,
    IReadOnlyList<ScorecardGroup> Groups)
{
    /// <summary>How many lines it has; a line with several targets counts once.</summary>
    public int LineCount => Groups.Sum(group => group.Rows.Count(row => row.OpensLine));
}
