namespace Kpi.Sdk.Csv;

/// <summary>The beginning of every file that holds a row a thing.</summary>
internal static class CsvRecords
{
    /// <summary>The cells of the file; null, with faults, where it lacks a column.</summary>
    public static CsvCells? Start(CsvSheet sheet, CsvColumns columns, CsvFindings findings, params int[] required)
    {
        if (findings.HasFaults)
        {
            return null;
        }

        var places = columns.Resolve(sheet.Header!, findings);
        columns.Require(places, findings, required);
        return findings.HasFaults ? null : new CsvCells(columns, places, findings);
    }

    /// <summary>The numerals of the cells in some columns.</summary>
    public static (Numerals Numerals, NumeralsOrigin Origin) Numerals(CsvSheet sheet, CsvReadOptions options, CsvFindings findings, params int[] places)
    {
        var evidence = new NumeralsEvidence();
        foreach (var (_, row) in sheet.Rows)
        {
            foreach (var place in places)
            {
                if (place >= 0)
                {
                    evidence.Observe(row[place], row.Place(place));
                }
            }
        }

        return evidence.Decide(options.Numerals, Sdk.Numerals.Invariant, findings);
    }
}
