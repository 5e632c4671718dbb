namespace Kpi.Sdk.Columns;

/// <summary>All roll-ups of one block. Where its figures are of one level and add up, each level is the sum of the one beneath and each length of the one below it, and the level that reports is read from the table; otherwise one by one.</summary>
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
            results[level] = _cube.Levels[level] < reporting ? Above(_cube.Plans[level], beneath) : Read(_cube.Plans[level]);
            beneath = _cube.Levels[level] <= reporting ? results[level] : null;
        }

        return results;
    }

    // the units that report, and those beneath them, of which there is nothing
    private RollupBlock[] Read(RollupPlan[] plans)
    {
        var sources = SourceRows.AllOf(_block, plans[0]);
        return Array.ConvertAll(plans, plan => RollupBlock.ViewOf(_block, plan, sources));
    }

    // from the level beneath where it has all the rows, else from the rows themselves; then over time
    private RollupBlock[] Above(RollupPlan[] plans, RollupBlock[]? beneath)
    {
        var results = new RollupBlock[plans.Length];
        var sources = SourceRows.AllOf(_block, plans[0]);
        results[_base] = RollupBlock.Empty(_block, plans[_base], sources);
        for (var target = 0; target < plans[_base].Targets.Length; target++)
        {
            AddUnits(results[_base], target, beneath?[_base]);
        }

        for (var length = _base - 1; length >= 0; length--)
        {
            var sums = new RollupSums(plans[length].CellCount, _block.IsRatio);
            new PeriodFold(plans[length + 1].Periods, plans[length].Periods, _isLastOnly).Add(results[length + 1].Sums, plans[length + 1].Periods.Length, sums);
            results[length] = RollupBlock.Of(_block, plans[length], sums, sources);
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
