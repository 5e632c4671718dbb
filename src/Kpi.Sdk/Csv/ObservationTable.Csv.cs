using Kpi.Sdk.Csv;

namespace Kpi.Sdk.Columns;

/// <content>Tables as CSV.</content>
public sealed partial class ObservationTable
{
    /// <summary>Reads a table from CSV, a row a figure: indicator, unit, period, and value or numerator and denominator.</summary>
    /// <remarks>
    /// Rows of plain numbers go straight from their bytes into the table; any other is read as an observation first, with the same findings. Where the
    /// options do not declare the numerals, the first mebibyte tells them; a number further on that does not read in them is a finding.
    /// </remarks>
    /// <param name="utf8">The file: UTF-8, with or without a byte order mark.</param>
    /// <param name="framework">The indicators, units and calendar.</param>
    /// <param name="options">What the table is for.</param>
    /// <param name="csvOptions">What is known about the file, and limits; null for nothing and no limit.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The table. What was not taken is in its findings, with line and column.</returns>
    /// <exception cref="KpiFormatException">The file can't be read at all: its quotes, encoding or columns are at fault.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static ObservationTable ReadCsv(
        ReadOnlyMemory<byte> utf8, IndicatorFramework framework, TableOptions options, CsvReadOptions? csvOptions = null, CancellationToken cancellationToken = default)
    {
        csvOptions ??= CsvReadOptions.Default;
        using var input = new RowInput(utf8, csvOptions.TableMaxBytes);
        return ReadCsv(input, framework, options, csvOptions, cancellationToken);
    }

    /// <summary>Reads a table from a stream of CSV, through one buffer.</summary>
    /// <inheritdoc cref="ReadCsv(ReadOnlyMemory{byte}, IndicatorFramework, TableOptions, CsvReadOptions?, CancellationToken)" path="/remarks"/>
    /// <param name="stream">The stream, read from where it stands to its end; left open.</param>
    /// <param name="framework">The indicators, units and calendar.</param>
    /// <param name="options">What the table is for.</param>
    /// <param name="csvOptions">What is known about the file, and limits; null for nothing and no limit.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The table. What was not taken is in its findings, with line and column.</returns>
    /// <exception cref="KpiFormatException">The content can't be read at all.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static ObservationTable ReadCsv(Stream stream, IndicatorFramework framework, TableOptions options, CsvReadOptions? csvOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        csvOptions ??= CsvReadOptions.Default;
        using var input = new RowInput(stream, csvOptions.TableMaxBytes, csvOptions.MaxRecordBytes);
        return ReadCsv(input, framework, options, csvOptions, cancellationToken);
    }

    /// <summary>Reads a table from a CSV file.</summary>
    /// <inheritdoc cref="ReadCsv(ReadOnlyMemory{byte}, IndicatorFramework, TableOptions, CsvReadOptions?, CancellationToken)" path="/remarks"/>
    /// <param name="path">The file; named so in the places of findings.</param>
    /// <param name="framework">The indicators, units and calendar.</param>
    /// <param name="options">What the table is for.</param>
    /// <param name="csvOptions">What is known about the file, and limits; null for nothing and no limit.</param>
    /// <returns>The table. What was not taken is in its findings, with line and column.</returns>
    /// <exception cref="KpiFormatException">The file can't be read at all.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">The file can't be opened or read.</exception>
    public static ObservationTable LoadCsv(string path, IndicatorFramework framework, TableOptions options, CsvReadOptions? csvOptions = null)
    {
        using var stream = CsvFile.Open(path, isAsync: false);
        return ReadCsv(stream, framework, options, (csvOptions ?? CsvReadOptions.Default).WithFileName(path));
    }

    /// <summary>Reads a table from a stream of CSV, through one buffer.</summary>
    /// <inheritdoc cref="ReadCsv(ReadOnlyMemory{byte}, IndicatorFramework, TableOptions, CsvReadOptions?, CancellationToken)" path="/remarks"/>
    /// <param name="stream">The stream, read from where it stands to its end; left open.</param>
    /// <param name="framework">The indicators, units and calendar.</param>
    /// <param name="options">What the table is for.</param>
    /// <param name="csvOptions">What is known about the file, and limits; null for nothing and no limit.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The table. What was not taken is in its findings, with line and column.</returns>
    /// <exception cref="KpiFormatException">The content can't be read at all.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static async Task<ObservationTable> ReadCsvAsync(
        Stream stream, IndicatorFramework framework, TableOptions options, CsvReadOptions? csvOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(options);
        csvOptions ??= CsvReadOptions.Default;
        var findings = new CsvFindings(csvOptions);
        var sheet = new TableSheet(framework, options, csvOptions, findings);
        using var input = new RowInput(stream, csvOptions.TableMaxBytes, csvOptions.MaxRecordBytes);
        await CsvPump.RunAsync(input, sheet, findings, csvOptions, cancellationToken).ConfigureAwait(false);
        return sheet.Build(cancellationToken);
    }

    /// <summary>Writes what the table holds as CSV, a row a figure, exactly: what reads it gives the same figures. Digits are not grouped.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="options">How to write; null for commas and the framework's numerals.</param>
    public void WriteCsv(Stream stream, CsvWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        TableCsvWriter.Write(this, stream, options ?? CsvWriteOptions.Default);
    }

    private static ObservationTable ReadCsv(RowInput input, IndicatorFramework framework, TableOptions options, CsvReadOptions csvOptions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(options);
        var findings = new CsvFindings(csvOptions);
        var sheet = new TableSheet(framework, options, csvOptions, findings);
        CsvPump.Run(input, sheet, findings, csvOptions, cancellationToken);
        return sheet.Build(cancellationToken);
    }
}
