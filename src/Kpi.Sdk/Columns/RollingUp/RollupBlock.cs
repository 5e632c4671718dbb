namespace Kpi.Sdk.Columns;

/// <summary>The results of one slice, tier and accumulation in columns: unit by unit, each with its periods.</summary>
/// <remarks>Only sums and counts are kept; what is expected, whether it is enough, and what is no sum is worked out where it is asked for.</remarks>
internal sealed partial class RollupBlock
{
    private readonly SourceRows[] _sources;
    private readonly HashSet<int> _overflows = [];
    private RollupSums? _sums;

    private RollupBlock(SeriesBlock source, RollupPlan plan, RollupSums? sums, SourceRows[] sources)
    {
        Source = source;
        Plan = plan;
        _sums = sums;
        Aggregation = BlockAggregation.Of(source, plan);
        var isLastOnly = Aggregation.OverTime == TimeAggregation.Last;
        Windows = Array.ConvertAll(plan.Periods, period => RollupWindow.Of(period, source, isLastOnly));
        _windowLength = WindowSums.LengthOf(Windows);
        MaxColumns = Windows.Length == 0 ? 0 : Windows.Max(window => window.End - window.Start);
        _sources = sources;
    }

    public SeriesBlock Source { get; }

    public RollupPlan Plan { get; }

    public BlockAggregation Aggregation { get; }

    /// <summary>The columns of each period wanted.</summary>
    public RollupWindow[] Windows { get; }

    /// <summary>The most columns a period wanted is made of.</summary>
    public int MaxColumns { get; }

    /// <summary>The sums and counts; of a view they are copied from its source when first asked for.</summary>
    public RollupSums Sums => _sums ?? (_sums = Copied());

    /// <summary>Cells that are a sum which leaves 64 bits; a mean of such numbers is none.</summary>
    public IEnumerable<int> Overflows => _overflows.Where(cell => IsAdditive(TargetOf(cell)));

    /// <summary>A block of zeros, to be written.</summary>
    public static RollupBlock Empty(SeriesBlock source, RollupPlan plan, SourceRows[] sources) => new(source, plan, new RollupSums(plan.CellCount, source.IsRatio), sources);

    /// <summary>A block of sums and counts that are there already.</summary>
    public static RollupBlock Of(SeriesBlock source, RollupPlan plan, RollupSums sums, SourceRows[] sources) => new(source, plan, sums, sources);

    /// <summary>A block of units that report themselves: its cells are added up from one row of the source each, when they are asked for.</summary>
    public static RollupBlock ViewOf(SeriesBlock source, RollupPlan plan, SourceRows[] sources) => new(source, plan, sums: null, sources);

    // null where no level at or beneath the one wanted has figures
    internal UnitsInForce? InForceOf(in SourceRows source) => source.Level == OrgLevel.Unspecified ? null : Plan.InForce(source.Level);

    public SourceRows SourceOf(int target) => _sources[target];

    /// <summary>Tells that the sum of a cell leaves 64 bits.</summary>
    public void AddOverflow(int cell) => _overflows.Add(cell);

    /// <summary>True where the value of a unit is made of the sums as they stand.</summary>
    public bool IsAdditive(int target) => Aggregation.AddsOverTime && (_sources[target].IsOwn || Aggregation.AddsOverUnits);

    private int TargetOf(int cell) => cell / Plan.Periods.Length;

    private int PeriodOf(int cell) => cell % Plan.Periods.Length;
}
