namespace Kpi.Sdk.Columns;

/// <summary>What is not a plain sum: each series over time by itself, then the results over units; exact quotients throughout.</summary>
internal static class SeriesAggregate
{
    /// <summary>True where the indicator does not say how, or says what can't be done: a sum of ratios, a pool of what has no terms.</summary>
    public static bool IsRefused(RollupBlock block, SourceRows source)
    {
        var (overTime, overUnits, isRatio) = block.Aggregation;
        if (overTime == TimeAggregation.None)
        {
            return true;
        }

        return !source.IsOwn && overUnits switch
        {
            UnitAggregation.None or UnitAggregation.WeightedMean => true,
            UnitAggregation.Sum => isRatio,
            UnitAggregation.Pooled => !isRatio || overTime is not (TimeAggregation.Pooled or TimeAggregation.Last),
            _ => false,
        };
    }

    /// <summary>The number of a unit and period; null where a denominator is zero.</summary>
    public static Rational? Compute(RollupBlock block, SourceRows source, RollupWindow window)
    {
        var (overTime, overUnits, _) = block.Aggregation;
        return WholeAggregate.IsProved(block.Source, source, window)
            ? WholeAggregate.Compute(block.Source, source, window, overTime, overUnits)
            : ComputePlainly(block.Source, source, window, overTime, overUnits);
    }

    /// <summary>The same by fractions one after the other, for every kind of figure.</summary>
    public static Rational? ComputePlainly(SeriesBlock block, SourceRows source, RollupWindow window, TimeAggregation overTime, UnitAggregation overUnits)
    {
        var perUnit = new List<(Rational Numerator, Rational Denominator)>(source.Count);
        for (var row = source.FirstRow; row < source.EndRow; row++)
        {
            var cells = Cells(block, row, window);
            if (cells.Count > 0)
            {
                perUnit.Add(OverTime(cells, overTime));
            }
        }

        var (numerator, denominator) = source.IsOwn ? perUnit[0] : OverUnits(perUnit, overUnits);
        return denominator.IsZero ? null : numerator / denominator;
    }

    private static List<(Rational Numerator, Rational Denominator)> Cells(SeriesBlock block, int row, RollupWindow window)
    {
        var cells = new List<(Rational Numerator, Rational Denominator)>();
        for (var column = window.Start; column < window.End; column++)
        {
            if (block.EntryOf(row, column) is >= 0 and var entry && block.Values[entry] != MeasureColumn.Missing)
            {
                cells.Add((block.Values.Unscaled(entry), block.Denominators?.Unscaled(entry) ?? Rational.One));
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

    private static (Rational Numerator, Rational Denominator) OverUnits(List<(Rational Numerator, Rational Denominator)> units, UnitAggregation overUnits) => overUnits switch
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
