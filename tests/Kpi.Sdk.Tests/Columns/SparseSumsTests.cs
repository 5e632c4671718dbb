using System.Numerics;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Tests.Columns;

/// <summary>Sums of dense and sparse blocks against big integers.</summary>
public sealed class SparseSumsTests
{
    public static TheoryData<int, int, bool> Shapes
    {
        get
        {
            var shapes = new TheoryData<int, int, bool>();
            foreach (var width in new[] { 1, 3, 4, 7, 8, 9, 15, 16, 17, 31, 33, 64, 65, 120 })
            {
                foreach (var fill in new[] { 0, 5, 28, 60, 100 })
                {
                    shapes.Add(width, fill, true);
                    shapes.Add(width, fill, false);
                }
            }

            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Add_DenseOrSparseBlocks_GivesTheExactSumsOfAnyRows(int width, int fill, bool isNarrow)
    {
        const int rows = 19;
        var random = new Random((width * 1000) + fill);
        var limit = isNarrow ? MeasureColumn.NarrowLimit : long.MaxValue / rows;
        var (values, denominators) = (new long[rows * width], new long[rows * width]);
        for (var cell = 0; cell < values.Length; cell++)
        {
            var isPresent = random.Next(100) < fill;
            values[cell] = isPresent ? (random.Next(3) == 0 ? limit : random.NextInt64(-limit, limit + 1)) : MeasureColumn.Missing;
            denominators[cell] = isPresent ? random.NextInt64(-limit, limit + 1) : 0;
        }

        var present = values.Count(value => value != MeasureColumn.Missing);
        var sparse = SparseCells.IsBetter(present, values.Length) ? SparseCells.Of(values, width, present) : null;
        Assert.Equal(present * 100 < 30 * values.Length, sparse is not null);
        var block = BlockMaker.Of(
            MeasureColumn.Of(SparseCells.Kept([.. values], width, sparse), 0), width, MeasureColumn.Of(SparseCells.Kept([.. denominators], width, sparse), 0), stated: null, sparse, rows);
        foreach (var (first, end) in new[] { (0, rows), (0, 0), (3, 4), (5, rows), (0, 8), (2, 18) })
        {
            var (sums, denominatorSums, counts) = (new long[width], new long[width], new int[width]);
            PeriodSums.Add(block, first, end, sums, denominatorSums, counts);
            var (plain, plainDenominators, plainCounts) = (new Int128[width], new Int128[width], new int[width]);
            PlainPeriodSums.Add(block, block.Values, first, end, plain, plainCounts);
            PlainPeriodSums.Add(block, block.Denominators!, first, end, plainDenominators, new int[width]);
            for (var column = 0; column < width; column++)
            {
                var cells = Enumerable.Range(first, end - first).Select(row => (row * width) + column).Where(cell => values[cell] != MeasureColumn.Missing).ToList();
                var (sum, denominatorSum) = (Sum(cells.Select(cell => values[cell])), Sum(cells.Select(cell => denominators[cell])));
                Assert.Equal((sum, denominatorSum, cells.Count), (sums[column], denominatorSums[column], counts[column]));
                Assert.Equal((sum, denominatorSum, cells.Count), ((BigInteger)plain[column], (BigInteger)plainDenominators[column], plainCounts[column]));
            }
        }

        var row = new long[width];
        for (var index = 0; index < rows; index++)
        {
            block.CopyRow(block.Values, index, row);
            Assert.Equal(values[(index * width)..((index + 1) * width)], row);
            block.CopyRow(block.Denominators!, index, row);
            Assert.Equal(denominators[(index * width)..((index + 1) * width)], row);
        }

        for (var entry = 0; entry < block.Values.Length; entry++)
        {
            var cell = block.CellOf(entry);
            Assert.Equal(values[cell], block.Values[entry]);
            Assert.Equal(values[cell] == MeasureColumn.Missing ? -1 : entry, sparse is null && values[cell] == MeasureColumn.Missing ? -1 : block.EntryOf(cell / width, cell % width));
        }
    }

    [Theory]
    [InlineData(MeasureColumn.NarrowLimit, true)]
    [InlineData(-MeasureColumn.NarrowLimit, true)]
    [InlineData(MeasureColumn.NarrowLimit + 1L, false)]
    [InlineData(-MeasureColumn.NarrowLimit - 1L, false)]
    public void Of_AroundTheNarrowLimit_Keeps32BitsOnlyWhereEightAddUp(long number, bool isNarrow)
    {
        var column = MeasureColumn.Of([1, number, MeasureColumn.Missing], 0);
        Assert.Equal(isNarrow, column.Narrow is not null);
        Assert.Equal([1, number, MeasureColumn.Missing], [column[0], column[1], column[2]]);
        Assert.Equal((Math.Abs(number), 1), (column.Magnitude, column.MissingCount));
        Assert.True(8L * MeasureColumn.NarrowLimit <= int.MaxValue);
        Assert.True(column.IsMissing(2) && !column.IsMissing(1));
    }

    private static BigInteger Sum(IEnumerable<long> numbers) => numbers.Aggregate(BigInteger.Zero, (sum, number) => sum + number);
}
