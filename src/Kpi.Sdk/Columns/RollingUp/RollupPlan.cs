namespace Kpi.Sdk.Columns;

/// <summary>What is asked of a table: units of which level, which periods, how complete.</summary>
/// <remarks>Immutable and safe for concurrent readers.</remarks>
internal sealed class RollupPlan
{
    private readonly Dictionary<OrgLevel, UnitsInForce> _inForce = [];
    private readonly int[] _targetOf;

    public RollupPlan(ObservationTable table, OrgLevel level, WantedPeriod[] periods, RollupOptions options)
    {
        Table = table;
        Level = level;
        Periods = periods;
        Options = options;
        Targets = table.UnitsOf(level).Places;
        _targetOf = new int[table.Units.Count];
        Array.Fill(_targetOf, -1);
        for (var target = 0; target < Targets.Length; target++)
        {
            _targetOf[Targets[target]] = target;
        }

        foreach (var reporting in table.Blocks.SelectMany(block => block.Levels).Select(rows => rows.Level).Distinct())
        {
            _inForce.Add(reporting, new UnitsInForce(table.UnitsOf(reporting), periods));
        }
    }

    public ObservationTable Table { get; }

    public OrgLevel Level { get; }

    /// <summary>The periods wanted, in the order of the results.</summary>
    public WantedPeriod[] Periods { get; }

    public RollupOptions Options { get; }

    /// <summary>The places of the units wanted.</summary>
    public int[] Targets { get; }

    public int CellCount => Targets.Length * Periods.Length;

    public UnitsInForce InForce(OrgLevel reporting) => _inForce[reporting];

    /// <summary>Which of the units wanted stands at a place; -1 for none.</summary>
    public int TargetAt(int place) => _targetOf[place];
}
