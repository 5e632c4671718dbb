using Kpi.Sdk.Csv;

namespace Kpi.Sdk.Columns;

/// <content>Attainments as CSV.</content>
public sealed partial class RollupAttainments
{
    /// <summary>
    /// Writes the rows as CSV: indicator, member, unit, tier, period, accumulation, target, condition, due, source, value, percentage, status, verdict, attainment (in percent), band.
    /// </summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="rounding">How percentages are rounded, and values whose decimals do not end. Attainments take its decimals, 0 to 13, half up, and never cross the verdict.</param>
    /// <param name="options">How to write; null for commas and the framework's numerals.</param>
    public void WriteCsv(Stream stream, RoundingRule rounding, CsvWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        AttainmentCsvWriter.Write(Rows(), options?.Numerals ?? _framework.Numerals, stream, rounding, options ?? CsvWriteOptions.Default);
    }
}
