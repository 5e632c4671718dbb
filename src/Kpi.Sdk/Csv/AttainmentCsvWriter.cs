using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Csv;

/// <summary>Writes the rows of targets held against a roll-up.</summary>
internal static class AttainmentCsvWriter
{
    private static readonly string[] Columns =
        [.. ResultCells.Names, "target", "condition", "due", "source", "value", "percentage", "status", "verdict", "attainment", "band"];

    public static void Write(IEnumerable<AttainmentRow> rows, Numerals numerals, Stream stream, RoundingRule rounding, CsvWriteOptions options)
    {
        using var output = new CsvOutput(stream, options);
        output.Header(Columns);
        foreach (var row in rows)
        {
            var percentage = row.Result.Percentage(rounding);
            ResultCells.WriteNames(output, row.Result);
            output.Text(row.Target.Id);
            output.Text(row.Target.Condition.ToString());
            output.Text(row.Target.Due.ToString());
            output.Text(row.Target.Source.ShortName(ReportLanguage.Vietnamese));
            output.Number(ResultCells.Value(row.Result, percentage, rounding, numerals));
            output.Number(ResultCells.Print(percentage, numerals));
            output.Text(row.Result.Value.Status.ToString());
            output.Text(row.Judgement?.Verdict.ToString());
            output.Number(ResultCells.Print(row.Attainment.ToPercentage(Math.Clamp(rounding.Decimals, 0, MaxDecimals)), numerals));
            output.Text(row.Band?.Name.Vietnamese);
            output.EndRow();
        }

        output.Flush();
    }

    private const int MaxDecimals = 13;
}
