namespace Kpi.Sdk.Reporting;

/// <summary>What stands in a cell: what is read first, and what is added to it.</summary>
/// <param name="Main">The figure, the word, the number of a document.</param>
/// <param name="Rest">What follows it, with the blank or comma between them: " (30/6/2024)".</param>
internal readonly record struct Cell(string Main, string Rest = "")
{
    /// <summary>A cell without words.</summary>
    public static Cell Empty { get; } = new(string.Empty);

    /// <summary>Both parts as one text.</summary>
    public override string ToString() => Main + Rest;
}
