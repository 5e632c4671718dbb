using System.Numerics;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Tests.Columns;

public sealed class PeriodSumsTests
{
    private const int Seed = 20250701;

    /// <summary>Widths around the vector width, rows around the four taken at a time, and how much is missing (percent).</summary>
    public static TheoryData<int, int, int> Shapes
    {
        get
        {
            var shapes = new TheoryData<int, int, int>();
            foreach (var width in new[] { 1, 2, 3, 4, 5, 7, 8, 9, 12, 15, 16, 17, 31, 120 })
            {
                foreach (var rows in new[] { 0, 1, 3, 4, 5, 8, 11 })
                {
                    foreach (var missing in new[] { 0, 40, 100 })
                    {
                        shapes.Add(width, rows, missing);
                    }
                }
            }

            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Add_WideColumns_EveryVersionGivesTheExactSums(int width, int rows, int missing)
    {
        var random = new Random(Seed + (width * 1000) + (rows * 10) + missing);
        var limit = rows == 0 ? 1 : long.MaxValue / rows;
        var values = new long[width * rows];
        for (var index = 0; index < values.Length; index++)
        {
            // the extremes of the bound are taken often, all of one sign in the first column
            values[index] = random.Next(100) < missing ? MeasureColumn.Missing : (index % width == 0 || random.Next(4) == 0) ? limit : random.NextInt64(-limit, limit);
        }

        Assert.True(PeriodSums.IsProved(limit, rows));
        Compare(values, width, (sums, counts) => VectorPeriodSums.Add(values, width, 0, mayMiss: true, sums, counts));
        Compare(values, width, (sums, counts) => WidePeriodSums.Add(values, width, mayMiss: true, sums, counts));
        if (missing == 0)
        {
            CompareAll(values, width, sums => VectorPeriodSums.Add(values, width, 0, mayMiss: false, sums, []));
            CompareAll(values, width, sums => WidePeriodSums.Add(values, width, mayMiss: false, sums, []));
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Add_NarrowColumns_EveryVersionGivesTheExactSums(int width, int rows, int missing)
    {
        var random = new Random(Seed + (width * 1000) + (rows * 10) + missing);
        var values = new int[width * rows];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = random.Next(100) < missing ? MeasureColumn.NarrowMissing
                : (index % width == 0 || random.Next(4) == 0) ? MeasureColumn.NarrowLimit : random.Next(-MeasureColumn.NarrowLimit, MeasureColumn.NarrowLimit);
        }

        var wide = Array.ConvertAll(values, value => value == MeasureColumn.NarrowMissing ? MeasureColumn.Missing : value);
        Compare(wide, width, (sums, counts) => VectorPeriodSums.Add(values, width, 0, mayMiss: true, sums, counts));
        Compare(wide, width, (sums, counts) => WidePeriodSums.Add(values, width, mayMiss: true, sums, counts));
        if (missing == 0)
        {
            CompareAll(wide, width, sums => VectorPeriodSums.Add(values, width, 0, mayMiss: false, sums, []));
            CompareAll(wide, width, sums => WidePeriodSums.Add(values, width, mayMiss: false, sums, []));
        }
    }

    [Fact]
    public void Add_ShapesThatDoNotFit_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => VectorPeriodSums.Add(new long[10], 7, 0, mayMiss: false, new long[7], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => VectorPeriodSums.Add(new long[7], 7, 0, mayMiss: false, new long[6], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => WidePeriodSums.Add(new int[7], 7, mayMiss: true, new long[7], new int[6]));
    }

    [Theory]
    [InlineData(long.MaxValue, 1, true)]
    [InlineData(long.MaxValue, 2, false)]
    [InlineData(long.MaxValue / 2, 2, true)]
    [InlineData((long.MaxValue / 2) + 1, 2, false)]
    [InlineData(0, long.MaxValue, true)]
    [InlineData(long.MaxValue, 0, true)]
    public void IsProved_AtTheEdge_KeepsMagnitudeTimesCountBelowTheLimit(long magnitude, long count, bool expected)
    {
        Assert.Equal(expected, PeriodSums.IsProved(magnitude, count));
        Assert.Equal(expected, (BigInteger)magnitude * count <= long.MaxValue);
    }

    private static void Compare(long[] values, int width, Action<long[], int[]> add)
    {
        var (sums, counts) = (Enumerable.Repeat(3L, width).ToArray(), Enumerable.Repeat(5, width).ToArray());
        add(sums, counts);
        for (var column = 0; column < width; column++)
        {
            var present = Column(values, width, column).Where(value => value != MeasureColumn.Missing).ToList();
            var exact = present.Aggregate(new BigInteger(3), (sum, value) => sum + value);
            Assert.Equal(Wrapped(exact), sums[column]);
            Assert.Equal(present.Count + 5, counts[column]);
        }
    }

    private static void CompareAll(long[] values, int width, Action<long[]> add)
    {
        var sums = new long[width];
        add(sums);
        for (var column = 0; column < width; column++)
        {
            Assert.Equal(Column(values, width, column).Aggregate(BigInteger.Zero, (sum, value) => sum + value), sums[column]);
        }
    }

    private static IEnumerable<long> Column(long[] values, int width, int column) => Enumerable.Range(0, values.Length / width).Select(row => values[(row * width) + column]);

    // what was there before is added to, and may push a sum at the edge of the bound over it
    private static long Wrapped(BigInteger sum) => unchecked((long)(ulong)(sum & ulong.MaxValue));
}
