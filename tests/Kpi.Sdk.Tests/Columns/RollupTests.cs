using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Tests.Columns;

public sealed class RollupTests
{
    private static readonly RollupOptions Half = new() { MinimumCoverage = Rational.Of(1, 2) };

    [Fact]
    public void Rollup_Pooled_DividesTheSums()
    {
        var table = Tables.Table(Tables.Share, [.. from month in Months("2024-Q1") from unit in new[] { "201", "202" } select Tables.Ratio(unit, month, unit == "201" ? 1 : 50, unit == "201" ? 2 : 100)]);
        var row = Tables.Row(table.Rollup(OrgLevel.Province, Frequency.Quarter), "20", "2024-Q1");
        Assert.Equal("153", row.Numerator.Value.ToString());
        Assert.Equal("306", row.Denominator.Value.ToString());
        Assert.Equal("50.00%", row.Percentage(RoundingRule.HalfUp(2)).ToString());
        Assert.Equal("6/6 (1)", row.Coverage.ToString());
    }

    [Fact]
    public void Rollup_OneFigureMissing_IsBelowCoverageUnlessLessWillDo()
    {
        var table = Tables.Table(Tables.Count, Tables.Number("201", "2024-M01", "5"), Tables.Number("201", "2024-M02", "7"), Tables.Number("202", "2024-M02", "1"));
        var strict = Tables.Row(table.Rollup(OrgLevel.Province, Frequency.Month), "20", "2024-M01");
        Assert.Equal(ComputedStatus.BelowCoverage, strict.Value.Status);
        Assert.Equal("1/2", strict.Coverage.ToString());
        Assert.Equal("5", Tables.Row(table.Rollup(OrgLevel.Province, Frequency.Month, Half), "20", "2024-M01").Value.Value.ToString());
        Assert.Equal("3/6", Tables.Row(table.Rollup(OrgLevel.Province, Frequency.Quarter, Half), "20", "2024-Q1").Coverage.ToString());
        Assert.Equal("13", Tables.Row(table.Rollup(OrgLevel.Province, Frequency.Quarter, Half), "20", "2024-Q1").Value.Value.ToString());
        Assert.Equal(ComputedStatus.NoData, Tables.Row(table.Rollup(OrgLevel.Province, Frequency.Month, Half), "10", "2024-M01").Value.Status);
    }

    [Fact]
    public void Rollup_OnlyAPercentageKnown_HasNoDenominator()
    {
        var table = Tables.Table(
            Tables.Share, Tables.Ratio("201", "2024-M01", 1, 2), Tables.Observed("202", "2024-M01", ObservedValue.OfPercentage(Percentage.Of(Figure.Parse("96.84")))));
        var row = Tables.Row(table.Rollup(OrgLevel.Province, Frequency.Month), "20", "2024-M01");
        Assert.Equal(ComputedStatus.NoDenominator, row.Percentage(RoundingRule.HalfUp(2)).Status);
        Assert.Equal(ComputedStatus.NoDenominator, row.Value.Status);
        Assert.Equal("96.84%", table.Rows().Single(kept => kept.Unit.ToString() == "202").Value.StatedPercentage.ToString());
    }

    [Fact]
    public void Rollup_NumeratorMissing_TellsTheShareOfTheDenominatorPresent()
    {
        var table = Tables.Table(
            Tables.Share, Tables.Ratio("201", "2024-M01", 1, 30), Tables.Observed("202", "2024-M01", ObservedValue.OfRatio(null, Figure.Of(10), Percentage.Of(Figure.Of(50)))));
        var row = Tables.Row(table.Rollup(OrgLevel.Province, Frequency.Month, Half), "20", "2024-M01");
        Assert.Equal("1/2 (3/4)", row.Coverage.ToString());
        Assert.Equal("1/30", row.Value.Value.ToString());
    }

    [Fact]
    public void Rollup_DenominatorsAreZero_SaysSo()
    {
        var table = Tables.Table(Tables.Share, Tables.Ratio("201", "2024-M01", 0, 0), Tables.Ratio("202", "2024-M01", 0, 0));
        var row = Tables.Row(table.Rollup(OrgLevel.Province, Frequency.Month), "20", "2024-M01");
        Assert.Equal(ComputedStatus.ZeroDenominator, row.Value.Status);
        Assert.Equal("0", row.Denominator.Value.ToString());
    }

    [Fact]
    public void Rollup_OwnFigureAndTiersAndCommunes_AreNeverAddedTogether()
    {
        var table = Tables.Table(
            Tables.Count,
            Tables.Number("20", "2024-M01", "100"),
            Tables.Number("20", "2024-M01", "60", OrgLevel.Commune),
            Tables.Number("201", "2024-M01", "3"),
            Tables.Number("202", "2024-M01", "4"),
            Tables.Number("101", "2024-M01", "1"),
            Tables.Number("102", "2024-M01", "1"),
            Tables.Number("103", "2024-M01", "1"));
        var rollup = table.Rollup(OrgLevel.Province, Frequency.Month);
        Assert.Equal("100", Tables.Row(rollup, "20", "2024-M01").Value.Value.ToString());
        Assert.Equal("60", Tables.Row(rollup, "20", "2024-M01", OrgLevel.Commune).Value.Value.ToString());
        Assert.Equal("3", Tables.Row(rollup, "10", "2024-M01").Value.Value.ToString());
        Assert.Equal("3", Tables.Row(table.Rollup(OrgLevel.Commune, Frequency.Month), "201", "2024-M01").Value.Value.ToString());
    }

