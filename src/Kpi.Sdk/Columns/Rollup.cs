using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>Indicators for the units of one level and the periods of one length, computed from a table.</summary>
/// <remarks>Walking it gives a row for each slice, unit and period that figures were expected of. Immutable and safe for concurrent readers.</remarks>
[Experimental("KPISDK0001")]
[DebuggerDisplay("{Level} × {Frequency}, {Count} rows")]
[SuppressMessage("Naming", "CA1710", Justification = "A roll-up is what it is called; that it can be walked comes second.")]
public sealed class Rollup : IReadOnlyCollection<RollupRow>
{
    private readonly ObservationTable _table;
    private readonly RollupBlock[] _blocks;
    private readonly OrgUnit[] _units;

    internal Rollup(ObservationTable table, OrgLevel level, Frequency frequency, PeriodRange periods, OrgUnit[] units, RollupBlock[] blocks, ValidationReport findings)
    {
        _table = table;
        Level = level;
        Frequency = frequency;
        Periods = periods;
        Findings = findings;
        _units = units;
        _blocks = blocks;
        Count = blocks.Sum(block => block.Expected.Count(expected => expected > 0));
    }

    /// <summary>The level of the units.</summary>
    public OrgLevel Level { get; }

    /// <summary>The length of the periods.</summary>
    public Frequency Frequency { get; }

    /// <summary>The periods; unset where the table is empty.</summary>
    public PeriodRange Periods { get; }

    /// <summary>The units of the level, in the order of the tree.</summary>
    public IReadOnlyList<OrgUnit> Units => Array.AsReadOnly(_units);

    /// <summary>How many rows there are.</summary>
    public int Count { get; }

    /// <summary>Sums that went beyond 64 bits, each with its indicator, unit and period.</summary>
    public ValidationReport Findings { get; }

    /// <summary>The rows of an indicator: of all its members, tiers and accumulations.</summary>
    /// <param name="indicator">The indicator's code, such as "XHS.DDDT".</param>
    /// <exception cref="ArgumentException">The framework has no indicator of that code; the message names the three nearest.</exception>
    public IEnumerable<RollupRow> this[string indicator]
    {
        get
        {
            var code = _table.Framework[indicator].Code;
            return _blocks.Where(block => block.Source.Key.Slice.Code == code).SelectMany(RowsOf);
        }
    }

    /// <summary>One row.</summary>
    /// <param name="slice">The indicator, or the member of it.</param>
    /// <param name="unit">The code of a unit of the level.</param>
    /// <param name="period">One of the periods.</param>
    /// <param name="tier">The tier; Unspecified for the unit itself.</param>
    /// <param name="accumulation">What span of time the figures stand for.</param>
    /// <returns>The row; null where no figure was expected, or the table has none of the slice at all.</returns>
    /// <exception cref="ArgumentException">The slice, the unit or the period is unset.</exception>
    public RollupRow? Find(IndicatorSlice slice, OrgUnitCode unit, ReportingPeriod period, OrgLevel tier = OrgLevel.Unspecified, Accumulation accumulation = default)
    {
        slice.ThrowIfUnset(nameof(slice));
        unit.ThrowIfUnset(nameof(unit));
        period.ThrowIfUnset(nameof(period));
        var block = Array.Find(_blocks, candidate => candidate.Source.Key == new SeriesKey(slice, tier, accumulation));
        var place = Array.FindIndex(_units, candidate => candidate.Code == unit);
        if (block is null || place < 0 || !Periods.Contains(period))
        {
            return null;
        }

        var cell = (place * Periods.Count) + Periods.First.StepsTo(period);
        return block.Expected[cell] == 0 ? null : new RollupRow(block, cell, _units[place], period);
    }

    /// <summary>The rows: slices in the order of the framework, then units, then periods.</summary>
    /// <returns>New rows.</returns>
    public IEnumerator<RollupRow> GetEnumerator() => _blocks.SelectMany(RowsOf).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal IReadOnlyList<RollupBlock> Blocks => _blocks;

    private IEnumerable<RollupRow> RowsOf(RollupBlock block)
    {
        var width = Periods.Count;
        for (var cell = 0; cell < block.Expected.Length; cell++)
        {
            if (block.Expected[cell] > 0)
            {
                yield return new RollupRow(block, cell, _units[cell / width], Periods[cell % width]);
            }
        }
    }
}
