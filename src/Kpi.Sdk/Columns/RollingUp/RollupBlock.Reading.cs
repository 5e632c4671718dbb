namespace Kpi.Sdk.Columns;

/// <content>What a cell says, with its reasons.</content>
internal sealed partial class RollupBlock
{
    /// <summary>How many figures were expected: of units in force on the period's last day, and of those that ended within it and did report.</summary>
    public int ExpectedAt(int cell)
    {
        var (source, period) = (_sources[TargetOf(cell)], PeriodOf(cell));
        if (InForceOf(source) is not { } inForce)
        {
            return 0;
        }

        var window = Windows[period];
        var expected = inForce.Count(source.FirstUnit, source.EndUnit, period) * window.ExpectedColumns;
        for (var row = source.FirstRow; row < source.EndRow && !inForce.AreAll(period); row++)
        {
            if (!inForce.IsInForce(Source.Places[row], period))
            {
                expected += Source.CountPresent(row, window.Start, window.End);
            }
        }

        return expected;
    }

    public Coverage CoverageAt(int cell)
    {
        var expected = ExpectedAt(cell);
        return Coverage.Of(PresentAt(cell), expected, ShareAt(cell, expected, out _));
    }

    /// <summary>Computed, or the reason why not.</summary>
    public ComputedStatus StatusAt(int cell)
    {
        var expected = ExpectedAt(cell);
        var status = StatusAt(cell, expected, ShareAt(cell, expected, out var lacksDenominator), lacksDenominator);

        // of what is no sum the denominators show only when it is worked out
        return status == ComputedStatus.Computed && Source.IsRatio && !IsAdditive(TargetOf(cell)) ? ValueAt(cell).Status : status;
    }

    /// <summary>True where a cell is a result made of the sums as they stand; the usual case, that all is there, is seen at once.</summary>
    public bool IsResult(int cell)
    {
        if (!IsAdditive(TargetOf(cell)))
        {
            return false;
        }

        return IsWhole(cell) ? !Source.IsRatio || DenominatorSumAt(cell) != 0 : StatusAt(cell) == ComputedStatus.Computed;
    }

    // every figure that could be expected is there
    private bool IsWhole(int cell)
    {
        var (source, period, present) = (_sources[TargetOf(cell)], PeriodOf(cell), PresentAt(cell));
        return present > 0 && _overflows.Count == 0 && InForceOf(source)!.AreAll(period) && present == source.UnitCount * Windows[period].ExpectedColumns;
    }

    public Computed<Rational> NumeratorAt(int cell) => Term(cell, SumAt(cell), Source.Values);

    public Computed<Rational> DenominatorAt(int cell) => Term(cell, Source.IsRatio ? DenominatorSumAt(cell) : 0, Source.Denominators ?? Source.Values);

    public Computed<Rational> ValueAt(int cell)
    {
        var expected = ExpectedAt(cell);
        var share = ShareAt(cell, expected, out var lacksDenominator);
        var coverage = Coverage.Of(PresentAt(cell), expected, share);
        var status = StatusAt(cell, expected, share, lacksDenominator);
        if (status != ComputedStatus.Computed)
        {
            return Computed.None<Rational>(status, coverage);
        }

        var target = TargetOf(cell);
        if (!IsAdditive(target))
        {
            return SeriesAggregate.Compute(this, _sources[target], Windows[PeriodOf(cell)]) is { } number ? Computed.Of(number, coverage) : Computed.None<Rational>(ComputedStatus.ZeroDenominator, coverage);
        }

        if (!Source.IsRatio)
        {
            return Computed.Of(MeasureColumn.Unscaled(SumAt(cell), Source.Values.Decimals), coverage);
        }

        return Computed.Of(MeasureColumn.Unscaled(SumAt(cell), Source.Values.Decimals) / MeasureColumn.Unscaled(DenominatorSumAt(cell), Source.Denominators!.Decimals), coverage);
    }

    // a unit that has ended is expected for the complete figures it gave alone
    private bool IsExpected(in SourceRows source, int row, int period) => InForceOf(source) is { } inForce && (inForce.AreAll(period) || inForce.IsInForce(Source.Places[row], period));

    private Computed<Rational> Term(int cell, long sum, MeasureColumn column)
    {
        var expected = ExpectedAt(cell);
        var share = ShareAt(cell, expected, out var lacksDenominator);
        var coverage = Coverage.Of(PresentAt(cell), expected, share);
        if (!Source.IsRatio || !IsAdditive(TargetOf(cell)))
        {
            return Computed.None<Rational>(ComputedStatus.NotApplicable, coverage);
        }

        return StatusAt(cell, expected, share, lacksDenominator) is var status and not (ComputedStatus.Computed or ComputedStatus.ZeroDenominator)
            ? Computed.None<Rational>(status, coverage)
            : Computed.Of(MeasureColumn.Unscaled(sum, column.Decimals), coverage);
    }

    private ComputedStatus StatusAt(int cell, int expected, Rational? share, bool lacksDenominator)
    {
        var (present, target) = (PresentAt(cell), TargetOf(cell));
        var isAdditive = IsAdditive(target);
        if (!isAdditive && SeriesAggregate.IsRefused(this, _sources[target]))
        {
            return ComputedStatus.NotApplicable;
        }

        if (present < expected || present == 0)
        {
            var options = Plan.Options;
            var isEnough = present > 0
                && Rational.Of(present, expected) >= options.MinimumCoverage
                && (!Source.IsRatio || options.MinimumDenominatorShare.IsZero || share >= options.MinimumDenominatorShare);
            if (!isEnough)
            {
                return (lacksDenominator, present) switch
                {
                    (true, _) => ComputedStatus.NoDenominator,
                    (_, 0) => ComputedStatus.NoData,
                    _ => ComputedStatus.BelowCoverage,
                };
            }
        }

        if (!isAdditive)
        {
            return ComputedStatus.Computed;
        }

        if (_overflows.Contains(cell))
        {
            return ComputedStatus.Overflow;
        }

        return Source.IsRatio && DenominatorSumAt(cell) == 0 ? ComputedStatus.ZeroDenominator : ComputedStatus.Computed;
    }

    // the whole denominator is known only where every missing figure has told at least that
    private Rational? ShareAt(int cell, int expected, out bool lacksDenominator)
    {
        lacksDenominator = false;
        if (!Source.IsRatio || expected == 0 || _overflows.Contains(cell))
        {
            return null;
        }

        var own = DenominatorSumAt(cell);
        if (PresentAt(cell) == expected)
        {
            return own > 0 ? Rational.One : null;
        }

        var (known, others) = (0, Rational.Zero);
        var (source, window) = (_sources[TargetOf(cell)], Windows[PeriodOf(cell)]);
        foreach (var (sideCell, side) in Source.Sides.Between(source.FirstRow * Source.Width, source.EndRow * Source.Width))
        {
            var column = sideCell % Source.Width;
            if (column >= window.Start && column < window.End && side.Kind == ObservedValueKind.Ratio && side.Terms is null
                && IsExpected(source, sideCell / Source.Width, PeriodOf(cell)))
            {
                lacksDenominator |= side.Denominator is null;
                if (side.Denominator is { IsExact: true, Sign: >= 0 } given)
                {
                    known++;
                    others += given.ToRational();
                }
            }
        }

        if (known == 0 || PresentAt(cell) + known != expected || own < 0)
        {
            return null;
        }

        var present = MeasureColumn.Unscaled(own, Source.Denominators!.Decimals);
        return (present + others).IsZero ? null : present / (present + others);
    }
}
