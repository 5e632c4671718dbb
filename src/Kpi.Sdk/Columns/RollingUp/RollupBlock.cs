namespace Kpi.Sdk.Columns;

/// <summary>The results of one slice, tier and accumulation in columns: unit by unit, each with its periods.</summary>
/// <remarks>Only sums and counts are kept; what is expected, whether it is enough, and what is no sum is worked out where it is asked for.</remarks>
internal sealed partial class RollupBlock
{
    private readonly SourceRows[] _sources;
    private readonly HashSet<int> _overflows = [];
    private readonly long[] _sums;
    private readonly long[] _denominatorSums;
    private readonly int[] _present;

    private RollupBlock(SeriesBlock source, RollupPlan plan, long[] sums, long[] denominatorSums, int[] present)
    {
        Source = source;
        Plan = plan;
        _sums = sums;
        _denominatorSums = denominatorSums;
        _present = present;
        Aggregation = BlockAggregation.Of(source, plan);
        var isLastOnly = Aggregation.OverTime == TimeAggregation.Last;
        Windows = Array.ConvertAll(plan.Periods, period => RollupWindow.Of(period, source, isLastOnly));
        MaxColumns = Windows.Length == 0 ? 0 : Windows.Max(window => window.End - window.Start);
        _sources = Array.ConvertAll(plan.Targets, place => SourceRows.Of(source, plan, place));
    }

    public SeriesBlock Source { get; }

    public RollupPlan Plan { get; }

    public BlockAggregation Aggregation { get; }

    /// <summary>The columns of each period wanted.</summary>
    public RollupWindow[] Windows { get; }

    /// <summary>The most columns a period wanted is made of.</summary>
    public int MaxColumns { get; }

    /// <summary>Sums of values or numerators, scaled; 0 where nothing is present.</summary>
    public ReadOnlySpan<long> Sums => _sums;

    /// <summary>Sums of denominators, scaled; empty for what is no ratio.</summary>
    public ReadOnlySpan<long> DenominatorSums => _denominatorSums;

    /// <summary>How many figures are present.</summary>
    public ReadOnlySpan<int> Present => _present;

    /// <summary>Cells whose sum leaves 64 bits.</summary>
    public IReadOnlyCollection<int> Overflows => _overflows;

    /// <summary>A block of zeros, to be written.</summary>
    public static RollupBlock Empty(SeriesBlock source, RollupPlan plan) =>
        Of(source, plan, new long[plan.CellCount], new long[source.IsRatio ? plan.CellCount : 0], new int[plan.CellCount]);

    /// <summary>A block of sums and counts that are there already.</summary>
    public static RollupBlock Of(SeriesBlock source, RollupPlan plan, long[] sums, long[] denominatorSums, int[] present) => new(source, plan, sums, denominatorSums, present);

    public SourceRows SourceOf(int target) => _sources[target];

    public void Write(int cell, long sum, long denominator, int present)
    {
        _sums[cell] = sum;
        _present[cell] = present;
        if (Source.IsRatio)
        {
            _denominatorSums[cell] = denominator;
        }
    }

    public void WriteOverflow(int cell, int present)
    {
        _present[cell] = present;
        _overflows.Add(cell);
    }

    /// <summary>True where the value of a unit is made of the sums as they stand.</summary>
    public bool IsAdditive(int target) => Aggregation.AddsOverTime && (_sources[target].IsOwn || Aggregation.AddsOverUnits);

    private int TargetOf(int cell) => cell / Plan.Periods.Length;

    private int PeriodOf(int cell) => cell % Plan.Periods.Length;
}
