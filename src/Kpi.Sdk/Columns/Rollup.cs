using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>Indicators for the units of one level and some periods, computed from a table.</summary>
/// <remarks>Walking it gives a row for each slice, unit and period that figures were expected of; <see cref="Columns"/> give the numbers as they lie in memory. Immutable and safe for concurrent readers.</remarks>
[Experimental("KPISDK0001")]
[DebuggerDisplay("{Level} × {Frequency}, {Count} rows")]
[SuppressMessage("Naming", "CA1710", Justification = "A roll-up is what it is called; that it can be walked comes second.")]
public sealed partial class Rollup : IReadOnlyCollection<RollupRow>
{
    private readonly RollupPlan _plan;
    private readonly OrgUnit[] _units;
    private readonly ReportingPeriod[] _periods;
    private readonly Lazy<int> _count;

    internal Rollup(RollupPlan plan, Frequency frequency, Term? term, RollupBlock[] blocks, ValidationReport findings)
    {
        _plan = plan;
        Frequency = frequency;
        Term = term;
        Findings = findings;
        _units = Array.ConvertAll(plan.Targets, place => plan.Table.Units.Units[place]);
        _periods = Array.ConvertAll(plan.Periods, period => period.Label);
        Columns = Array.AsReadOnly(Array.ConvertAll(blocks, block => new RollupColumns(block, this)));
        _count = new Lazy<int>(() => Columns.Sum(columns => Enumerable.Range(0, columns.CellCount).Count(columns.IsExpected)));
    }

    /// <summary>The framework.</summary>
    public IndicatorFramework Framework => _plan.Table.Framework;

    /// <summary>The level of the units.</summary>
    public OrgLevel Level => _plan.Level;

    /// <summary>The length of the periods; Unspecified where they were asked for one by one, or for a term.</summary>
    public Frequency Frequency { get; }

    /// <summary>The term it is over; null where it is over periods.</summary>
    public Term? Term { get; }

    /// <summary>The periods; one that is unset for a term; none where the table is empty.</summary>
    public IReadOnlyList<ReportingPeriod> Periods => Array.AsReadOnly(_periods);

    /// <summary>The units of the level, in the order of the tree.</summary>
    public IReadOnlyList<OrgUnit> Units => Array.AsReadOnly(_units);

    /// <summary>The results in columns: one item for each slice, tier and accumulation, in the order of the framework.</summary>
    public IReadOnlyList<RollupColumns> Columns { get; }

    /// <summary>How many rows there are; counted when first asked for.</summary>
    public int Count => _count.Value;

    /// <summary>Sums that went beyond 64 bits, each with its indicator, unit and period.</summary>
    public ValidationReport Findings { get; }

    /// <summary>The rows of an indicator: of all its members, tiers and accumulations.</summary>
    /// <param name="indicator">The indicator's code, such as "XHS.DDDT".</param>
    /// <exception cref="ArgumentException">The framework has no indicator of that code; the message names the three nearest.</exception>
    public IEnumerable<RollupRow> this[string indicator]
    {
        get
        {
            var code = Framework[indicator].Code;
            return Columns.Where(columns => columns.Slice.Code == code).SelectMany(columns => columns.Rows());
        }
    }

    /// <summary>One row.</summary>
    /// <param name="slice">The indicator, or the member of it.</param>
    /// <param name="unit">The code of a unit of the level.</param>
    /// <param name="period">One of the periods; unset for a term.</param>
    /// <param name="tier">The tier; Unspecified for the unit itself.</param>
    /// <param name="accumulation">What span of time the figures stand for.</param>
    /// <returns>The row; null where no figure was expected, or the table has none of the slice at all.</returns>
    /// <exception cref="ArgumentException">The slice or the unit is unset, or the period where it is not a term.</exception>
    public RollupRow? Find(IndicatorSlice slice, OrgUnitCode unit, ReportingPeriod period, OrgLevel tier = OrgLevel.Unspecified, Accumulation accumulation = default)
    {
        slice.ThrowIfUnset(nameof(slice));
        unit.ThrowIfUnset(nameof(unit));
        if (Term is null)
        {
            period.ThrowIfUnset(nameof(period));
        }

        var columns = Columns.FirstOrDefault(candidate => candidate.Slice == slice && candidate.Tier == tier && candidate.Accumulation == accumulation);
        var place = _plan.Table.Units.PlaceOrMinusOne(unit);
        var target = place < 0 ? -1 : _plan.TargetAt(place);
        var at = Array.IndexOf(_periods, period);
        if (columns is null || target < 0 || at < 0)
        {
            return null;
        }

        var cell = (target * _periods.Length) + at;
        return columns.IsExpected(cell) ? columns.RowAt(cell) : null;
    }

    /// <summary>The rows: slices in the order of the framework, then units, then periods.</summary>
    /// <returns>New rows.</returns>
    public IEnumerator<RollupRow> GetEnumerator() => Columns.SelectMany(columns => columns.Rows()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Every target that binds a unit here, held against the results: how far it is reached, and in which band.</summary>
    /// <param name="bands">The bands, such as red below 80 %, amber below 100 %, green from there on.</param>
    /// <returns>One item for each target and the columns it speaks of.</returns>
    public RollupAttainments Attainments(StatusBands bands)
    {
        ArgumentNullException.ThrowIfNull(bands);
        var items =
            from target in Framework.Targets
            from columns in Columns
            where columns.Slice == target.Slice && columns.Tier == target.Tier && _units.Any(unit => BandEdges.Binds(target, unit, UnitTree))
            select new AttainmentColumns(this, columns, target, bands);
        return new RollupAttainments([.. items], Framework);
    }

    private static void RefuseUnknown(GrowthBase growth)
    {
        if (!Enum.IsDefined(growth))
        {
            throw new ArgumentOutOfRangeException(nameof(growth), growth, "Unspecified, PreviousPeriod or SamePeriodLastYear.");
        }
    }

    internal OrgUnitTree UnitTree => _plan.Table.Units;

    internal NodaTime.LocalDate LastDayOfCell(int cell) => _plan.Periods[cell % _periods.Length].LastDay;

    internal OrgUnit UnitOfCell(int cell) => _units[cell / _periods.Length];

    internal ReportingPeriod PeriodOfCell(int cell) => _periods[cell % _periods.Length];
}
