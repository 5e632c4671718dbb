using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Tests.Columns;

/// <summary>Everything a table or a roll-up says, in a form that can be compared.</summary>
internal static class TableTexts
{
    public static List<(string Key, ObservedValue Value)> Of(IEnumerable<Observation> rows) =>
        [.. rows.Select(row => ($"{row.Slice} {row.Tier} {row.Accumulation} {row.Unit} {row.Period} {row.Status} {row.AsOf}", row.Value))];

    /// <summary>The findings without their paths, which tell the order of input.</summary>
    public static List<string> FindingsOf(ValidationReport findings) =>
        [.. findings.Select(finding => $"{finding.Id} {finding.Text(ReportLanguage.English)}").Order(StringComparer.Ordinal)];

    public static List<string> Of(Rollup rollup)
    {
        var texts = FindingsOf(rollup.Findings);
        foreach (var columns in rollup.Columns)
        {
            texts.Add($"{columns.Slice} {columns.Tier} {columns.Accumulation} {columns.Decimals} {columns.DenominatorDecimals} {rollup.Level} {rollup.Frequency}");
            for (var cell = 0; cell < columns.CellCount; cell++)
            {
                var row = columns.RowAt(cell);
                var denominator = columns.DenominatorSums.IsEmpty ? 0 : columns.DenominatorSums[cell];
                texts.Add($"{row} {row.Numerator} {row.Denominator} | {columns.Sums[cell]} {denominator} {columns.PresentCounts[cell]} {columns.StatusAt(cell)}");
            }
        }

        return texts;
    }
}
