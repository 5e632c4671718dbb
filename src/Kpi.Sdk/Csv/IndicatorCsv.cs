namespace Kpi.Sdk.Csv;

/// <summary>Indicators as CSV, a row each. Quantities, breakdowns and groups are named by their short names.</summary>
public static class IndicatorCsv
{
    /// <summary>Reads them.</summary>
    /// <param name="utf8">The file: UTF-8, with or without a byte order mark.</param>
    /// <param name="options">What is known about the file, and limits; null for nothing and the usual ones.</param>
    /// <returns>Them in the order of the file, and what was found. A row with an error is left out and told.</returns>
    /// <exception cref="KpiFormatException">The file can't be read at all.</exception>
    public static CsvReading<IReadOnlyList<Indicator>> Read(ReadOnlyMemory<byte> utf8, CsvReadOptions? options = null) => CsvFile.Read(utf8, options, IndicatorColumns.Read);

    /// <summary>Reads them from a stream.</summary>
    /// <param name="stream">The stream, read from where it stands to its end, but no further than the limit; left open.</param>
    /// <param name="options">What is known about the file, and limits; null for nothing and the usual ones.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Them in the order of the file, and what was found.</returns>
    /// <exception cref="KpiFormatException">The content can't be read at all.</exception>
    public static Task<CsvReading<IReadOnlyList<Indicator>>> ReadAsync(Stream stream, CsvReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return CsvFile.ReadAsync(stream, options, IndicatorColumns.Read, cancellationToken);
    }

    /// <summary>Writes them. Extensions have no place in a row.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="indicators">What to write.</param>
    /// <param name="options">How to write; null for commas and invariant numerals.</param>
    public static void Write(Stream stream, IReadOnlyList<Indicator> indicators, CsvWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(indicators);
        using var output = new CsvOutput(stream, options ?? CsvWriteOptions.Default);
        IndicatorColumns.Write(indicators, output, options?.Numerals ?? Numerals.Invariant);
        output.Flush();
    }
}
