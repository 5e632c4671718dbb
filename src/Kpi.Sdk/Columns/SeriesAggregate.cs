namespace Kpi.Sdk.Columns;

/// <summary>What is not a plain sum: each series over time by itself, then the results over units; exact quotients throughout.</summary>
internal static class SeriesAggregate
{
    public static void Compute(
        RollupBlock result, int cell, ComputedStatus status, TimeAggregation overTime, UnitAggregation overUnits, bool isIdentity, RollupWindow window, int firstRow, int endRow)
    {
        var isPooledOverUnits = overUnits == UnitAggregation.Pooled && result.Source.IsRatio;
        var isRefused = overTime == TimeAggregation.None
            || (!isIdentity && (overUnits is UnitAggregation.None or UnitAggregation.WeightedMean
                || (overUnits == UnitAggregation.Sum && result.Source.IsRatio)
                || (overUnits == UnitAggregation.Pooled && !(isPooledOverUnits && HasTerms(overTime)))));
        result.Status[cell] = isRefused ? ComputedStatus.NotApplicable : status;
        if (result.Status[cell] != ComputedStatus.Computed)
        {
            return;
        }

        var perUnit = new List<(Rational Numerator, Rational Denominator)>(endRow - firstRow);
        for (var row = firstRow; row < endRow; row++)
        {
            var cells = Cells(result.Source, row, window);
            if (cells.Count > 0)
            {
                perUnit.Add(OverTime(cells, overTime));
            }
        }

        var (numerator, denominator) = OverUnits(perUnit, overUnits, isIdentity);
        if (denominator.IsZero)
        {
            result.Status[cell] = ComputedStatus.ZeroDenominator;
            return;
        }

        result.Numbers![cell] = numerator / denominator;
    }

    private static bool HasTerms(TimeAggregation overTime) => overTime is TimeAggregation.Pooled or TimeAggregation.Last;

    private static List<(Rational Numerator, Rational Denominator)> Cells(SeriesBlock block, int row, RollupWindow window)
    {
        var cells = new List<(Rational Numerator, Rational Denominator)>();
        for (var cell = (row * block.Width) + window.Start; cell < (row * block.Width) + window.End; cell++)
        {
            if (block.Values[cell] != ColumnScale.Missing)
            {
                cells.Add((
                    RollupBlock.Unscaled(block.Values[cell], block.ValueDecimals),
                    block.Denominators is { } denominators ? RollupBlock.Unscaled(denominators[cell], block.DenominatorDecimals) : Rational.One));
            }
        }

        return cells;
    }

    private static (Rational Numerator, Rational Denominator) OverTime(List<(Rational Numerator, Rational Denominator)> cells, TimeAggregation overTime) => overTime switch
    {
        TimeAggregation.Sum => (Sum(cells.Select(cell => cell.Numerator)), Rational.One),
        TimeAggregation.Pooled => (Sum(cells.Select(cell => cell.Numerator)), Sum(cells.Select(cell => cell.Denominator))),
        TimeAggregation.Last => cells[^1],
        TimeAggregation.Mean => Single(cells, Mean),
        TimeAggregation.Min => Single(cells, Enumerable.Min),
        _ => Single(cells, Enumerable.Max),
    };

    private static (Rational Numerator, Rational Denominator) OverUnits(List<(Rational Numerator, Rational Denominator)> units, UnitAggregation overUnits, bool isIdentity) =>
        isIdentity
            ? units[0]
            : overUnits switch
            {
                UnitAggregation.Sum => Single(units, Sum),
                UnitAggregation.Pooled => (Sum(units.Select(unit => unit.Numerator)), Sum(units.Select(unit => unit.Denominator))),
                UnitAggregation.Mean => Single(units, Mean),
                UnitAggregation.Min => Single(units, Enumerable.Min),
                _ => Single(units, Enumerable.Max),
            };

    // a zero denominator among them leaves nothing to compare or to average
    private static (Rational Numerator, Rational Denominator) Single(List<(Rational Numerator, Rational Denominator)> parts, Func<IEnumerable<Rational>, Rational> make) =>
        parts.Exists(part => part.Denominator.IsZero) ? (Rational.Zero, Rational.Zero) : (make(parts.Select(part => part.Numerator / part.Denominator)), Rational.One);

    private static Rational Sum(IEnumerable<Rational> numbers) => numbers.Aggregate(Rational.Zero, (sum, number) => sum + number);

    private static Rational Mean(IEnumerable<Rational> numbers)
    {
        var all = numbers.ToList();
        return Sum(all) / Rational.Of(all.Count);
    }
}
