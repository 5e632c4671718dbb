namespace Kpi.Sdk.Reporting;

/// <summary>A row of a scorecard: a line and one judgement of it, or the line alone where it has no target.</summary>
internal sealed class ScorecardRow(ScorecardLine line, Judgement? judgement, IReadOnlyDictionary<ScorecardColumn, Cell> cells)
{
    public ScorecardLine Line => line;

    /// <summary>The judgement; null where there is no target.</summary>
    public Judgement? Judgement => judgement;

    /// <summary>True for the first row of a line; the ones below say only what differs.</summary>
    public bool OpensLine { get; init; }

    /// <summary>True where the row is judged by another figure than the one above it.</summary>
    public bool OpensFigure { get; init; }

    /// <summary>The words of a cell; empty where the row has none.</summary>
    public Cell this[ScorecardColumn column] => cells.GetValueOrDefault(column, Cell.Empty);
}
