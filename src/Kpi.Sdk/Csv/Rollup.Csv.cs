using Kpi.Sdk.Csv;

namespace Kpi.Sdk.Columns;

/// <content>Roll-ups as CSV.</content>
public sealed partial class Rollup
{
    /// <summary>Writes the rows as CSV: indicator, member, unit, tier, period, accumulation, value, numerator, denominator, percentage, status, present, expected.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="rounding">How percentages are rounded, and values whose decimals do not end; sums are exact.</param>
    /// <param name="options">How to write; null for commas and the framework's numerals.</param>
    public void WriteCsv(Stream stream, RoundingRule rounding, CsvWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        RollupCsvWriter.Write(this, stream, rounding, options ?? CsvWriteOptions.Default);
    }
}
