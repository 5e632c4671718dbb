namespace Kpi.Sdk.Columns;

/// <content>What was found so far.</content>
public sealed partial class ObservationTableBuilder
{
    /// <summary>How many findings are listed.</summary>
    internal int FindingCount => _findings.Count;

    /// <summary>The last one listed; null for none.</summary>
    internal Finding? LastFinding => _findings.Last;
}
