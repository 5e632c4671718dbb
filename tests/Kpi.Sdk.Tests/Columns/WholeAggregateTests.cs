using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Tests.Columns;

/// <summary>Means and extremes in whole numbers, against the same by fractions one after the other.</summary>
public sealed class WholeAggregateTests
{
    private const int Rows = 13;

    private static readonly TimeAggregation[] OverTime = [TimeAggregation.Sum, TimeAggregation.Mean, TimeAggregation.Min, TimeAggregation.Max, TimeAggregation.Last];
    private static readonly UnitAggregation[] OverUnits = [UnitAggregation.Sum, UnitAggregation.Mean, UnitAggregation.Min, UnitAggregation.Max];

    public static TheoryData<int, int, int, long> Shapes
    {
        get
        {
            var shapes = new TheoryData<int, int, int, long>();
            foreach (var (width, fill) in new[] { (1, 100), (3, 100), (3, 60), (12, 95), (12, 10), (140, 100), (140, 80), (140, 5) })
            {
                shapes.Add(width, fill, 0, 9);
                shapes.Add(width, fill, 2, 20_000);
                shapes.Add(width, fill, 15, long.MaxValue / (Rows * (long)width));
            }

            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Compute_AnyFigures_IsTheExactNumber(int width, int fill, int decimals, long limit)
    {
        var random = new Random((width * 1000) + fill + decimals);
        var values = Enumerable.Range(0, Rows * width).Select(_ => random.Next(100) < fill ? random.NextInt64(-limit, limit + 1) : MeasureColumn.Missing).ToArray();

        // a unit that equals another, and one without figures
        values.AsSpan(0, width).CopyTo(values.AsSpan(width));
        values.AsSpan(2 * width, width).Fill(MeasureColumn.Missing);
        values[3 * width] = limit;
        var block = BlockOf(values, width, decimals);
        foreach (var window in new[] { new RollupWindow(0, width, width), new RollupWindow(width / 3, width, width), new RollupWindow(0, (width + 1) / 2, width) })
        {
            foreach (var (source, isOwn) in new[] { (0, Rows), (1, 5), (3, 4) }.SelectMany(rows => new[] { (rows, false), (rows, true) }))
            {
                var rows = new SourceRows(OrgLevel.Commune, isOwn, source.Item1, isOwn ? source.Item1 + 1 : source.Item2, 0, Rows);
                if (!HasAny(block, rows, window))
                {
                    continue;
                }

                Assert.True(WholeAggregate.IsProved(block, rows, window));
                foreach (var (overTime, overUnits) in OverTime.SelectMany(time => OverUnits.Select(units => (time, units))))
                {
                    Assert.Equal(
                        (overTime, overUnits, SeriesAggregate.ComputePlainly(block, rows, window, overTime, overUnits)),
                        (overTime, overUnits, WholeAggregate.Compute(block, rows, window, overTime, overUnits)));
                }
            }
        }
    }

    [Fact]
    public void IsProved_SumsThatCouldLeave64BitsOrDenominators_IsFalse()
    {
        var (rows, window) = (new SourceRows(OrgLevel.Commune, false, 0, 2, 0, 2), new RollupWindow(0, 1, 1));
        Assert.False(WholeAggregate.IsProved(BlockOf([long.MaxValue, 1], 1, 0), rows, window));
        Assert.False(WholeAggregate.IsProved(BlockMaker.Of(MeasureColumn.Of([1, 1], 0), 1, MeasureColumn.Of([1, 1], 0)), rows, window));
        Assert.True(WholeAggregate.IsProved(BlockOf([1, 1], 1, 0), rows, window));
    }

    private static SeriesBlock BlockOf(long[] values, int width, int decimals)
    {
        var present = values.Count(value => value != MeasureColumn.Missing);
        var sparse = SparseCells.IsBetter(present, values.Length) ? SparseCells.Of(values, width, present) : null;
        return BlockMaker.Of(MeasureColumn.Of(SparseCells.Kept([.. values], width, sparse), decimals), width, sparse: sparse, rows: values.Length / width);
    }

    private static bool HasAny(SeriesBlock block, SourceRows rows, RollupWindow window) =>
        Enumerable.Range(rows.FirstRow, rows.Count).Any(row => Enumerable.Range(window.Start, window.End - window.Start).Any(column => block.ValueAt(row, column) != MeasureColumn.Missing));
}
