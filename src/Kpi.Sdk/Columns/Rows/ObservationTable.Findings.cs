namespace Kpi.Sdk.Columns;

/// <content>Findings with their places in a file.</content>
public sealed partial class ObservationTable
{
    /// <summary>The same figures under other findings.</summary>
    internal ObservationTable WithFindings(ValidationReport findings) => new(Framework, Units, BasePeriods, Blocks, findings);
}
