using System.Numerics;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Tests.Columns;

public sealed class PooledPercentagesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void GetPercentages_AllKindsOfSums_AreTheExactOnesRoundedHalfUp(int decimals)
    {
        var random = new Random(decimals);
        long[] edges = [0, 1, 7, 8, 125, (1L << 30) - 1, 1L << 30, (1L << 30) + 1, 999_999_999_999_999_999];
        var ratios = new List<(Figure Numerator, Figure Denominator)>();
        for (var index = 0; index < 400; index++)
        {
            var (numerator, denominator) = (index % 3) switch
            {
                0 => (RandomTables.Pick(random, edges), RandomTables.Pick(random, edges)),
                1 => (random.Next(0, 4000), 8 * random.Next(1, 500)),
                _ => (random.NextInt64(0, 1L << 31), random.NextInt64(1, 1L << 31)),
            };
            ratios.Add((Figure.Of(random.Next(4) == 0 ? -numerator : numerator), Figure.Of(random.Next(6) == 0 ? -denominator : denominator)));
        }

        Compare(ratios, decimals);
        Compare(ratios.ConvertAll(ratio => (Figure.Of(ratio.Numerator.Mantissa / 100, 1), Figure.Of(ratio.Denominator.Mantissa / 1000, 2))), decimals);
    }

    [Fact]
    public void GetPercentages_SumOfTheLeast64BitNumber_IsStillExact()
    {
        // nine times −922337203685477580 and once −922337203685477588 make −2^63
        var table = Tables.Table(
            Tables.Share,
            [.. Enumerable.Range(0, 10).Select(month => Tables.Ratio("20", $"20{10 + month}-M01", -922_337_203_685_477_580 - (month == 0 ? 8 : 0), 100_000_000_000_000_000))]);
        var columns = Assert.Single(table.Rollup(OrgLevel.Province, Term.Of(2010, 2019), new RollupOptions { MinimumCoverage = Rational.Zero }).Columns);
        Assert.Equal(long.MinValue, columns.Sums[1]);
        var percentages = new long[columns.CellCount];
        columns.GetPercentages(2, percentages);
        Assert.Equal(-92234, percentages[1]);
    }

    [Fact]
    public void GetPercentages_NoResultOrNoRatio_IsToldApart()
    {
        var ratios = Tables.Table(Tables.Share, Tables.Ratio("201", "2024-M01", 1, 2), Tables.Ratio("101", "2024-M01", 1, 0));
        var columns = Assert.Single(ratios.Rollup(OrgLevel.Commune, Frequency.Month).Columns);
        var percentages = new long[columns.CellCount];
        columns.GetPercentages(1, percentages);
        Assert.Equal(500, Assert.Single(percentages, percentage => percentage != RollupColumns.NoPercentage));
        Assert.Throws<ArgumentException>(() => columns.GetPercentages(1, new long[columns.CellCount - 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.GetPercentages(5, percentages));
        var counts = Tables.Table(Tables.Count, Tables.Number("201", "2024-M01", "1")).Rollup(OrgLevel.Commune, Frequency.Month);
        Assert.Throws<InvalidOperationException>(() => counts.Columns[0].GetPercentages(1, percentages));
    }

    private static void Compare(List<(Figure Numerator, Figure Denominator)> ratios, int decimals)
    {
        var first = ReportingPeriod.Parse("1990-M01");
        var table = Tables.Table(Tables.Share, [.. ratios.Select((ratio, index) => Tables.Observed("20", first.Plus(index).ToString(), ObservedValue.OfRatio(ratio.Numerator, ratio.Denominator)))]);
        Assert.Empty(table.Findings);
        var columns = Assert.Single(table.Rollup(OrgLevel.Province, Frequency.Month).Columns);
        var percentages = new long[columns.CellCount];
        columns.GetPercentages(decimals, percentages);
        for (var index = 0; index < ratios.Count; index++)
        {
            var (numerator, denominator) = (ratios[index].Numerator.ToRational(), ratios[index].Denominator.ToRational());
            var exact = denominator.IsZero ? RollupColumns.NoPercentage : ((numerator / denominator * Rational.Of(BigInteger.Pow(10, decimals + 2))) + Rational.Of(1, 2)).Floor();
            Assert.Equal(BigInteger.Abs(exact) < Figure.MantissaLimit ? exact : RollupColumns.NoPercentage, percentages[ratios.Count + index]);
        }
    }
}
