namespace Kpi.Sdk.Columns;

/// <summary>Rolls up one block: first over time, then over units, as its indicator says.</summary>
internal sealed class BlockRollup
{
    private readonly SeriesBlock _block;
    private readonly RollupRun _run;
    private readonly RollupWindow[] _windows;
    private readonly TimeAggregation _overTime;
    private readonly RollupBlock _result;
    private readonly bool _isAdditive;
    private readonly long[] _sums;
    private readonly long[] _denominators;
    private readonly long[] _counts;

    public BlockRollup(SeriesBlock block, RollupRun run)
    {
        _block = block;
        _run = run;
        _overTime = TimeOf(block, run.ColumnsPerPeriod);
        _windows = [.. Enumerable.Range(0, run.PeriodCount).Select(period => RollupWindow.Of(
            run.FirstPeriod + (period * run.ColumnsPerPeriod), run.FirstPeriod + ((period + 1) * run.ColumnsPerPeriod), block, _overTime == TimeAggregation.Last))];
        var addsUp = block.IsRatio ? UnitAggregation.Pooled : UnitAggregation.Sum;
        _isAdditive = _overTime is TimeAggregation.Sum or TimeAggregation.Pooled or TimeAggregation.Last
            && (block.Indicator.OverUnits == addsUp || block.Levels.All(level => level.Level <= run.Level));
        _result = new RollupBlock(block, run.Targets.Length * run.PeriodCount, _isAdditive);
        _sums = new long[block.Width];
        _denominators = new long[block.Width];
        _counts = new long[block.Width];
    }

    public RollupBlock Run()
    {
        for (var target = 0; target < _run.Targets.Length; target++)
        {
            Target(target);
        }

        return _result;
    }

    // stocks, and what has run on since a term began, count at the end; a period that is no longer than the base is its own end
    private static TimeAggregation TimeOf(SeriesBlock block, int columnsPerPeriod)
    {
        var declared = block.Indicator.OverTime;
        if (columnsPerPeriod == 1)
        {
            return TimeAggregation.Last;
        }

        return (declared, block.Key.Accumulation.Kind, block.IsRatio) switch
        {
            (TimeAggregation.Sum or TimeAggregation.Pooled, not AccumulationKind.InPeriod, _) => TimeAggregation.Last,
            (TimeAggregation.Sum, _, true) or (TimeAggregation.Pooled, _, false) => TimeAggregation.None,
            _ => declared,
        };
    }

    // the figures of the unit itself where it has any; else those of the nearest level beneath that has some: never two levels together
    private void Target(int target)
    {
        var place = _run.Targets[target];
        var end = _run.Table.Units.EndOf(place);
        foreach (var (level, _, _) in _block.Levels)
        {
            var own = level == _run.Level;
            var (firstRow, endRow) = level < _run.Level ? (0, 0) : _block.Rows(level, place, own ? place + 1 : end);
            if (firstRow < endRow)
            {
                Cells(target, level, (place, own ? place + 1 : end), firstRow, endRow);
                return;
            }
        }

        // nothing at all: what was expected is what the level that reports would have given
        foreach (var (level, _, _) in _block.Levels)
        {
            if (level >= _run.Level)
            {
                Cells(target, level, (place, level == _run.Level ? place + 1 : end), 0, 0);
                return;
            }
        }
    }

