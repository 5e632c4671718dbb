using Kpi.Sdk.Benchmarks.Data;

namespace Kpi.Sdk.Benchmarks.Questions;

/// <summary>Q5: from figures since the start of the year those of each month, and their growth over the same month a year before, in percent half up to two decimals.</summary>
/// <remarks>A month has none where its figure or, but for January, that of the month before is missing; growth needs a base beyond zero.</remarks>
internal static class GrowthQuestion
{
    public static IAnswer Linq(NationShape shape, NationRow[] rows) => new Answer(rows
        .Where(row => !row.IsMissing)
        .GroupBy(row => (row.Indicator, row.Commune))
        .SelectMany(series =>
        {
            var sums = series.ToDictionary(row => row.Month, row => (decimal)row.Numerator);
            var own = sums
                .Where(pair => pair.Key % 12 == 0 || sums.ContainsKey(pair.Key - 1))
                .ToDictionary(pair => pair.Key, pair => pair.Value - (pair.Key % 12 == 0 ? 0 : sums[pair.Key - 1]));
            return own.Select(pair => new Cell(
                shape.GridCell(new NationRow(0, 0, 0, series.Key.Indicator, series.Key.Commune, pair.Key)),
                (long)pair.Value,
                own.TryGetValue(pair.Key - 12, out var before) && before > 0 ? (long)Math.Floor((10_000 * (pair.Value - before) / before) + 0.5m) : null));
        })
        .ToArray());

    public static IAnswer DictionaryLoop(NationShape shape, NationRow[] rows)
    {
        var sums = new Dictionary<int, long>();
        foreach (ref readonly var row in rows.AsSpan())
        {
            if (!row.IsMissing)
            {
                sums.Add(shape.GridCell(row), row.Numerator);
            }
        }

        var own = new Dictionary<int, long>();
        foreach (var (cell, sum) in sums)
        {
            if (cell % 12 == 0)
            {
                own.Add(cell, sum);
            }
            else if (sums.TryGetValue(cell - 1, out var before))
            {
                own.Add(cell, sum - before);
            }
        }

        var cells = new List<Cell>();
        foreach (var (cell, value) in own)
        {
            cells.Add(new Cell(cell, value, cell % NationShape.MonthCount >= 12 && own.TryGetValue(cell - 12, out var before) && before > 0 ? Growth(value, before) : null));
        }

        return new Answer(cells);
    }

    private static long Growth(long value, long before)
    {
        var (quotient, remainder) = Math.DivRem((20_000 * (value - before)) + before, 2 * before);
        return remainder < 0 ? quotient - 1 : quotient;
    }

    private readonly record struct Cell(int Index, long Value, long? Growth);

    private sealed class Answer(IReadOnlyCollection<Cell> cells) : IAnswer
    {
        public Int128 Checksum() => cells.Aggregate((Int128)0, (sum, cell) =>
            sum + (Weight.Of(cell.Index) * (cell.Value + 1 + (cell.Growth is { } growth ? (5 * growth) + 3 : 0))));
    }
}
