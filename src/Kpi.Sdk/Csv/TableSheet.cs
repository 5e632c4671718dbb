using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Csv;

/// <summary>Takes the rows of a file, a figure each, into a table as they come.</summary>
internal sealed class TableSheet : ICsvConsumer
{
    private const int EvidenceBytes = 1 << 20;

    private readonly IndicatorFramework _framework;
    private readonly ObservationTableBuilder _builder;
    private readonly CsvReadOptions _options;
    private readonly CsvFindings _findings;
    private readonly ObservationRow _fields;
    private readonly int[] _places = new int[ObservationFields.Count];
    private CsvScan? _scan;
    private RowLoader? _loader;
    private CsvRow? _header;
    private int[] _starts = [];
    private int[] _ends = [];
    private int _rowCount;

    public TableSheet(IndicatorFramework framework, TableOptions tableOptions, CsvReadOptions options, CsvFindings findings)
    {
        _framework = framework;
        _builder = new ObservationTableBuilder(framework, tableOptions);
        _options = options;
        _findings = findings;
        _fields = new ObservationRow(framework, options, findings, checksCodes: false);
    }

    public bool IsDone => _findings.HasFaults;

    public int Take(ReadOnlySpan<byte> window, bool isLast)
    {
        var skip = 0;
        _scan ??= CsvStart.Of(window, _options, out skip);
        var text = window[skip..];
        var cursor = new CsvCursor(text, isLast, _scan);
        while (_loader is null && cursor.TryRead())
        {
            if (!cursor.IsBlank)
            {
                Start(ref cursor, text, isLast);
            }

            if (_findings.HasFaults)
            {
                return window.Length;
            }
        }

        if (_loader is { } loader)
        {
            TakeRows(ref cursor, text, loader);
        }

        return skip + cursor.Consumed;
    }

    /// <summary>The table of all rows.</summary>
    /// <exception cref="KpiFormatException">The file can't be read at all.</exception>
    public ObservationTable Build(CancellationToken cancellationToken)
    {
        if (_header is null && !_findings.HasFaults)
        {
            _findings.Refuse(CsvFaults.Empty, ModelPath.Root, 1, 1);
        }

        return _findings.HasFaults
            ? throw new KpiFormatException(_findings.Faults)
            : _loader!.Build(_findings.ToReport(), _options.FileName, cancellationToken);
    }

    private void TakeRows(ref CsvCursor cursor, ReadOnlySpan<byte> text, RowLoader loader)
    {
        var columns = _header!.Count;
        while (cursor.TryRead())
        {
            if (cursor.FieldCount == columns && (cursor.HasQuotes ? TryTakeQuoted(ref cursor, text, loader) : loader.TryTake(text, cursor.Starts, cursor.Ends, cursor.Line)))
            {
                _rowCount++;
            }
            else if (!cursor.IsBlank)
            {
                TakeSlowly(ref cursor, loader);
            }
        }
    }

    // without the quotes around fields that hold none
    private bool TryTakeQuoted(ref CsvCursor cursor, ReadOnlySpan<byte> text, RowLoader loader)
    {
        if (_scan!.Slips.Count > 0)
        {
            return false;
        }

        Array.Resize(ref _starts, Math.Max(_starts.Length, cursor.FieldCount));
        Array.Resize(ref _ends, Math.Max(_ends.Length, cursor.FieldCount));
        for (var field = 0; field < cursor.FieldCount; field++)
        {
            var isPlain = cursor.Raw(field) is [CsvBytes.Quote, .. var inner, CsvBytes.Quote] && !inner.Contains(CsvBytes.Quote);
            _starts[field] = cursor.Starts[field] + (isPlain ? 1 : 0);
            _ends[field] = cursor.Ends[field] - (isPlain ? 1 : 0);
        }

        return loader.TryTake(text, _starts, _ends, cursor.Line);
    }

    private void Start(ref CsvCursor cursor, ReadOnlySpan<byte> text, bool isLast)
    {
        _header = CsvRow.Of(ref cursor, out var badPlace);
        if (badPlace is { } bad)
        {
            _findings.Refuse(CsvFaults.WrongEncoding, ModelPath.Root, bad.Line, bad.Column);
        }

        CsvSlips.Tell(ref cursor, _scan!, ModelPath.Root, _findings);
        var layout = ObservationLayout.Of(_header, _framework, _options, _findings);
        if (layout.Form is CsvForm.PeriodColumns or CsvForm.UnitColumns)
        {
            CsvHeaders.TellMissing(ObservationFields.NameOf(ObservationField.Value), _findings);
        }

        if (_findings.HasFaults)
        {
            return;
        }

        for (var field = 0; field < _places.Length; field++)
        {
            _places[field] = layout[(ObservationField)field];
        }

        var numerals = Numerals(text[cursor.Consumed..], isLast, [.. layout.NumberPlaces]);
        _fields.Numerals = numerals;
        _loader = new RowLoader(_builder, _framework, _places, numerals, _options.Unit, _options.Period);
    }

    // what the beginning of the file tells; a later cell that reads otherwise is found as one that can't be read
    private Numerals Numerals(ReadOnlySpan<byte> rows, bool isLast, int[] places)
    {
        var evidence = new NumeralsEvidence();
        if (_options.Numerals is null)
        {
            var isWhole = isLast && rows.Length <= EvidenceBytes;
            var scan = new CsvScan(_scan!.Separator, _options.MaxColumns, _scan.Line);
            var cursor = new CsvCursor(rows[..Math.Min(rows.Length, EvidenceBytes)], isWhole, scan);
            while (cursor.TryRead())
            {
                foreach (var place in places)
                {
                    if (place < cursor.FieldCount && cursor.Raw(place).IndexOfAny((byte)'.', (byte)',') >= 0 && CsvField.TryRead(cursor.Raw(place), out var cell))
                    {
                        evidence.Observe(cell, cursor.Locate(cursor.FieldStart(place)));
                    }
                }
            }
        }

        return evidence.Decide(_options.Numerals, _framework.Numerals, _findings).Numerals;
    }

    private void TakeSlowly(ref CsvCursor cursor, RowLoader loader)
    {
        var row = CsvRow.Of(ref cursor, out var badPlace);
        var path = CsvSheet.PathOf(_rowCount);
        CsvSlips.Tell(ref cursor, _scan!, path, _findings);
        if (badPlace is { } bad && !_findings.HasFaults)
        {
            _findings.Refuse(CsvFaults.WrongEncoding, path, bad.Line, bad.Column);
        }

        if (row.FilledCount == 0)
        {
            return;
        }

        _rowCount++;
        if (row.FilledCount > _header!.Count)
        {
            CsvHeaders.TellTooMany(row, _header.Count, path, _findings);
            return;
        }

        _fields.Clear();
        for (var field = 0; field < _places.Length; field++)
        {
            _fields[(ObservationField)field] = _places[field] < 0 ? null : row[_places[field]];
        }

        if (_fields.Build(path, PlaceOf) is { } observation)
        {
            loader.Add(observation, cursor.Line, field => PlaceOf(field).Column);
        }

        (int Line, int Column) PlaceOf(ObservationField field) => row.Place(Math.Max(0, _places[(int)field]));
    }
}
