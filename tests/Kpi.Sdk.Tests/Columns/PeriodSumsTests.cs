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
    public void Add_AnyShape_EveryVersionGivesTheExactSums(int width, int rows, int missing)
    {
        var random = new Random(Seed + (width * 1000) + (rows * 10) + missing);
        var limit = rows == 0 ? 1 : long.MaxValue / rows;
        var values = new long[width * rows];
        for (var index = 0; index < values.Length; index++)
        {
            // the extremes of the bound are taken often, all of one sign in the first column
            values[index] = random.Next(100) < missing ? ColumnScale.Missing : (index % width == 0 || random.Next(4) == 0) ? limit : random.NextInt64(-limit, limit);
        }

        Assert.True(PeriodSums.IsProved(limit, rows));
        var (sums, counts) = (new long[width], new long[width]);
        var (wideSums, wideCounts) = (new Int128[width], new long[width]);
        VectorPeriodSums.Add(values, width, sums, counts);
        PlainPeriodSums.Add(values, width, wideSums, wideCounts);
        for (var column = 0; column < width; column++)
        {
            var present = Enumerable.Range(0, rows).Select(row => values[(row * width) + column]).Where(value => value != ColumnScale.Missing).ToList();
            var exact = present.Aggregate(BigInteger.Zero, (sum, value) => sum + value);
            Assert.Equal(exact, sums[column]);
            Assert.Equal(exact, (BigInteger)wideSums[column]);
            Assert.Equal(present.Count, counts[column]);
            Assert.Equal(present.Count, wideCounts[column]);
        }
    }

    [Fact]
    public void Add_WithoutCounts_GivesTheSameSums()
    {
        var values = Enumerable.Range(0, 9 * 8).Select(value => value % 5 == 0 ? ColumnScale.Missing : value).ToArray();
        var (counted, sums) = (new long[9], new long[9]);
        VectorPeriodSums.Add(values, 9, counted, new long[9]);
        VectorPeriodSums.Add(values, 9, sums, []);
        Assert.Equal(counted, sums);
        Assert.Throws<ArgumentOutOfRangeException>(() => VectorPeriodSums.Add(values, 7, sums, []));
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
}
