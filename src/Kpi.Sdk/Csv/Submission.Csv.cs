using System.Diagnostics.CodeAnalysis;
using Kpi.Sdk.Csv;

namespace Kpi.Sdk;

/// <content>Reports as CSV.</content>
public sealed partial class Submission
{
    /// <summary>Reads figures from CSV: a row a figure, or a row an indicator with a column a period or a unit.</summary>
    /// <param name="utf8">The file: UTF-8, with or without a byte order mark.</param>
    /// <param name="framework">The framework it is on, which says what its values mean.</param>
    /// <param name="options">What is known about the file, and limits; null for nothing and the usual ones.</param>
    /// <returns>The report, and what was found. A row with an error is not in the report, but is told.</returns>
    /// <exception cref="KpiFormatException">The file can't be read at all: its quotes, encoding or columns are at fault, or whose report it is can't be told.</exception>
    public static CsvReading<Submission> ReadCsv(ReadOnlyMemory<byte> utf8, IndicatorFramework framework, CsvReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return CsvFile.Read(utf8, options, BindCsv(framework));
    }

    /// <summary>Reads figures from CSV without throwing.</summary>
    /// <param name="utf8">The file: UTF-8, with or without a byte order mark.</param>
    /// <param name="framework">The framework it is on, which says what its values mean.</param>
    /// <param name="reading">The report and what was found, or null.</param>
    /// <param name="faults">Why the file can't be read, and the errors of its rows; empty where it was read.</param>
    /// <param name="options">What is known about the file, and limits; null for nothing and the usual ones.</param>
    /// <returns>False where the file can't be read at all.</returns>
    public static bool TryReadCsv(
        ReadOnlyMemory<byte> utf8,
        IndicatorFramework framework,
        [NotNullWhen(true)] out CsvReading<Submission>? reading,
        out IReadOnlyList<Finding> faults,
        CsvReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return CsvFile.TryRead(utf8, options, BindCsv(framework), out reading, out faults);
    }

    /// <summary>Reads figures from a stream of CSV.</summary>
    /// <param name="stream">The stream, read from where it stands to its end, but no further than the limit; left open.</param>
    /// <param name="framework">The framework it is on, which says what its values mean.</param>
    /// <param name="options">What is known about the file, and limits; null for nothing and the usual ones.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The report, and what was found.</returns>
    /// <exception cref="KpiFormatException">The content can't be read at all.</exception>
    public static Task<CsvReading<Submission>> ReadCsvAsync(Stream stream, IndicatorFramework framework, CsvReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(framework);
        return CsvFile.ReadAsync(stream, options, BindCsv(framework), cancellationToken);
    }

    /// <summary>Reads the CSV file of a report.</summary>
    /// <param name="path">The file; named so in the places of findings.</param>
    /// <param name="framework">The framework it is on, which says what its values mean.</param>
    /// <param name="options">What is known about the file, and limits; null for nothing and the usual ones.</param>
    /// <returns>The report, and what was found.</returns>
    /// <exception cref="KpiFormatException">The file can't be read at all.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">The file can't be opened or read.</exception>
    public static CsvReading<Submission> LoadCsv(string path, IndicatorFramework framework, CsvReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        using var stream = CsvFile.Open(path, isAsync: false);
        return CsvFile.Read(stream, (options ?? CsvReadOptions.Default).WithFileName(path), BindCsv(framework));
    }

    /// <summary>Writes the figures as CSV, UTF-8. What the report says of itself (title, day, source) has no place in it.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="framework">The framework it is on, which says how its numbers are written unless the options do.</param>
    /// <param name="options">How to write; null for commas and a row a figure.</param>
    /// <exception cref="ArgumentException">A column a period or a unit is asked for, and a figure says more than its value; the message names it.</exception>
    public void WriteCsv(Stream stream, IndicatorFramework framework, CsvWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(framework);
        SubmissionCsvWriter.Write(this, stream, framework, options ?? CsvWriteOptions.Default);
    }

    /// <summary>The figures as CSV, as <see cref="WriteCsv"/> writes them, without a byte order mark.</summary>
    /// <param name="framework">The framework it is on, which says how its numbers are written unless the options do.</param>
    /// <param name="options">How to write; null for commas and a row a figure.</param>
    /// <returns>The text of the file.</returns>
    /// <exception cref="ArgumentException">A column a period or a unit is asked for, and a figure says more than its value; the message names it.</exception>
    public string ToCsv(IndicatorFramework framework, CsvWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return CsvFile.Text(stream => WriteCsv(stream, framework, options));
    }

    private static Func<CsvSheet, CsvReadOptions, CsvFindings, CsvReading<Submission>?> BindCsv(IndicatorFramework framework) =>
        (sheet, options, findings) => SubmissionSheet.Read(sheet, framework, options, findings);
}
