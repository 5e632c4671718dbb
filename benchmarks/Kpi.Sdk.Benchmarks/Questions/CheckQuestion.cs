using System.Numerics;
using System.Runtime.InteropServices;
using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Columns;

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
            counts[(group.Key * Kinds) + 1] = group.Count(row => row.Numerator > row.Denominator);
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

    public static IAnswer Table(ObservationTable table, int threads)
    {
        var check = table.CheckRatios(new RollupOptions { MaxThreads = threads });
        return new TableAnswer(check, [check.Count(RatioFaults.NoBase), check.Count(RatioFaults.PartAboveWhole), check.Count(RatioFaults.NotAsStated)]);
    }

    // a plain division; the largest numerator, twice 10^12, stays far from what 64 bits hold
    private static void Count(Span<long> counts, long numerator, long denominator, int stated)
    {
        counts[1] += numerator > denominator ? 1 : 0;
        if (denominator <= 0)
        {
            counts[0]++;
            return;
        }

        counts[2] += ((20_000 * numerator) + denominator) / (2 * denominator) != stated ? 1 : 0;
    }

    private sealed class Answer(long[] counts) : IAnswer
    {
        public Int128 Checksum() => counts.Index().Aggregate((Int128)0, (sum, count) => sum + (Weight.Of(count.Index) * count.Item));
    }

    /// <summary>Counts over all indicators; by indicator they are counted from the rows, which are not part of the question.</summary>
    private sealed class TableAnswer(RatioCheck check, long[] totals) : IAnswer
    {
        private static readonly RatioFaults[] Faults = [RatioFaults.NoBase, RatioFaults.PartAboveWhole, RatioFaults.NotAsStated];

        public Int128 Checksum()
        {
            var counts = new Dictionary<IndicatorCode, long[]>();
            foreach (var row in check.Rows())
            {
                var own = CollectionsMarshal.GetValueRefOrAddDefault(counts, row.Observation.Slice.Code, out _) ??= new long[Kinds];
                for (var kind = 0; kind < Kinds; kind++)
                {
                    own[kind] += row.Faults.HasFlag(Faults[kind]) ? 1 : 0;
                }
            }

            for (var kind = 0; kind < Kinds; kind++)
            {
                if (counts.Values.Sum(own => own[kind]) != totals[kind])
                {
                    throw new InvalidOperationException($"{Faults[kind]} is counted {totals[kind]} times, and has other rows.");
                }
            }

            return new Answer([.. counts.OrderBy(pair => pair.Key).SelectMany(pair => pair.Value)]).Checksum();
        }
    }
}
