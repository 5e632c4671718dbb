using Kpi.Sdk.Csv;

namespace Kpi.Sdk.Columns;

/// <content>Checks of ratios as CSV.</content>
public sealed partial class RatioCheck
{
    /// <summary>Writes the ratios at fault as CSV: indicator, member, unit, tier, period, accumulation, numerator, denominator, percentage, faults, computed.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="options">How to write; null for commas and the framework's numerals.</param>
    public void WriteCsv(Stream stream, CsvWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        RatioCheckCsvWriter.Write(Rows(), options?.Numerals ?? _table.Framework.Numerals, stream, options ?? CsvWriteOptions.Default);
    }
}
