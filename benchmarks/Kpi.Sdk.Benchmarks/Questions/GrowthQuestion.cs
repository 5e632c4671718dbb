using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Benchmarks.Questions;

/// <summary>Q5: from figures since the start of the year those of each month, and how much each grew over the same month a year before.</summary>
/// <remarks>A month has none where its figure or, but for January, that of the month before is missing.</remarks>
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
                shape.GridCell(series.Key.Indicator, series.Key.Commune, pair.Key),
                (long)pair.Value,
                own.TryGetValue(pair.Key - 12, out var before) ? (long)(pair.Value - before) : null));
        })
        .ToArray());

    public static IAnswer DictionaryLoop(NationShape shape, NationRow[] rows)
    {
        var sums = new Dictionary<int, long>();
        foreach (ref readonly var row in rows.AsSpan())
        {
            if (!row.IsMissing)
            {
                sums.Add(shape.GridCell(row.Indicator, row.Commune, row.Month), row.Numerator);
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
            cells.Add(new Cell(cell, value, cell % NationShape.MonthCount >= 12 && own.TryGetValue(cell - 12, out var before) ? value - before : null));
        }

        return new Answer(cells);
    }

    /// <param name="table">The figures since the start of the year.</param>
    /// <param name="changes">Where the growth of each indicator goes, one number a cell.</param>
    /// <param name="threads">How many threads it may use.</param>
    public static IAnswer Table(ObservationTable table, long[][] changes, int threads)
    {
        var months = table.InPeriod(new RollupOptions { MaxThreads = threads });
        for (var indicator = 0; indicator < changes.Length; indicator++)
        {
            months.Columns[indicator].GetChanges(GrowthBase.SamePeriodLastYear, changes[indicator]);
        }

        return new TableAnswer(months, changes);
    }

    /// <summary>Room for the growth of every indicator.</summary>
    public static long[][] RoomFor(ObservationTable table) => [.. table.Columns.Select(columns => new long[columns.CellCount])];

    private static Int128 Weighed(int cell, long value, long? growth) => Weight.Of(cell) * (value + 1 + (growth is { } change ? (5 * change) + 3 : 0));

    private readonly record struct Cell(int Index, long Value, long? Growth);

    private sealed class Answer(IReadOnlyCollection<Cell> cells) : IAnswer
    {
        public Int128 Checksum() => cells.Aggregate((Int128)0, (sum, cell) => sum + Weighed(cell.Index, cell.Value, cell.Growth));
    }

    private sealed class TableAnswer(ObservationTable months, long[][] changes) : IAnswer
    {
        public Int128 Checksum()
        {
            var (sum, start) = ((Int128)0, 0);
            var values = new long[NationShape.MonthCount];
            for (var indicator = 0; indicator < changes.Length; indicator++)
            {
                var columns = months.Columns[indicator];
                for (var unit = 0; unit < columns.UnitCount; unit++)
                {
                    columns.GetValues(unit, values);
                    for (var month = 0; month < values.Length; month++)
                    {
                        var cell = (unit * values.Length) + month;
                        var change = changes[indicator][cell];
                        sum += values[month] == SeriesColumns.Missing ? 0 : Weighed(start + cell, values[month], change == SeriesColumns.Missing ? null : change);
                    }
                }

                start += columns.CellCount;
            }

            return sum;
        }
    }
}
