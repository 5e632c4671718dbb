namespace Kpi.Sdk.Columns;

/// <summary>Takes the rows of a file into a table: plain ones straight from their bytes, many at a time; others as observations.</summary>
/// <remarks>Not safe for several threads at a time.</remarks>
internal sealed partial class RowLoader
{
    private const int BufferRows = 4096;
    private const byte KeySeparator = 0x1F;
    private const int LongestKey = 256;

    // fields that say more than a row of the table holds: where one of them is filled, the row is no plain one
    private static readonly ObservationField[] Remarkable = [ObservationField.Text, ObservationField.Status, ObservationField.AsOf, ObservationField.KnownOn];
    private static readonly ObservationField[] SeriesFields = [ObservationField.Member, ObservationField.Tier, ObservationField.Accumulation];

    private readonly ObservationTableBuilder _builder;
    private readonly IndicatorFramework _framework;
    private readonly TableRow[] _rows = new TableRow[BufferRows];
    private readonly CodeIndex _seriesOf = new();
    private readonly CodeIndex _unitOf = new();
    private readonly CodeIndex _periodOf = new();
    private readonly List<SeriesForm> _forms = [];
    private readonly int[] _places;
    private readonly int[] _remarkable;
    private readonly int[] _seriesPlaces;
    private readonly int _unit;
    private readonly int _period;
    private readonly byte _mark;
    private int _rowCount;

    /// <summary>A loader of rows of one shape.</summary>
    /// <param name="builder">What the rows are added to.</param>
    /// <param name="framework">The framework of the builder.</param>
    /// <param name="places">By field, its place in the rows, or -1.</param>
    /// <param name="numerals">How numbers are written.</param>
    /// <param name="unit">The unit of rows that do not say one; null for none.</param>
    /// <param name="period">The period of rows that do not say one; null for none.</param>
    public RowLoader(ObservationTableBuilder builder, IndicatorFramework framework, int[] places, Numerals numerals, OrgUnitCode? unit, ReportingPeriod? period)
    {
        _builder = builder;
        _framework = framework;
        _places = places;
        _mark = (byte)(numerals == Numerals.Vietnamese ? ',' : '.');
        _remarkable = Placed(Remarkable);
        _seriesPlaces = Placed(SeriesFields);
        _unit = unit is { } code ? builder.TryUnitOf(code) : -1;
        _period = period is { } label ? builder.TryPeriodOf(label) : -1;
    }

    /// <summary>The lines of the figures taken.</summary>
    public RowLines Lines { get; } = new();

    /// <summary>Takes a row of plain whole or decimal numbers.</summary>
    /// <param name="bytes">The bytes around its fields.</param>
    /// <param name="starts">Where each field begins.</param>
    /// <param name="ends">Where each field ends; an empty field says nothing.</param>
    /// <param name="line">The line it stands on.</param>
    /// <returns>False where the row is not that plain, and was not taken.</returns>
    public bool TryTake(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int line)
    {
        foreach (var place in _remarkable)
        {
            if (starts[place] != ends[place])
            {
                return false;
            }
        }

        if (!TrySeries(bytes, starts, ends, out var series)
            || !TryUnit(bytes, starts, ends, out var unit)
            || !TryPeriod(bytes, starts, ends, out var period))
        {
            return false;
        }

        if (!TryFigures(bytes, starts, ends, new TableRow { Series = series, Unit = unit, Period = period }, out _rows[_rowCount]))
        {
            return false;
        }

        Lines.Add(line);
        if (++_rowCount == BufferRows)
        {
            Flush();
        }

        return true;
    }

    /// <summary>Takes a figure that is no plain row.</summary>
    /// <param name="observation">The figure.</param>
    /// <param name="line">The line it stands on.</param>
    /// <param name="columnOf">The column of a field, where something is found of it.</param>
    public void Add(Observation observation, int line, Func<ObservationField, int> columnOf)
    {
        Flush();
        var found = _builder.FindingCount;
        Lines.Add(line);
        _builder.Add(observation);
        if (_builder.FindingCount > found && _builder.LastFinding is { } finding)
        {
            Lines.MarkLast(columnOf(FieldOf(finding.Rule)));
        }
    }

    /// <summary>The table of all rows, its findings at their lines.</summary>
    /// <param name="others">What was found of the file itself.</param>
    /// <param name="fileName">The file, for places; null for none.</param>
    /// <param name="cancellationToken">Ends the building.</param>
    public ObservationTable Build(ValidationReport others, string? fileName, CancellationToken cancellationToken)
    {
        Flush();
        var table = _builder.Build(cancellationToken);
        var located = table.Findings.Select(finding => Located(finding, fileName));
        return table.WithFindings(ValidationReport.Of(others.Concat(located)));
    }

    private int[] Placed(ObservationField[] fields) => [.. fields.Select(field => _places[(int)field]).Where(place => place >= 0)];

    private void Flush()
    {
        _builder.AddRows(_rows.AsSpan(0, _rowCount));
        _rowCount = 0;
    }

    private static ObservationField FieldOf(RuleDescriptor rule) =>
        rule == TableRules.UnknownUnit || rule == TableRules.UnitNotInForce ? ObservationField.Unit
        : rule == TableRules.OtherFrequency ? ObservationField.Period
        : rule == TableRules.UnknownIndicator ? ObservationField.Indicator
        : ObservationField.Value;

    // findings name a figure by its place among all that were added: observations[12]
    private Finding Located(Finding finding, string? fileName)
    {
        if (finding.Location is not null || finding.Path.IsRoot || !TryOrder(finding.Path.ToString(), out var order) || order >= Lines.Count)
        {
            return finding;
        }

        return finding.WithLocation(SourceLocation.Of(Lines.LineOf(order), Lines.ColumnOf(order), fileName));
    }

    private static bool TryOrder(string path, out int order)
    {
        var (open, close) = (path.IndexOf('[', StringComparison.Ordinal), path.IndexOf(']', StringComparison.Ordinal));
        order = 0;
        return open >= 0 && close > open && int.TryParse(path.AsSpan(open + 1, close - open - 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out order);
    }
}
