using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>The series of one slice, tier and accumulation of a table: a row for each unit, each with the same consecutive periods.</summary>
/// <remarks>The cell of a unit and a period is <c>unit × PeriodCount + period</c>. Immutable and safe for concurrent readers.</remarks>
[Experimental("KPISDK0001")]
[DebuggerDisplay("{Slice} {Tier} {Accumulation}, {UnitCount} × {PeriodCount}")]
public sealed class SeriesColumns
{
    private readonly ObservationTable _table;
    private readonly SeriesBlock _block;

    internal SeriesColumns(ObservationTable table, SeriesBlock block) => (_table, _block) = (table, block);

    /// <summary>What stands for a number that is not there, or does not fit 64 bits.</summary>
    public static long Missing => MeasureColumn.Missing;

    /// <summary>The indicator, or the member of it.</summary>
    public IndicatorSlice Slice => _block.Key.Slice;

    /// <summary>The level of authority within the units; Unspecified for the units themselves.</summary>
    public OrgLevel Tier => _block.Key.Tier;

    /// <summary>What span of time the figures stand for.</summary>
    public Accumulation Accumulation => _block.Key.Accumulation;

    /// <summary>The indicator.</summary>
    public Indicator Indicator => _block.Indicator;

    /// <summary>How many units have a row.</summary>
    public int UnitCount => _block.Places.Length;

    /// <summary>How many periods a row has.</summary>
    public int PeriodCount => _block.Width;

    /// <summary>How many cells there are: <see cref="UnitCount"/> × <see cref="PeriodCount"/>.</summary>
    public int CellCount => UnitCount * PeriodCount;

    /// <summary>The decimals of values or numerators, 0 to 15: with 2 the figure 12,3 stands as 1230.</summary>
    public int Decimals => _block.Values.Decimals;

    /// <summary>The decimals of denominators, 0 to 15; 0 for what is no ratio.</summary>
    public int DenominatorDecimals => _block.Denominators?.Decimals ?? 0;

    /// <summary>The unit of a row.</summary>
    /// <param name="unit">0 to <see cref="UnitCount"/> − 1.</param>
    /// <returns>The unit; higher levels come first, those of a level in the order of the tree.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is out of range.</exception>
    public OrgUnit UnitAt(int unit)
    {
        RefuseOutside(unit, UnitCount, nameof(unit));
        return _table.Units.Units[_block.Places[unit]];
    }

    /// <summary>The period of a column.</summary>
    /// <param name="period">0 to <see cref="PeriodCount"/> − 1.</param>
    /// <returns>The period a figure stands for.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="period"/> is out of range.</exception>
    public ReportingPeriod PeriodAt(int period)
    {
        RefuseOutside(period, PeriodCount, nameof(period));
        return _table.BasePeriods.PeriodAt(_block.FirstPeriod + period);
    }

    /// <summary>What a cell holds.</summary>
    /// <param name="cell">0 to <see cref="CellCount"/> − 1.</param>
    /// <returns>A new observation; null where nothing was reported.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cell"/> is out of range.</exception>
    public Observation? ObservationAt(int cell)
    {
        RefuseOutside(cell, CellCount, nameof(cell));
        return _table.ObservationAt(_block, cell);
    }

    /// <summary>The values, or a ratio's numerators, of one unit: scaled by <see cref="Decimals"/>, <see cref="Missing"/> where there is none.</summary>
    /// <param name="unit">0 to <see cref="UnitCount"/> − 1.</param>
    /// <param name="values">Where they go, at least <see cref="PeriodCount"/> long.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is out of range.</exception>
    /// <exception cref="ArgumentException"><paramref name="values"/> is too short.</exception>
    public void GetValues(int unit, Span<long> values)
    {
        RefuseOutside(unit, UnitCount, nameof(unit));
        RefuseShort(values, PeriodCount, nameof(values));
        _block.CopyRow(_block.Values, unit, values[..PeriodCount]);
    }

    /// <summary>A ratio's denominators of one unit: scaled by <see cref="DenominatorDecimals"/>, 0 where there is none.</summary>
    /// <param name="unit">0 to <see cref="UnitCount"/> − 1.</param>
    /// <param name="denominators">Where they go, at least <see cref="PeriodCount"/> long.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is out of range.</exception>
    /// <exception cref="ArgumentException"><paramref name="denominators"/> is too short.</exception>
    /// <exception cref="InvalidOperationException">The indicator is no ratio.</exception>
    public void GetDenominators(int unit, Span<long> denominators)
    {
        RefuseOutside(unit, UnitCount, nameof(unit));
        RefuseShort(denominators, PeriodCount, nameof(denominators));
        _block.CopyRow(_block.Denominators ?? throw new InvalidOperationException($"{Slice} is no ratio; it has no denominators."), unit, denominators[..PeriodCount]);
    }

    /// <summary>What changed in every cell: the value less the one it is compared with, scaled by <see cref="Decimals"/>; <see cref="Missing"/> where either is missing or the change leaves 64 bits.</summary>
    /// <param name="against">What to compare with.</param>
    /// <param name="changes">Where they go, at least <see cref="CellCount"/> long.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="against"/> is none of them.</exception>
    /// <exception cref="ArgumentException"><paramref name="changes"/> is too short.</exception>
    /// <exception cref="InvalidOperationException">The indicator is a ratio, whose change is in points: <see cref="GrowthAt"/> has it. Or flows since the start of the year are compared with the period before, which is shorter.</exception>
    public void GetChanges(GrowthBase against, Span<long> changes)
    {
        var lag = LagOf(against);
        RefuseShort(changes, CellCount, nameof(changes));
        if (_block.IsRatio)
        {
            throw new InvalidOperationException($"{Slice} is a ratio; GrowthAt has its change in points.");
        }

        if (_table.IsSinceYearStart && against == GrowthBase.PreviousPeriod && Accumulation.Kind == AccumulationKind.InPeriod)
        {
            throw new InvalidOperationException("Figures since the start of the year are not of one length: table.InPeriod() makes a table of those in each period.");
        }

        SeriesChanges.Get(_block, lag, changes[..CellCount]);
    }

    /// <summary>What changed in a cell, exactly and with its reasons: as <see cref="Growth.Between(Observation, Observation, Indicator)"/> has it.</summary>
    /// <param name="cell">0 to <see cref="CellCount"/> − 1.</param>
    /// <param name="against">What to compare with.</param>
    /// <returns>The growth.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cell"/> is out of range, or <paramref name="against"/> none of them.</exception>
    public Growth GrowthAt(int cell, GrowthBase against)
    {
        RefuseOutside(cell, CellCount, nameof(cell));
        var lag = LagOf(against);
        var earlier = cell % PeriodCount >= lag ? _table.ObservationAt(_block, cell - lag) : null;
        return Growth.Between(earlier, _table.ObservationAt(_block, cell), Indicator);
    }

    private int LagOf(GrowthBase against) => against switch
    {
        GrowthBase.PreviousPeriod => 1,
        GrowthBase.SamePeriodLastYear => _table.BasePeriods.PerYear,
        _ => throw new ArgumentOutOfRangeException(nameof(against), against, "PreviousPeriod or SamePeriodLastYear."),
    };

    private static void RefuseOutside(int index, int count, string name)
    {
        if ((uint)index >= (uint)count)
        {
            throw new ArgumentOutOfRangeException(name, index, $"There are {count}.");
        }
    }

    private static void RefuseShort(Span<long> destination, int count, string name)
    {
        if (destination.Length < count)
        {
            throw new ArgumentException($"{count} numbers do not go into {destination.Length}.", name);
        }
    }
}
