using System.Runtime.InteropServices;
using Kpi.Sdk.Benchmarks.Data;

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

    private static int UnitOf(NationShape shape, int set, int commune) => (set / 4) switch
    {
        0 => commune,
        1 => NationShape.DistrictOf(commune),
        2 => shape.ProvinceOf(commune),
        _ => 0,
    };

    private sealed class Answer(IEnumerable<KeyValuePair<int, (long Numerator, long Denominator, int Count)>> cells) : IAnswer
    {
        public Int128 Checksum() => cells.Aggregate((Int128)0, (sum, cell) =>
            sum + (Weight.Of(cell.Key) * (cell.Value.Numerator + (3 * (Int128)cell.Value.Denominator) + (7 * cell.Value.Count))));
    }
}
