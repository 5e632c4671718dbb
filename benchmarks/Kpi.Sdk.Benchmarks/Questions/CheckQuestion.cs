using System.Numerics;
using Kpi.Sdk.Benchmarks.Data;

namespace Kpi.Sdk.Benchmarks.Questions;

/// <summary>Q4: by indicator, how many figures have a denominator of zero or less, a numerator beyond the denominator, a stated percentage that is not the half-up one.</summary>
internal static class CheckQuestion
{
    private const int Kinds = 3;

    public static IAnswer Linq(NationShape shape, NationRow[] rows)
    {
        var counts = new long[shape.IndicatorCount * Kinds];
        foreach (var group in rows.Where(row => !row.IsMissing).GroupBy(row => row.Indicator))
        {
            counts[group.Key * Kinds] = group.Count(row => row.Denominator <= 0);
            counts[(group.Key * Kinds) + 1] = group.Count(row => row.Denominator > 0 && row.Numerator > row.Denominator);
            counts[(group.Key * Kinds) + 2] = group.Count(row =>
                row.Denominator > 0 && decimal.Round(100m * row.Numerator / row.Denominator, 2, MidpointRounding.AwayFromZero) != row.Stated / 100m);
        }

        return new Answer(counts);
    }

    /// <summary>Over the rows as they are: no dictionary is needed where the indicators are numbered.</summary>
    public static IAnswer RowLoop(NationShape shape, NationRow[] rows)
    {
        var counts = new long[shape.IndicatorCount * Kinds];
        foreach (ref readonly var row in rows.AsSpan())
        {
            if (!row.IsMissing)
            {
                Count(counts.AsSpan(row.Indicator * Kinds, Kinds), row.Numerator, row.Denominator, row.Stated);
            }
        }

        return new Answer(counts);
    }

    /// <summary>Over three plain arrays, sorted by indicator.</summary>
    public static IAnswer ArrayLoop<T>(NationShape shape, T[] numerators, T[] denominators, int[] stated)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var counts = new long[shape.IndicatorCount * Kinds];
        var perIndicator = shape.CommuneCount * NationShape.MonthCount;
        for (var indicator = 0; indicator < shape.IndicatorCount; indicator++)
        {
            var own = counts.AsSpan(indicator * Kinds, Kinds);
            for (var index = indicator * perIndicator; index < (indicator + 1) * perIndicator; index++)
            {
                if (numerators[index] != T.MinValue)
                {
                    Count(own, long.CreateTruncating(numerators[index]), long.CreateTruncating(denominators[index]), stated[index]);
                }
            }
        }

        return new Answer(counts);
    }

    // a plain division; the largest numerator, twice 10^12, stays far from what 64 bits hold
    private static void Count(Span<long> counts, long numerator, long denominator, int stated)
    {
        if (denominator <= 0)
        {
            counts[0]++;
            return;
        }

        counts[1] += numerator > denominator ? 1 : 0;
        counts[2] += ((20_000 * numerator) + denominator) / (2 * denominator) != stated ? 1 : 0;
    }

    private sealed class Answer(long[] counts) : IAnswer
    {
        public Int128 Checksum() => counts.Index().Aggregate((Int128)0, (sum, count) => sum + (Weight.Of(count.Index) * count.Item));
    }
}
