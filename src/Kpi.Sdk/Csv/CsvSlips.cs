namespace Kpi.Sdk.Csv;

/// <summary>Tells what is out of place in the record a cursor stands on.</summary>
internal static class CsvSlips
{
    public static void Tell(ref readonly CsvCursor cursor, CsvScan scan, ModelPath path, CsvFindings findings)
    {
        foreach (var slip in scan.Slips)
        {
            var (line, column) = cursor.Locate(slip.Offset);
            switch (slip.Kind)
            {
                case CsvSlipKind.UnclosedQuote:
                    findings.Refuse(CsvFaults.UnclosedQuote, path, line, column);
                    break;
                case CsvSlipKind.TooManyFields:
                    findings.Refuse(CsvFaults.TooManyCells, path, line, column, FindingArgument.Of("count", cursor.FieldCount + 1), FindingArgument.Of("columns", cursor.FieldCount));
                    break;
                default:
                    findings.Refuse(CsvFaults.LoneQuote, path, line, column);
                    break;
            }
        }
    }
}
