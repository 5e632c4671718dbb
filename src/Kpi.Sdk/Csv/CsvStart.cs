namespace Kpi.Sdk.Csv;

/// <summary>How reading a CSV text begins: with the separator declared, or told by the first line.</summary>
internal static class CsvStart
{
    public static CsvScan Of(ReadOnlySpan<byte> text, CsvReadOptions options, out int skip)
    {
        var detected = CsvDialect.Detect(text, out skip);
        var separator = options.Separator is { } declared ? (byte)declared : detected;
        return new CsvScan(separator, options.MaxColumns, skip > 0 ? 2 : 1);
    }
}
