using System.Globalization;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Csv;

/// <summary>Writes the rows of a roll-up.</summary>
internal static class RollupCsvWriter
{
    private static readonly string[] Columns = [.. ResultCells.Names, "value", "numerator", "denominator", "percentage", "status", "present", "expected"];

    public static void Write(Rollup rollup, Stream stream, RoundingRule rounding, CsvWriteOptions options)
    {
        var numerals = options.Numerals ?? rollup.Framework.Numerals;
        using var output = new CsvOutput(stream, options);
        output.Header(Columns);
        foreach (var row in rollup)
        {
            var percentage = row.Percentage(rounding);
            ResultCells.WriteNames(output, row);
            output.Number(ResultCells.Value(row, percentage, rounding, numerals));
            output.Number(ResultCells.Print(row.Numerator, rounding, numerals));
            output.Number(ResultCells.Print(row.Denominator, rounding, numerals));
            output.Number(ResultCells.Print(percentage, numerals));
            output.Text(row.Value.Status.ToString());
            output.Number(row.Coverage.PresentCount.ToString(CultureInfo.InvariantCulture));
            output.Number(row.Coverage.ExpectedCount.ToString(CultureInfo.InvariantCulture));
            output.EndRow();
        }

        output.Flush();
    }
}
