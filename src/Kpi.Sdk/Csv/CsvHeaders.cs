namespace Kpi.Sdk.Csv;

/// <summary>Tells what is wrong with a header.</summary>
internal static class CsvHeaders
{
    private const int LongestQuote = 40;

    public static void TellUnknown(CsvRow header, int place, IEnumerable<string> known, CsvFindings findings)
    {
        var (line, column) = header.Place(place);
        findings.Add(
            CsvFaults.UnknownColumn,
            ModelPath.Root,
            line,
            column,
            suggestion: null,
            FindingArgument.Of("column", Cut(header[place])),
            FindingArgument.Of("nearest", NearestTexts.Of(header[place], known)));
    }

    public static void TellTwice(CsvRow header, int place, int first, CsvFindings findings)
    {
        var (line, column) = header.Place(place);
        findings.Refuse(CsvFaults.DuplicateColumn, ModelPath.Root, line, column, FindingArgument.Of("column", Cut(header[place])), FindingArgument.Of("first", first + 1));
    }

    public static void TellTooMany(CsvRow row, int columns, ModelPath path, CsvFindings findings)
    {
        var (line, column) = row.Place(columns);
        findings.Add(CsvFaults.TooManyCells, path, line, column, suggestion: null, FindingArgument.Of("count", row.FilledCount), FindingArgument.Of("columns", columns));
    }

    public static void TellMissing(string name, CsvFindings findings) =>
        findings.Refuse(CsvFaults.MissingColumn, ModelPath.Root, 1, 1, FindingArgument.Of("column", name));

    /// <summary>Text of a file as messages quote it: at most 40 characters, never half of a surrogate pair.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= LongestQuote)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return string.Concat(text.AsSpan(0, length), "…");
    }
}
