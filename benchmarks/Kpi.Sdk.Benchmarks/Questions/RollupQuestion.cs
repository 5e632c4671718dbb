using System.Runtime.InteropServices;
using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Benchmarks.Questions;

/// <summary>Q1: indicator × province × quarter: both sums, how many figures, and the pooled percentage, half up to two decimals.</summary>
internal static class RollupQuestion
{
    public static IAnswer Linq(NationShape shape, NationRow[] rows) => new Answer(rows
        .Where(row => !row.IsMissing)
        .GroupBy(row => CellOf(row.Indicator, shape.ProvinceOf(row.Commune), row.Month / 3))
        .Select(group => (group.Key, Numerator: group.Sum(row => (decimal)row.Numerator), Denominator: group.Sum(row => (decimal)row.Denominator), Count: group.Count()))
        .Select(sums => new Cell(
            sums.Key,
            (long)sums.Numerator,
            (long)sums.Denominator,
            sums.Count,
            sums.Denominator > 0 ? (long)(100 * decimal.Round(100 * sums.Numerator / sums.Denominator, 2, MidpointRounding.AwayFromZero)) : 0))
        .ToArray());

    public static IAnswer DictionaryLoop(NationShape shape, NationRow[] rows)
    {
        var sums = new Dictionary<int, (long Numerator, long Denominator, int Count)>();
        foreach (ref readonly var row in rows.AsSpan())
        {
            if (!row.IsMissing)
            {
                ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, CellOf(row.Indicator, shape.ProvinceOf(row.Commune), row.Month / 3), out _);
                checked
                {
                    sum = (sum.Numerator + row.Numerator, sum.Denominator + row.Denominator, sum.Count + 1);
                }
            }
        }

        var cells = new Cell[sums.Count];
        var index = 0;
        foreach (var (cell, sum) in sums)
        {
            cells[index++] = new Cell(cell, sum.Numerator, sum.Denominator, sum.Count, sum.Denominator > 0 ? NationData.HalfUpHundredths(sum.Numerator, sum.Denominator) : 0);
        }

        return new Answer(cells);
    }

    public static IAnswer Table(ObservationTable table, int threads)
    {
        var rollup = table.Rollup(OrgLevel.Province, Frequency.Quarter, new RollupOptions { MinimumCoverage = Rational.Zero, MaxThreads = threads });
        var percentages = new long[rollup.Columns.Count][];
        for (var index = 0; index < percentages.Length; index++)
        {
            percentages[index] = new long[rollup.Columns[index].CellCount];
            rollup.Columns[index].GetPercentages(2, percentages[index]);
        }

        return new TableAnswer(rollup, percentages);
    }

    private static int CellOf(int indicator, int province, int quarter) => (((indicator * NationShape.ProvinceCount) + province) * NationShape.QuarterCount) + quarter;

    internal readonly record struct Cell(int Index, long Numerator, long Denominator, int Count, long Percentage)
    {
        public Int128 Weighed => Weight.Of(Index) * (Numerator + (3 * (Int128)Denominator) + (7 * Count) + (11 * (Int128)Percentage));
    }

    private sealed class Answer(Cell[] cells) : IAnswer
    {
        public Int128 Checksum() => cells.Aggregate((Int128)0, (sum, cell) => sum + cell.Weighed);
    }

    private sealed class TableAnswer(Rollup rollup, long[][] percentages) : IAnswer
    {
        public Int128 Checksum()
        {
            var sum = (Int128)0;
            var start = 0;
            for (var index = 0; index < percentages.Length; index++)
            {
                var columns = rollup.Columns[index];
                for (var cell = 0; cell < columns.CellCount; cell++)
                {
                    var percentage = percentages[index][cell];
                    sum += new Cell(
                        start + cell,
                        columns.Sums[cell],
                        columns.DenominatorSums[cell],
                        columns.PresentCounts[cell],
                        percentage == RollupColumns.NoPercentage ? 0 : percentage).Weighed;
                }

                start += columns.CellCount;
            }

            return sum;
        }
    }
}
