using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>Takes figures in any order, one by one as observations or many at a time as rows, and makes a table of them once.</summary>
/// <remarks>Not safe for several threads at a time.</remarks>
[Experimental("KPISDK0001")]
public sealed partial class ObservationTableBuilder
{
    private const int ProgressStep = 1 << 16;

    private readonly Dictionary<SeriesKey, int> _seriesOf = [];
    private readonly List<FigureGrid> _grids = [];
    private readonly IndicatorFramework _framework;
    private readonly TableOptions _options;
    private readonly OrgUnitTree _units;
    private readonly UnitWindows _windows;
    private readonly TableFindings _findings;
    private readonly BasePeriods _periods;
    private int _readCount;
    private bool _isBuilt;

    /// <summary>A builder of one table.</summary>
    /// <param name="framework">The indicators, units and calendar.</param>
    /// <param name="options">What the table is for.</param>
    public ObservationTableBuilder(IndicatorFramework framework, TableOptions options)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(options);
        _framework = framework;
        _options = options;
        _units = framework.Units.At(options.UnitsOn);
        _findings = new TableFindings(options.MaxFindings);
        _periods = options.Periods;
        _windows = new UnitWindows(_units, framework.Calendar, _periods);
    }

    /// <summary>Takes an observation; what does not fit becomes a finding of the table.</summary>
    /// <param name="observation">The observation.</param>
    /// <exception cref="InvalidOperationException">The table has been built.</exception>
    public void Add(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        RefuseBuilt();
        var order = Count(1);
        if (_options.KnownOn is { } day && observation.KnownOn is { } known && known > day)
        {
            return;
        }

        if (PeriodIndex(observation, order) is { } period
            && Place(observation, period, order) is { } place
            && Grid(observation, order) is { } grid
            && FigureReader.Read(observation, grid.Indicator, order, _findings) is { } figure)
        {
            grid.Put(figure with
            {
                Place = place,
                Period = period,
                Order = order,
                KnownDay = observation.KnownOn is { } since ? MarkColumns.DayOf(since) : LoadedFigure.AlwaysKnown,
                Status = observation.Status,
                AsOfDay = observation.AsOf is { } asOf ? MarkColumns.DayOf(asOf) : MarkColumns.NoDay,
            });
        }
    }

    /// <summary>The table of what was added.</summary>
    /// <param name="cancellationToken">Ends the building.</param>
    /// <returns>The table.</returns>
    /// <exception cref="InvalidOperationException">The table has been built.</exception>
    /// <exception cref="OperationCanceledException">The building was ended.</exception>
    public ObservationTable Build(CancellationToken cancellationToken = default)
    {
        RefuseBuilt();
        _isBuilt = true;
        _options.Progress?.Report(_readCount);
        var position = _framework.Indicators.Select((indicator, index) => (indicator.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index);
        var blocks = new List<SeriesBlock>(_grids.Count);
        foreach (var index in _seriesOf
            .OrderBy(pair => position[pair.Key.Slice.Code])
            .ThenBy(pair => pair.Key.Slice)
            .ThenBy(pair => pair.Key.Tier)
            .ThenBy(pair => pair.Key.Accumulation.ToString(), StringComparer.Ordinal)
            .Select(pair => pair.Value))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!_grids[index].IsEmpty && _grids[index].Build(_units, _periods, _findings) is { } block)
            {
                blocks.Add(block);
            }

            // one grid and its block at a time in memory, not all of both
            _grids[index] = null!;
        }

        return new ObservationTable(_framework, _units, _periods, [.. blocks], _findings.ToReport());
    }

    private int? PeriodIndex(Observation observation, int order)
    {
        if (_periods.IndexOf(observation.Period) is >= 0 and var index)
        {
            return index;
        }

        _findings.Add(TableRules.OtherFrequency, order, FindingArgument.Of("period", observation.Period.ToString()), FindingArgument.Of("frequency", _options.BaseFrequency.ToString()));
        return null;
    }

    // the place of the unit; null where it was not there, which is told
    private int? Place(Observation observation, int period, int order)
    {
        var place = _units.PlaceOrMinusOne(observation.Unit);
        if (place < 0)
        {
            _findings.Add(TableRules.UnknownUnit, order, FindingArgument.Of("unit", observation.Unit.ToString()), FindingArgument.Of("date", _units.Date));
            return null;
        }

        if (!_windows.Allows(place, period))
        {
            TellNotInForce(place, period, order);
            return null;
        }

        return place;
    }

    private void TellNotInForce(int place, int period, int order) => _findings.Add(
        TableRules.UnitNotInForce,
        order,
        FindingArgument.Of("unit", _units.Units[place].Code.ToString()),
        FindingArgument.Of("period", _periods.PeriodAt(period).ToString()));

    private FigureGrid? Grid(Observation observation, int order)
    {
        var key = new SeriesKey(observation.Slice, observation.Tier, observation.Accumulation);
        if (TrySeriesOf(key) is >= 0 and var series)
        {
            return _grids[series];
        }

        _findings.Add(TableRules.UnknownIndicator, order, FindingArgument.Of("slice", key.Slice.ToString()));
        return null;
    }

    // the place of the first of some more observations among all that were read
    private int Count(int more)
    {
        var first = _readCount;
        _readCount = checked(_readCount + more);
        if (first / ProgressStep != _readCount / ProgressStep)
        {
            _options.Progress?.Report(_readCount);
        }

        return first;
    }

    private void RefuseBuilt()
    {
        if (_isBuilt)
        {
            throw new InvalidOperationException("The table has been built; a builder builds once.");
        }
    }
}
