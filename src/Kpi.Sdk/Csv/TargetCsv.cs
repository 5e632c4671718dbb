namespace Kpi.Sdk.Csv;

/// <summary>Targets as CSV, a row each. The document stands in the row: its number as published, or its title.</summary>
public static class TargetCsv
{
    /// <summary>Reads them.</summary>
    /// <param name="utf8">The file: UTF-8, with or without a byte order mark.</param>
    /// <param name="options">What is known about the file, and limits; null for nothing and the usual ones.</param>
    /// <returns>Them in the order of the file, and what was found. A row with an error is left out and told.</returns>
    /// <exception cref="KpiFormatException">The file can't be read at all.</exception>
    public static CsvReading<IReadOnlyList<Target>> Read(ReadOnlyMemory<byte> utf8, CsvReadOptions? options = null) => CsvFile.Read(utf8, options, TargetColumns.Read);

    /// <summary>Reads them from a stream.</summary>
    /// <param name="stream">The stream, read from where it stands to its end, but no further than the limit; left open.</param>
    /// <param name="options">What is known about the file, and limits; null for nothing and the usual ones.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Them in the order of the file, and what was found.</returns>
    /// <exception cref="KpiFormatException">The content can't be read at all.</exception>
    public static Task<CsvReading<IReadOnlyList<Target>>> ReadAsync(Stream stream, CsvReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return CsvFile.ReadAsync(stream, options, TargetColumns.Read, cancellationToken);
    }

    /// <summary>Writes them. Extensions have no place in a row.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="targets">What to write.</param>
    /// <param name="options">How to write; null for commas and invariant numerals.</param>
    /// <exception cref="ArgumentException">A target has milestones, a baseline, a comparability or a chain of documents, which a row does not hold.</exception>
    public static void Write(Stream stream, IReadOnlyList<Target> targets, CsvWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(targets);
        using var output = new CsvOutput(stream, options ?? CsvWriteOptions.Default);
        TargetColumns.Write(targets, output, options?.Numerals ?? Numerals.Invariant);
        output.Flush();
    }
}
