using Kpi.Sdk.Csv;

namespace Kpi.Sdk.Columns;

/// <content>Roll-ups as CSV.</content>
public sealed partial class Rollup
{
    /// <summary>Writes the rows as CSV: indicator, member, unit, tier, period, accumulation, value, numerator, denominator, percentage, status, present, expected.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="rounding">How percentages are rounded, and values whose decimals do not end; sums are exact.</param>
    /// <param name="options">How to write; null for commas and the framework's numerals.</param>
    /// <param name="growth">What to compare each row with: adds the columns change (of a ratio in percentage points) and growth (in percent). Unspecified for nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="growth"/> is none of them.</exception>
    public void WriteCsv(Stream stream, RoundingRule rounding, CsvWriteOptions? options = null, GrowthBase growth = GrowthBase.Unspecified)
    {
        ArgumentNullException.ThrowIfNull(stream);
        RefuseUnknown(growth);
        RollupCsvWriter.Write(this, stream, rounding, options ?? CsvWriteOptions.Default, growth);
    }
}
