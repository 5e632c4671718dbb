using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Kpi.Sdk.Columns;

/// <summary>Takes observations one by one, in any order, and makes a table of them once.</summary>
/// <remarks>Not safe for several threads at a time.</remarks>
[Experimental("KPISDK0001")]
public sealed class ObservationTableBuilder
{
    private const int ProgressStep = 1 << 16;

    private readonly Dictionary<SeriesKey, BlockBuilder> _blocks = [];
    private readonly IndicatorFramework _framework;
    private readonly TableOptions _options;
    private readonly OrgUnitTree _units;
    private readonly TableFindings _findings;
    private readonly int _monthsPerPeriod;
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
        _monthsPerPeriod = ReportingPeriod.MonthsOf(options.BaseFrequency);
    }

    /// <summary>Takes an observation; what does not fit becomes a finding of the table.</summary>
    /// <param name="observation">The observation.</param>
    /// <exception cref="InvalidOperationException">The table has been built.</exception>
    public void Add(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        RefuseBuilt();
        var order = _readCount++;
        if (_readCount % ProgressStep == 0)
        {
            _options.Progress?.Report(_readCount);
        }

        if (_options.KnownOn is { } day && observation.KnownOn is { } known && known > day)
        {
            return;
        }

        if (Place(observation, order) is not { } place || Block(observation, order) is not { } block)
        {
            return;
        }

        if (Read(observation, block.Indicator, order) is { } read)
        {
            block.Add(read with
            {
                Place = place,
                PeriodIndex = observation.Period.FirstMonthIndex / _monthsPerPeriod,
                KnownDay = observation.KnownOn is { } since ? Period.DaysBetween(LocalDate.MinIsoValue, since.WithCalendar(CalendarSystem.Iso)) : -1,
                Order = order,
            });
        }
    }

    /// <summary>The table of what was added.</summary>
    /// <returns>The table.</returns>
    /// <exception cref="InvalidOperationException">The table has been built.</exception>
    public ObservationTable Build()
    {
        RefuseBuilt();
        _isBuilt = true;
        _options.Progress?.Report(_readCount);
        var position = _framework.Indicators.Select((indicator, index) => (indicator.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index);
        var blocks = new List<SeriesBlock>(_blocks.Count);
        foreach (var (key, builder) in _blocks.Where(pair => !pair.Value.IsEmpty).OrderBy(pair => position[pair.Key.Slice.Code]).ThenBy(pair => pair.Key.Slice).ThenBy(pair => pair.Key.Tier).ThenBy(pair => pair.Key.Accumulation.ToString(), StringComparer.Ordinal))
        {
            blocks.Add(builder.Build(_units, _monthsPerPeriod, _findings));
            _blocks.Remove(key);
        }

        return new ObservationTable(_framework, _units, _options.BaseFrequency, [.. blocks], _findings.ToReport());
    }

    // the place of the unit; null where it was not there, which is told
    private int? Place(Observation observation, int order)
    {
        if (observation.Period.Frequency != _options.BaseFrequency)
        {
            _findings.Add(TableRules.OtherFrequency, order, FindingArgument.Of("period", observation.Period.ToString()), FindingArgument.Of("frequency", _options.BaseFrequency.ToString()));
            return null;
        }

        var place = _units.PlaceOrMinusOne(observation.Unit);
        if (place < 0)
        {
            _findings.Add(TableRules.UnknownUnit, order, FindingArgument.Of("unit", observation.Unit.ToString()), FindingArgument.Of("date", _units.Date));
            return null;
        }

        var unit = _units.Units[place];
        if ((unit.ValidFrom is { } from && from > _framework.Calendar.LastDayOf(observation.Period)) || (unit.ValidTo is { } to && to < _framework.Calendar.FirstDayOf(observation.Period)))
        {
            _findings.Add(TableRules.UnitNotInForce, order, FindingArgument.Of("unit", observation.Unit.ToString()), FindingArgument.Of("period", observation.Period.ToString()));
            return null;
        }

        return place;
    }

    private BlockBuilder? Block(Observation observation, int order)
    {
        var key = new SeriesKey(observation.Slice, observation.Tier, observation.Accumulation);
        if (_blocks.TryGetValue(key, out var block))
        {
            return block;
        }

        if (_framework.Find(key.Slice.Code) is not { } indicator || (key.Slice.Member is { } member && _framework.FindMember(member) is null))
        {
            _findings.Add(TableRules.UnknownIndicator, order, FindingArgument.Of("slice", key.Slice.ToString()));
            return null;
        }

        block = new BlockBuilder(key, indicator);
        _blocks.Add(key, block);
        return block;
    }

    private LoadedFigure? Read(Observation observation, Indicator indicator, int order)
    {
        var value = observation.Value;
        var expected = indicator.Kind switch
        {
            MeasureKind.Ratio => ObservedValueKind.Ratio,
            MeasureKind.Score => ObservedValueKind.Score,
            MeasureKind.Rank => ObservedValueKind.Rank,
            MeasureKind.YesNo => ObservedValueKind.Done,
            _ => ObservedValueKind.Number,
        };
        if (value.Kind == ObservedValueKind.Absent || (value.Kind == ObservedValueKind.Ratio && expected == ObservedValueKind.Ratio && value.Terms is null))
        {
            return new LoadedFigure { Side = value };
        }

        if (value.Kind != expected)
        {
            _findings.Add(TableRules.OtherKind, order, FindingArgument.Of("value", value.ToString()), FindingArgument.Of("kind", indicator.Kind.ToString()), FindingArgument.Of("slice", observation.Slice.ToString()));
            return null;
        }

        var first = value.Kind switch
        {
            ObservedValueKind.Ratio => value.Numerator!.Value,
            ObservedValueKind.Rank => Figure.Of(value.Rank!.Value),
            ObservedValueKind.Done => Figure.Of(value.IsDone!.Value ? 1 : 0),
            _ => value.Number!.Value,
        };
        var second = value.Denominator ?? default;
        if (!first.IsExact || !second.IsExact)
        {
            _findings.Add(TableRules.HedgedTerm, order, FindingArgument.Of("value", value.ToString()));
            return null;
        }

        return new LoadedFigure { First = first, Second = second };
    }

    private void RefuseBuilt()
    {
        if (_isBuilt)
        {
            throw new InvalidOperationException("The table has been built; a builder builds once.");
        }
    }
}
