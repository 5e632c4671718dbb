using Kpi.Sdk.Columns;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Csv;

/// <summary>Writes the ratios that are at fault.</summary>
internal static class RatioCheckCsvWriter
{
    private static readonly string[] Columns = [.. ResultCells.Names, "numerator", "denominator", "percentage", "faults", "computed"];

    public static void Write(IEnumerable<RatioCheckRow> rows, Numerals numerals, Stream stream, CsvWriteOptions options)
    {
        using var output = new CsvOutput(stream, options);
        output.Header(Columns);
        foreach (var row in rows)
        {
            var figure = row.Observation;
            ResultCells.WriteNames(output, figure.Slice, figure.Unit, figure.Tier, figure.Period, figure.Accumulation);
            foreach (var field in new[] { ObservationField.Numerator, ObservationField.Denominator, ObservationField.Percentage })
            {
                output.Number(SubmissionCsvWriter.TextOf(figure.Value, field, numerals));
            }

            output.Text(string.Join(' ', row.FaultNames));
            output.Number(row.Computed is { } right ? SheetNumbers.Print(right, numerals) : null);
            output.EndRow();
        }

        output.Flush();
    }
}
