using Kpi.Sdk.Json;

namespace Kpi.Sdk.Columns;

/// <content>Tables as rows of JSON.</content>
public sealed partial class ObservationTable
{
    /// <summary>Reads a table from JSON: an array of flat objects, a figure each, or one object a line.</summary>
    /// <remarks>
    /// The members are the columns of the CSV form: indicator, member, unit, tier, period, accumulation, value, numerator, denominator, percentage, status, as_of,
    /// known_on and others. Numbers are invariant, a percentage is counted in percent; texts follow the framework's numerals. A member that is null says nothing.
    /// </remarks>
    /// <param name="utf8">The file: UTF-8, with or without a byte order mark.</param>
    /// <param name="framework">The indicators, units and calendar.</param>
    /// <param name="options">What the table is for.</param>
    /// <param name="jsonOptions">Limits; null for no limit of size.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The table. What was not taken is in its findings, with line and column.</returns>
    /// <exception cref="KpiFormatException">The file is not JSON, or not rows.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static ObservationTable ReadJson(
        ReadOnlyMemory<byte> utf8, IndicatorFramework framework, TableOptions options, JsonReadOptions? jsonOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(options);
        using var input = new RowInput(utf8, jsonOptions?.MaxBytes ?? long.MaxValue);
        return ReadJson(input, framework, options, jsonOptions ?? JsonReadOptions.Default, cancellationToken);
    }

    /// <summary>Reads a table from a stream of JSON, through one buffer.</summary>
    /// <inheritdoc cref="ReadJson(ReadOnlyMemory{byte}, IndicatorFramework, TableOptions, JsonReadOptions?, CancellationToken)" path="/remarks"/>
    /// <param name="stream">The stream, read from where it stands to its end; left open.</param>
    /// <param name="framework">The indicators, units and calendar.</param>
    /// <param name="options">What the table is for.</param>
    /// <param name="jsonOptions">Limits; null for no limit of size.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The table. What was not taken is in its findings, with line and column.</returns>
    /// <exception cref="KpiFormatException">The content is not JSON, or not rows.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static ObservationTable ReadJson(Stream stream, IndicatorFramework framework, TableOptions options, JsonReadOptions? jsonOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(options);
        using var input = new RowInput(stream, jsonOptions?.MaxBytes ?? long.MaxValue, RowPump.LongestRow);
        return ReadJson(input, framework, options, jsonOptions ?? JsonReadOptions.Default, cancellationToken);
    }

    /// <summary>Reads a table from a stream of JSON, through one buffer.</summary>
    /// <inheritdoc cref="ReadJson(ReadOnlyMemory{byte}, IndicatorFramework, TableOptions, JsonReadOptions?, CancellationToken)" path="/remarks"/>
    /// <param name="stream">The stream, read from where it stands to its end; left open.</param>
    /// <param name="framework">The indicators, units and calendar.</param>
    /// <param name="options">What the table is for.</param>
    /// <param name="jsonOptions">Limits; null for no limit of size.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The table. What was not taken is in its findings, with line and column.</returns>
    /// <exception cref="KpiFormatException">The content is not JSON, or not rows.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static async Task<ObservationTable> ReadJsonAsync(
        Stream stream, IndicatorFramework framework, TableOptions options, JsonReadOptions? jsonOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(options);
        var rows = new RowReader(framework, options, jsonOptions ?? JsonReadOptions.Default);
        using var input = new RowInput(stream, jsonOptions?.MaxBytes ?? long.MaxValue, RowPump.LongestRow);
        await RowPump.RunAsync(input, rows, jsonOptions ?? JsonReadOptions.Default, cancellationToken).ConfigureAwait(false);
        return rows.Build(cancellationToken);
    }

    /// <summary>Writes what the table holds as an array of flat objects, a figure each on a line of its own, exactly: what reads it gives the same figures.</summary>
    /// <param name="stream">Where to write; left open.</param>
    public void WriteJson(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        RowWriter.Write(this, stream);
    }

    private static ObservationTable ReadJson(RowInput input, IndicatorFramework framework, TableOptions options, JsonReadOptions jsonOptions, CancellationToken cancellationToken)
    {
        var rows = new RowReader(framework, options, jsonOptions);
        RowPump.Run(input, rows, jsonOptions, cancellationToken);
        return rows.Build(cancellationToken);
    }
}
