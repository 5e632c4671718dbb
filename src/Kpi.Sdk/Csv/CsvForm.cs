namespace Kpi.Sdk.Csv;

/// <summary>How figures stand in a CSV file.</summary>
public enum CsvForm
{
    /// <summary>Not said: for writing, the long form.</summary>
    Unspecified,

    /// <summary>A row a figure.</summary>
    Long,

    /// <summary>A row an indicator and unit, a column a period.</summary>
    PeriodColumns,

    /// <summary>A row an indicator and period, a column a unit.</summary>
    UnitColumns,
}
