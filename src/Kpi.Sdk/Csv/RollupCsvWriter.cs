using System.Globalization;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Csv;

/// <summary>Writes the rows of a roll-up.</summary>
internal static class RollupCsvWriter
{
    private static readonly string[] Columns = [.. ResultCells.Names, "value", "numerator", "denominator", "percentage", "status", "present", "expected"];
    private static readonly string[] GrowthColumns = ["change", "growth"];

    public static void Write(Rollup rollup, Stream stream, RoundingRule rounding, CsvWriteOptions options, GrowthBase growth)
    {
        var numerals = options.Numerals ?? rollup.Framework.Numerals;
        using var output = new CsvOutput(stream, options);
        output.Header(growth == GrowthBase.Unspecified ? Columns : Columns.Concat(GrowthColumns));
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
            if (growth != GrowthBase.Unspecified)
            {
                var change = row.Growth(growth);
                output.Number(change.Absolute is { } absolute ? ResultCells.Print(absolute, rounding, numerals) : null);
                output.Number((change.Relative * Rational.Hundred)?.TryRound(rounding, out var relative) == true ? SheetNumbers.Print(Percentage.Of(relative), numerals) : null);
            }

            output.EndRow();
        }

        output.Flush();
    }
}
