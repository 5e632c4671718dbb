using System.Runtime.InteropServices;
using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Benchmarks.Questions;

/// <summary>Q2: both sums and how many figures for every level of units and every length of periods: sixteen sets.</summary>
internal static class CubeQuestion
{
    public static IAnswer Linq(NationShape shape, NationRow[] rows)
    {
        var sets = new CubeSets(shape);
        return new Answer(Enumerable.Range(0, CubeSets.Count).SelectMany(set => rows
            .Where(row => !row.IsMissing)
            .GroupBy(row => sets.CellOf(set, row.Indicator, UnitOf(shape, set, row.Commune), row.Month / CubeSets.Lengths[set % 4]))
            .Select(group => KeyValuePair.Create(group.Key, ((long)group.Sum(row => (decimal)row.Numerator), (long)group.Sum(row => (decimal)row.Denominator), group.Count()))))
            .ToArray());
    }

    public static IAnswer DictionaryLoop(NationShape shape, NationRow[] rows)
    {
        var sets = new CubeSets(shape);
        var sums = new Dictionary<int, (long Numerator, long Denominator, int Count)>();
        Span<int> units = stackalloc int[4];
        foreach (ref readonly var row in rows.AsSpan())
        {
            if (row.IsMissing)
            {
                continue;
            }

            (units[0], units[1], units[2]) = (row.Commune, NationShape.DistrictOf(row.Commune), shape.ProvinceOf(row.Commune));
            for (var set = 0; set < CubeSets.Count; set++)
            {
                ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, sets.CellOf(set, row.Indicator, units[set / 4], row.Month / CubeSets.Lengths[set % 4]), out _);
                checked
                {
                    sum = (sum.Numerator + row.Numerator, sum.Denominator + row.Denominator, sum.Count + 1);
                }
            }
        }

        return new Answer(sums);
    }

    public static IAnswer Table(NationShape shape, ObservationTable table, int threads) =>
        new TableAnswer(new CubeSets(shape), table.Cube(new RollupOptions { MinimumCoverage = Rational.Zero, MaxThreads = threads }));

    private static int UnitOf(NationShape shape, int set, int commune) => (set / 4) switch
    {
        0 => commune,
        1 => NationShape.DistrictOf(commune),
        2 => shape.ProvinceOf(commune),
        _ => 0,
    };

    private static Int128 Weighed(int cell, long numerator, long denominator, int count) =>
        Weight.Of(cell) * (numerator + (3 * (Int128)denominator) + (7 * count));

    private sealed class Answer(IEnumerable<KeyValuePair<int, (long Numerator, long Denominator, int Count)>> cells) : IAnswer
    {
        public Int128 Checksum() => cells.Aggregate((Int128)0, (sum, cell) =>
            sum + Weighed(cell.Key, cell.Value.Numerator, cell.Value.Denominator, cell.Value.Count));
    }

    private sealed class TableAnswer(CubeSets sets, Cube cube) : IAnswer
    {
        private static readonly OrgLevel[] Levels = [OrgLevel.Commune, OrgLevel.District, OrgLevel.Province, OrgLevel.Nation];
        private static readonly Frequency[] Frequencies = [Frequency.Month, Frequency.Quarter, Frequency.HalfYear, Frequency.Year];

        public Int128 Checksum()
        {
            var sum = (Int128)0;
            for (var set = 0; set < CubeSets.Count; set++)
            {
                var rollup = cube[Levels[set / 4], Frequencies[set % 4]];
                for (var indicator = 0; indicator < rollup.Columns.Count; indicator++)
                {
                    var columns = rollup.Columns[indicator];
                    var start = sets.CellOf(set, indicator, 0, 0);
                    for (var cell = 0; cell < columns.CellCount; cell++)
                    {
                        sum += Weighed(start + cell, columns.Sums[cell], columns.DenominatorSums[cell], columns.PresentCounts[cell]);
                    }
                }
            }

            return sum;
        }
    }
}
