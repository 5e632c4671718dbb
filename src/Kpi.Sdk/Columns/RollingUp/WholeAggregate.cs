using System.Numerics;

namespace Kpi.Sdk.Columns;

/// <summary>
/// Means, smallest and largest values of what is no ratio, in whole numbers of 64 bits: the figures of a unit are a sum and by how many it is divided, and sums divided by
/// the same number add up. What <see cref="SeriesAggregate"/> works out for every kind of figure, many times as fast.
/// </summary>
internal static class WholeAggregate
{
    private const int PlacesOnStack = 128;

    /// <summary>True where there are no denominators, and no sum leaves 64 bits.</summary>
    public static bool IsProved(SeriesBlock block, SourceRows source, RollupWindow window) =>
        !block.IsRatio && BlockRollup.IsProved(block, source.Count, window.End - window.Start);

    /// <summary>The number of a unit and period; at least one figure is present.</summary>
    public static Rational Compute(SeriesBlock block, SourceRows source, RollupWindow window, TimeAggregation overTime, UnitAggregation overUnits)
    {
        var places = window.End - window.Start + 1;

        // by how many figures they are divided: the sums of the units
        Span<long> sums = places <= PlacesOnStack ? stackalloc long[PlacesOnStack] : new long[places];
        sums.Clear();
        var (unitCount, best) = (0, default(Part));
        for (var row = source.FirstRow; row < source.EndRow; row++)
        {
            var part = OverTime(block, row, window, overTime);
            if (part.Count == 0)
            {
                continue;
            }

            if (unitCount == 0 || (overUnits == UnitAggregation.Max && part.IsAbove(best)) || (overUnits == UnitAggregation.Min && best.IsAbove(part)))
            {
                best = part;
            }

            sums[part.Count] += part.Sum;
            unitCount++;
        }

        var scale = BigInteger.Pow(10, block.Values.Decimals);
        return (source.IsOwn ? UnitAggregation.Sum : overUnits) switch
        {
            UnitAggregation.Sum => Total(sums[..places], scale),
            UnitAggregation.Mean => Total(sums[..places], scale * unitCount),
            _ => Rational.Of(best.Sum, scale * best.Count),
        };
    }

    private static Rational Total(ReadOnlySpan<long> sums, BigInteger divisor)
    {
        var total = Rational.Zero;
        for (var count = 1; count < sums.Length; count++)
        {
            if (sums[count] != 0)
            {
                total += Rational.Of(sums[count], divisor * count);
            }
        }

        return total;
    }

    private static Part OverTime(SeriesBlock block, int row, RollupWindow window, TimeAggregation overTime)
    {
        var (sum, count) = (0L, 0);
        for (var column = window.Start; column < window.End; column++)
        {
            var number = block.ValueAt(row, column);
            if (number == MeasureColumn.Missing)
            {
                continue;
            }

            sum = overTime switch
            {
                TimeAggregation.Sum or TimeAggregation.Mean => sum + number,
                TimeAggregation.Min when count > 0 => Math.Min(sum, number),
                TimeAggregation.Max when count > 0 => Math.Max(sum, number),
                _ => number,
            };
            count++;
        }

        return new Part(sum, overTime == TimeAggregation.Mean ? count : Math.Min(count, 1));
    }

    /// <summary>What one unit comes to over time: a sum, and by how many it is divided.</summary>
    private readonly record struct Part(long Sum, int Count)
    {
        public bool IsAbove(in Part other) => Count == other.Count ? Sum > other.Sum : (Int128)Sum * other.Count > (Int128)other.Sum * Count;
    }
}
