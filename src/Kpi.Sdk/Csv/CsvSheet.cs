using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Csv;

/// <summary>All records of a file as texts: the header, and the rows that have no more cells than it has.</summary>
internal sealed class CsvSheet : ICsvConsumer
{
    private readonly CsvReadOptions _options;
    private readonly CsvFindings _findings;
    private CsvScan? _scan;
    private int _rowCount;

    private CsvSheet(CsvReadOptions options, CsvFindings findings)
    {
        _options = options;
        _findings = findings;
    }

    public bool IsDone => _findings.HasFaults && _scan is null;

    /// <summary>The first record; null in an empty file.</summary>
    public CsvRow? Header { get; private set; }

    /// <summary>The rows below the header, each with its number from 0.</summary>
    public List<(int Index, CsvRow Row)> Rows { get; } = [];

    /// <summary>How many rows there are below the header, those left out included.</summary>
    public int RowCount => _rowCount;

    public byte Separator => _scan?.Separator ?? CsvBytes.Comma;

    /// <summary>The path of a row.</summary>
    public static ModelPath PathOf(int row) => ModelPath.Root.Member("rows").Item(row);

    public static CsvSheet Read(ReadOnlyMemory<byte> bytes, CsvReadOptions options, CsvFindings findings)
    {
        var sheet = new CsvSheet(options, findings);
        using var input = new RowInput(bytes, options.ModelMaxBytes);
        CsvPump.Run(input, sheet, findings, options);
        return sheet.Checked();
    }

    public static CsvSheet Read(Stream stream, CsvReadOptions options, CsvFindings findings)
    {
        var sheet = new CsvSheet(options, findings);
        using var input = new RowInput(stream, options.ModelMaxBytes, options.MaxRecordBytes);
        CsvPump.Run(input, sheet, findings, options);
        return sheet.Checked();
    }

    public static async Task<CsvSheet> ReadAsync(Stream stream, CsvReadOptions options, CsvFindings findings, CancellationToken cancellationToken)
    {
        var sheet = new CsvSheet(options, findings);
        using var input = new RowInput(stream, options.ModelMaxBytes, options.MaxRecordBytes);
        await CsvPump.RunAsync(input, sheet, findings, options, cancellationToken).ConfigureAwait(false);
        return sheet.Checked();
    }

    public int Take(ReadOnlySpan<byte> window, bool isLast)
    {
        var skip = 0;
        _scan ??= CsvStart.Of(window, _options, out skip);
        var cursor = new CsvCursor(window[skip..], isLast, _scan);
        while (cursor.TryRead())
        {
            if (!cursor.IsBlank)
            {
                Take(ref cursor);
            }
        }

        return skip + cursor.Consumed;
    }

    private void Take(ref CsvCursor cursor)
    {
        var row = CsvRow.Of(ref cursor, out var badPlace);
        var path = Header is null ? ModelPath.Root : PathOf(_rowCount);
        if (badPlace is { } bad && !_findings.HasFaults)
        {
            _findings.Refuse(CsvFaults.WrongEncoding, path, bad.Line, bad.Column);
        }

        CsvSlips.Tell(ref cursor, _scan!, path, _findings);
        if (row.FilledCount == 0)
        {
            // a row of separators only, as spreadsheets leave them behind
            return;
        }

        if (Header is null)
        {
            Header = row;
            return;
        }

        var index = _rowCount++;
        if (row.FilledCount > Header.Count)
        {
            CsvHeaders.TellTooMany(row, Header.Count, path, _findings);
            return;
        }

        Rows.Add((index, row));
    }

    private CsvSheet Checked()
    {
        if (Header is null && !_findings.HasFaults)
        {
            _findings.Refuse(CsvFaults.Empty, ModelPath.Root, 1, 1);
        }

        return this;
    }
}