    private void Cells(int target, OrgLevel level, (int First, int End) places, int firstRow, int endRow)
    {
        var inForce = _run.InForce(level);
        var overUnits = level == _run.Level ? UnitAggregation.None : _block.Indicator.OverUnits;
        var isIdentity = level == _run.Level;
        var addsUp = isIdentity || overUnits == (_block.IsRatio ? UnitAggregation.Pooled : UnitAggregation.Sum);
        var (rows, cells) = (endRow - firstRow, _block.Width);
        var columns = _windows.Max(window => window.End - window.Start);
        var isProved = PeriodSums.IsProved(Math.Max(_block.ValueMagnitude, _block.DenominatorMagnitude), (long)rows * columns);
        var values = _block.Values.AsSpan(firstRow * cells, rows * cells);
        var denominators = _block.Denominators.AsSpan(_block.IsRatio ? firstRow * cells : 0, _block.IsRatio ? rows * cells : 0);
        var wide = isProved ? null : new WideSums(values, denominators, cells, _counts);
        if (isProved)
        {
            Array.Clear(_sums);
            Array.Clear(_denominators);
            Array.Clear(_counts);
            VectorPeriodSums.Add(values, cells, _sums, _counts);
            VectorPeriodSums.Add(denominators, cells, _denominators, []);
        }

        for (var period = 0; period < _windows.Length; period++)
        {
            var window = _windows[period];
            var cell = (target * _windows.Length) + period;
            var (sum, denominator, present) = (0L, 0L, 0L);
            for (var column = window.Start; column < window.End; column++)
            {
                present += _counts[column];
                if (isProved)
                {
                    sum += _sums[column];
                    denominator += _denominators[column];
                }
            }

            _result.Present[cell] = (int)present;
            _result.Expected[cell] = (inForce.Count(places.First, places.End, period) * window.ExpectedColumns) + PresentOfOthers(inForce, period, firstRow, endRow);
            var fits = wide is null || wide.TrySum(window, out sum, out denominator);
            var status = StatusOf(cell, window, firstRow, endRow, fits ? denominator : 0);
            if (!addsUp || !_isAdditive)
            {
                SeriesAggregate.Compute(_result, cell, status, _overTime, overUnits, isIdentity, window, firstRow, endRow);
            }
            else
            {
                _result.Status[cell] = status == ComputedStatus.Computed && !fits ? _run.Overflow(_block, target, period) : status;
                if (fits)
                {
                    _result.Sums[cell] = sum;
                }
            }

            if (fits && _block.IsRatio)
            {
                _result.DenominatorSums[cell] = denominator;
            }
        }
    }

    // figures of units that ended within the period were expected as well: they are there
    private int PresentOfOthers(UnitsInForce inForce, int period, int firstRow, int endRow)
    {
        if (inForce.AreAll(period))
        {
            return 0;
        }

        var (count, window) = (0, _windows[period]);
        for (var row = firstRow; row < endRow; row++)
        {
            if (!inForce.IsInForce(_block.Places[row], period))
            {
                var columns = _block.Values.AsSpan((row * _block.Width) + window.Start, window.End - window.Start);
                count += columns.Length - columns.Count(ColumnScale.Missing);
            }
        }

        return count;
    }

    private ComputedStatus StatusOf(int cell, RollupWindow window, int firstRow, int endRow, long denominator)
    {
        var (present, expected) = (_result.Present[cell], _result.Expected[cell]);
        if (expected == 0)
        {
            return ComputedStatus.NoData;
        }

        var lacksDenominator = false;
        var (known, others) = (0, Rational.Zero);
        var (start, end) = _block.IsRatio && present < expected ? _block.Sides(firstRow, endRow) : (0, 0);
        for (var side = start; side < end; side++)
        {
            var column = _block.SideCells[side] % _block.Width;
            if (column >= window.Start && column < window.End && _block.SideValues[side] is { Kind: ObservedValueKind.Ratio } ratio)
            {
                lacksDenominator |= ratio.Denominator is null;
                if (ratio.Denominator is { IsExact: true, Sign: >= 0 } given)
                {
                    known++;
                    others += given.ToRational();
                }
            }
        }

        // the whole denominator is known only where every missing figure has told at least that
        if (known > 0 && present + known == expected && denominator >= 0)
        {
            var own = RollupBlock.Unscaled(denominator, _block.DenominatorDecimals);
            if (!(own + others).IsZero)
            {
                _result.Shares[cell] = own / (own + others);
            }
        }

        if (present > 0 && (present == expected || Rational.Of(present, expected) >= _run.MinimumCoverage))
        {
            return ComputedStatus.Computed;
        }

        return (lacksDenominator, present) switch
        {
            (true, _) => ComputedStatus.NoDenominator,
            (_, 0) => ComputedStatus.NoData,
            _ => ComputedStatus.BelowCoverage,
        };
    }
}
