namespace Kpi.Sdk.Columns;

/// <summary>All roll-ups of one block. Where its figures are of one level and add up, each level is the sum of the one beneath and each length of the one below it; otherwise one by one.</summary>
internal sealed class BlockCube
{
    private readonly SeriesBlock _block;
    private readonly CubePlan _cube;
    private readonly BlockAggregation _aggregation;
    private readonly bool _isLastOnly;
    private readonly int _base;

    private BlockCube(SeriesBlock block, CubePlan cube)
    {
        (_block, _cube) = (block, cube);
        _base = cube.Frequencies.Length - 1;
        _aggregation = BlockAggregation.Of(block, cube.Plans[0][0]);
        _isLastOnly = _aggregation.OverTime == TimeAggregation.Last;
    }

    /// <summary>The results: by level, then by length, as the cube has them.</summary>
    public static RollupBlock[][] Run(SeriesBlock block, CubePlan cube)
    {
        var run = new BlockCube(block, cube);
        return run.IsNested() ? run.Nested() : Array.ConvertAll(cube.Plans, plans => Array.ConvertAll(plans, plan => BlockRollup.Run(block, plan)));
    }

    private bool IsNested()
    {
        var longest = _cube.Plans[0][0];
        return _block.Levels.Length == 1
            && _aggregation is { AddsOverTime: true, AddsOverUnits: true }
            && BlockRollup.IsProved(_block, _block.Places.Length, longest.Periods.Max(period => period.End - period.First));
    }

    private RollupBlock[][] Nested()
    {
        var results = new RollupBlock[_cube.Levels.Length][];
        RollupBlock[]? beneath = null;
        for (var level = results.Length - 1; level >= 0; level--)
        {
            var reporting = _block.Levels[0].Level;
            results[level] = _cube.Levels[level].CompareTo(reporting) switch
            {
                > 0 => Array.ConvertAll(_cube.Plans[level], plan => RollupBlock.ViewOf(_block, plan)),
                0 => Own(_cube.Plans[level]),
                _ => Above(_cube.Plans[level], beneath),
            };
            beneath = _cube.Levels[level] <= reporting ? results[level] : null;
        }

        return results;
    }

    // the units that report: their figures as they are, and over time
    private RollupBlock[] Own(RollupPlan[] plans)
    {
        var results = new RollupBlock[plans.Length];
        results[_base] = RollupBlock.ViewOf(_block, plans[_base]);
        RollupSums? shorter = null;
        for (var length = _base - 1; length >= 0; length--)
        {
            var sums = new RollupSums(plans[length].CellCount, _block.IsRatio);
            var fold = new PeriodFold(plans[length + 1].Periods, plans[length].Periods, _isLastOnly);
            if (shorter is null)
            {
                AddRows(plans[length], fold, sums);
            }
            else
            {
                fold.Add(shorter, plans[length + 1].Periods.Length, sums);
            }

            results[length] = RollupBlock.Of(_block, plans[length], sums);
            shorter = sums;
        }

        return results;
    }

    private void AddRows(RollupPlan plan, PeriodFold longer, RollupSums sums)
    {
        var (width, count) = (_block.Width, plan.Periods.Length);
        var fold = longer.For(_block.FirstPeriod - plan.Table.FirstPeriod, width);
        var row = new long[width];
        for (var series = 0; series < _block.Places.Length; series++)
        {
            var first = plan.TargetAt(_block.Places[series]) * count;
            var present = sums.Present.AsSpan(first, count);
            var mayMiss = _block.HasMissing || _block.Sparse is not null;
            AddRow(fold, _block.Values, series, row, sums.Values.AsSpan(first, count), mayMiss ? present : []);
            if (!mayMiss)
            {
                fold.CountAll(present);
            }

            if (_block.Denominators is { } denominators)
            {
                AddRow(fold, denominators, series, row, sums.Denominators.AsSpan(first, count), []);
            }
        }
    }

    private void AddRow(PeriodFold fold, MeasureColumn column, int series, long[] row, Span<long> sums, Span<int> present)
    {
        var (start, width) = (series * _block.Width, _block.Width);
        if (_block.Sparse is not null)
        {
            _block.CopyRow(column, series, row);
            fold.AddRow<long>(row, sums, present);
        }
        else if (column.Narrow is { } narrow)
        {
            fold.AddRow<int>(narrow.AsSpan(start, width), sums, present);
        }
        else
        {
            fold.AddRow<long>(column.Wide.AsSpan(start, width), sums, present);
        }
    }

    // from the level beneath where it has all the rows, else from the rows themselves; then over time
    private RollupBlock[] Above(RollupPlan[] plans, RollupBlock[]? beneath)
    {
        var results = new RollupBlock[plans.Length];
        results[_base] = RollupBlock.Empty(_block, plans[_base]);
        for (var target = 0; target < plans[_base].Targets.Length; target++)
        {
            AddUnits(results[_base], target, beneath?[_base]);
        }

        for (var length = _base - 1; length >= 0; length--)
        {
            var sums = new RollupSums(plans[length].CellCount, _block.IsRatio);
            new PeriodFold(plans[length + 1].Periods, plans[length].Periods, _isLastOnly).Add(results[length + 1].Sums, plans[length + 1].Periods.Length, sums);
            results[length] = RollupBlock.Of(_block, plans[length], sums);
        }

        return results;
    }

    private void AddUnits(RollupBlock result, int target, RollupBlock? beneath)
    {
        var (plan, source) = (result.Plan, result.SourceOf(target));
        if (source.Count == 0)
        {
            return;
        }

        var (periods, offset) = (plan.Periods.Length, _block.FirstPeriod - plan.Table.FirstPeriod);
        var sums = result.Sums.Values.AsSpan(target * periods, periods);
        var present = result.Sums.Present.AsSpan(target * periods, periods);
        var denominators = _block.IsRatio ? result.Sums.Denominators.AsSpan(target * periods, periods) : [];
        if (beneath is null || beneath.Plan.Level == _block.Levels[0].Level || !TryAddBeneath(beneath, plan.Targets[target], source.Count, sums, denominators, present))
        {
            PeriodSums.Add(_block, source.FirstRow, source.EndRow, sums[offset..], _block.IsRatio ? denominators[offset..] : [], present[offset..]);
        }
    }

    // false where a unit reports to this one without one of the level between
    private bool TryAddBeneath(RollupBlock beneath, int place, int rows, Span<long> sums, Span<long> denominators, Span<int> present)
    {
        var (plan, end, found) = (beneath.Plan, beneath.Plan.Table.Units.EndOf(place), 0);
        var units = plan.Table.UnitsOf(plan.Level);
        var (first, last) = (units.IndexOf(place), units.IndexOf(end));
        for (var unit = first; unit < last; unit++)
        {
            found += beneath.SourceOf(unit).Count;
        }

        if (found != rows)
        {
            return false;
        }

        var periods = plan.Periods.Length;
        for (var unit = first; unit < last; unit++)
        {
            for (var period = 0; period < periods; period++)
            {
                var cell = (unit * periods) + period;
                sums[period] += beneath.Sums.Values[cell];
                present[period] += beneath.Sums.Present[cell];
                if (_block.IsRatio)
                {
                    denominators[period] += beneath.Sums.Denominators[cell];
                }
            }
        }

        return true;
    }
}