    [Fact]
    public void Rollup_UnitEndedWithinThePeriod_IsExpectedForWhatItGave()
    {
        var table = Tables.Table(Tables.Count, [.. from month in Months("2024-Q1") from unit in new[] { "101", "102" } select Tables.Number(unit, month, "1"), Tables.Number("103", "2024-M01", "5")]);
        var row = Tables.Row(table.Rollup(OrgLevel.Province, Frequency.Quarter), "10", "2024-Q1");
        Assert.Equal("7/7", row.Coverage.ToString());
        Assert.Equal("11", row.Value.Value.ToString());
    }

    [Theory]
    [InlineData(TimeAggregation.Sum, "6")]
    [InlineData(TimeAggregation.Mean, "2")]
    [InlineData(TimeAggregation.Min, "1")]
    [InlineData(TimeAggregation.Max, "3")]
    [InlineData(TimeAggregation.Last, "3")]
    public void Rollup_OverTime_FollowsTheIndicator(TimeAggregation overTime, string expected)
    {
        var table = Tables.Table(
            Tables.Indicator(MeasureKind.Amount, overTime, UnitAggregation.None), Tables.Number("20", "2024-M01", "1"), Tables.Number("20", "2024-M02", "2"), Tables.Number("20", "2024-M03", "3"));
        Assert.Equal(expected, Tables.Row(table.Rollup(OrgLevel.Province, Frequency.Quarter), "20", "2024-Q1").Value.Value.ToString());
    }

    [Theory]
    [InlineData(UnitAggregation.Sum, "5")]
    [InlineData(UnitAggregation.Mean, "5/2")]
    [InlineData(UnitAggregation.Min, "1")]
    [InlineData(UnitAggregation.Max, "4")]
    [InlineData(UnitAggregation.None, "(NotApplicable)")]
    [InlineData(UnitAggregation.Pooled, "(NotApplicable)")]
    [InlineData(UnitAggregation.WeightedMean, "(NotApplicable)")]
    public void Rollup_OverUnits_FollowsTheIndicator(UnitAggregation overUnits, string expected)
    {
        var table = Tables.Table(Tables.Indicator(MeasureKind.Amount, TimeAggregation.Sum, overUnits), Tables.Number("201", "2024-M01", "1"), Tables.Number("202", "2024-M01", "4"));
        Assert.Equal(expected, Tables.Row(table.Rollup(OrgLevel.Province, Frequency.Month), "20", "2024-M01").Value.ToString());
    }

    [Fact]
    public void Rollup_TimeComesBeforeUnits_MaximaAreAddedUp()
    {
        var table = Tables.Table(
            Tables.Indicator(MeasureKind.Amount, TimeAggregation.Max, UnitAggregation.Sum),
            [.. Months("2024-Q1").SelectMany((month, index) => new[] { Tables.Number("201", month, (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)), Tables.Number("202", month, (10 - index).ToString(System.Globalization.CultureInfo.InvariantCulture)) })]);
        Assert.Equal("13", Tables.Row(table.Rollup(OrgLevel.Province, Frequency.Quarter), "20", "2024-Q1").Value.Value.ToString());
    }

    [Fact]
    public void Rollup_Stock_IsThatOfThePeriodsEnd()
    {
        var table = Tables.Table(
            Tables.Count,
            Tables.Number("20", "2024-M01", "1", accumulation: Accumulation.AsOf),
            Tables.Number("20", "2024-M03", "9", accumulation: Accumulation.AsOf),
            Tables.Number("20", "2024-M04", "20", accumulation: Accumulation.AsOf));
        var rollup = table.Rollup(OrgLevel.Province, Frequency.Quarter);
        Assert.Equal("9", Tables.Row(rollup, "20", "2024-Q1", accumulation: Accumulation.AsOf).Value.Value.ToString());
        Assert.Equal(ComputedStatus.NoData, Tables.Row(rollup, "20", "2024-Q2", accumulation: Accumulation.AsOf).Value.Status);
    }

    [Fact]
    public void Rollup_SumBeyond64Bits_IsAnOverflowThatNamesTheIndicator()
    {
        var large = ObservedValue.OfNumber(Figure.Of(900_000_000_000_000_000, -1));
        var table = Tables.Table(Tables.Count, Tables.Observed("201", "2024-M01", large), Tables.Observed("202", "2024-M01", large));
        var rollup = table.Rollup(OrgLevel.Province, Frequency.Month);
        Assert.Equal(ComputedStatus.Overflow, Tables.Row(rollup, "20", "2024-M01").Value.Status);
        var finding = Assert.Single(rollup.Findings);
        Assert.Equal("KPI8029", finding.Id.ToString());
        Assert.Equal("A", finding.Argument("slice"));
    }

    [Fact]
    public void Indexer_KnownAndUnknownCode_GivesRowsOrTheNearest()
    {
        var rollup = Tables.Table(Tables.Count, Tables.Number("201", "2024-M01", "1"), Tables.Number("202", "2024-M01", "1")).Rollup(OrgLevel.Province, Frequency.Month);
        Assert.Equal(2, rollup["A"].Count());
        Assert.Equal(rollup.Count, rollup["A"].Count());
        Assert.Throws<ArgumentException>(() => rollup["B"]);
    }

    [Fact]
    public void Rollup_NoLevelOrShorterPeriods_IsRefused()
    {
        var table = ObservationTable.Of([], Tables.Framework(Tables.Count), new TableOptions { UnitsOn = new(2024, 1, 1), BaseFrequency = Frequency.Quarter });
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Rollup(OrgLevel.Unspecified, Frequency.Year));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Rollup(OrgLevel.Nation, Frequency.Month));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Rollup(OrgLevel.Nation, Frequency.Unspecified));
    }

    private static IEnumerable<string> Months(string period) => ReportingPeriod.Parse(period).Split(Frequency.Month).Select(month => month.ToString());
}
