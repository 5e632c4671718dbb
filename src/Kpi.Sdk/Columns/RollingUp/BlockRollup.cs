namespace Kpi.Sdk.Columns;

/// <summary>Rolls up one block: sums and counts, first over time, then over units.</summary>
internal sealed class BlockRollup
{
    private readonly SeriesBlock _block;
    private readonly RollupPlan _plan;
    private readonly RollupBlock _result;
    private readonly long[] _sums;
    private readonly long[] _denominators;
    private readonly int[] _counts;

    private BlockRollup(SeriesBlock block, RollupPlan plan)
    {
        _block = block;
        _plan = plan;
        _result = RollupBlock.Empty(block, plan, SourceRows.AllOf(block, plan));
        _sums = new long[block.Width];
        _denominators = new long[block.Width];
        _counts = new int[block.Width];
    }

    public static RollupBlock Run(SeriesBlock block, RollupPlan plan)
    {
        var rollup = new BlockRollup(block, plan);
        for (var target = 0; target < plan.Targets.Length; target++)
        {
            rollup.Add(target);
        }

        return rollup._result;
    }

    private void Add(int target)
    {
        var source = _result.SourceOf(target);
        if (source.Count == 0)
        {
            return;
        }

        Array.Clear(_counts);
        if (!IsProved(_block, source.Count, _result.MaxColumns))
        {
            AddLarge(target, new LargeSums(_block, source.FirstRow, source.EndRow, _counts));
            return;
        }

        Array.Clear(_sums);
        Array.Clear(_denominators);
        PeriodSums.Add(_block, source.FirstRow, source.EndRow, _sums, _denominators, _counts);
        for (var period = 0; period < _plan.Periods.Length; period++)
        {
            var (window, cell) = (_result.Windows[period], (target * _plan.Periods.Length) + period);
            var (sum, denominator, present) = (0L, 0L, 0);
            for (var column = window.Start; column < window.End; column++)
            {
                sum += _sums[column];
                denominator += _denominators[column];
                present += _counts[column];
            }

            _result.Sums.Write(cell, sum, denominator, present);
        }
    }

    private void AddLarge(int target, LargeSums sums)
    {
        for (var period = 0; period < _plan.Periods.Length; period++)
        {
            var (window, cell) = (_result.Windows[period], (target * _plan.Periods.Length) + period);
            var present = 0;
            for (var column = window.Start; column < window.End; column++)
            {
                present += _counts[column];
            }

            if (sums.TrySum(window, out var sum, out var denominator))
            {
                _result.Sums.Write(cell, sum, denominator, present);
            }
            else
            {
                _result.Sums.Write(cell, 0, 0, present);
                _result.AddOverflow(cell);
            }
        }
    }

    /// <summary>True where no sum over so many rows and columns leaves 64 bits.</summary>
    public static bool IsProved(SeriesBlock block, int rows, int columns) =>
        PeriodSums.IsProved(Math.Max(block.Values.Magnitude, block.Denominators?.Magnitude ?? 0), (long)rows * columns);
}
