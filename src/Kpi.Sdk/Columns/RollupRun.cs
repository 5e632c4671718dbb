namespace Kpi.Sdk.Columns;

/// <summary>One roll-up in the making: what its blocks have in common.</summary>
internal sealed class RollupRun
{
    private const int MaxFindings = 10_000;

    private readonly Dictionary<OrgLevel, UnitsInForce> _inForce = [];
    private readonly TableFindings _findings = new(MaxFindings);
    private readonly Frequency _frequency;
    private readonly PeriodRange _periods;

    public RollupRun(ObservationTable table, OrgLevel level, Frequency frequency, RollupOptions options)
    {
        Table = table;
        Level = level;
        MinimumCoverage = options.MinimumCoverage;
        _frequency = frequency;
        ColumnsPerPeriod = ReportingPeriod.MonthsOf(frequency) / table.MonthsPerPeriod;
        Targets = [.. Enumerable.Range(0, table.Units.Count).Where(place => table.Units.Units[place].Level == level)];
        if (!table.Periods.IsDefault)
        {
            _periods = PeriodRange.Of(table.Periods.First.Enclosing(frequency), table.Periods.Last.Enclosing(frequency));
            FirstPeriod = _periods.First.FirstMonthIndex / table.MonthsPerPeriod;
        }
    }

    public ObservationTable Table { get; }

    public OrgLevel Level { get; }

    public Rational MinimumCoverage { get; }

    /// <summary>How many base periods make one of the periods wanted.</summary>
    public int ColumnsPerPeriod { get; }

    /// <summary>The first base period of the first period wanted, counted from the year 0.</summary>
    public int FirstPeriod { get; }

    public int PeriodCount => _periods.Count;

    /// <summary>The places of the units wanted.</summary>
    public int[] Targets { get; }

    public Rollup Run()
    {
        var blocks = Table.Blocks.Select(block => new BlockRollup(block, this).Run()).ToArray();
        return new Rollup(Table, Level, _frequency, _periods, [.. Targets.Select(place => Table.Units.Units[place])], blocks, _findings.ToReport());
    }

    public UnitsInForce InForce(OrgLevel level)
    {
        if (!_inForce.TryGetValue(level, out var inForce))
        {
            inForce = new UnitsInForce(Table.Units, level, [.. _periods.Select(Table.Framework.Calendar.LastDayOf)]);
            _inForce.Add(level, inForce);
        }

        return inForce;
    }

    /// <summary>Tells that a sum went beyond 64 bits.</summary>
    public ComputedStatus Overflow(SeriesBlock block, int target, int period)
    {
        var (slice, unit) = (block.Key.Slice.ToString(), Table.Units.Units[Targets[target]].Code.ToString());
        _findings.Add(
            TableRules.SumTooLarge,
            ModelPath.Root.Member("indicators").Item(slice),
            FindingArgument.Of("slice", slice),
            FindingArgument.Of("unit", unit),
            FindingArgument.Of("period", _periods[period].ToString()));
        return ComputedStatus.Overflow;
    }
}
