using Kpi.Sdk.Columns;
using Kpi.Sdk.Tests.Indicators;

namespace Kpi.Sdk.Tests.Columns;

/// <summary>What goes into a table and what comes out again.</summary>
public sealed class TableLoadingTests
{
    [Fact]
    public void Of_DenominatorOfAnotherQuantity_IsAFinding()
    {
        var share = new Indicator { Code = IndicatorCode.Parse("A"), Name = BilingualText.Of("A"), Kind = MeasureKind.Ratio, OverTime = TimeAggregation.Pooled, OverUnits = UnitAggregation.Pooled, DenominatorQuantity = "population" };
        var framework = IndicatorFramework.Of(new FrameworkDefinition { Code = "F", Name = BilingualText.Of("F"), Indicators = [share], Units = Tables.Country, Quantities = [Quantity("population"), Quantity("households")] });
        var table = ObservationTable.Of([Of("101", "households"), Of("102", "population"), Of("201", null)], framework, new TableOptions { UnitsOn = Parts.Day("2024-01-31") });
        Assert.Equal("KPI8031", Tables.IdsOf(table));
        Assert.Equal("observations[0]", table.Findings[0].Path.ToString());
        Assert.Equal("102 201", string.Join(' ', table.Rows().Select(row => row.Unit)));

        static Quantity Quantity(string name) => new() { Id = name, Name = BilingualText.Of(name) };
        static Observation Of(string unit, string? quantity) => new()
        {
            Slice = IndicatorSlice.Parse("A"),
            Unit = OrgUnitCode.Parse(unit),
            Period = ReportingPeriod.Parse("2024-M01"),
            Value = ObservedValue.OfRatio(Figure.Of(1), Figure.Of(2)),
            DenominatorQuantity = quantity,
        };
    }

    [Fact]
    public void Rollup_WeightedMeanOfRatios_IsThePooledOne()
    {
        Observation[] ratios = [Tables.Ratio("201", "2024-M01", 1, 10), Tables.Ratio("202", "2024-M01", 9, 12)];
        var weighted = Tables.Table(Tables.Indicator(MeasureKind.Ratio, TimeAggregation.Pooled, UnitAggregation.WeightedMean), ratios).Rollup(OrgLevel.Province, Frequency.Month);
        var row = Tables.Row(weighted, "20", "2024-M01");
        Assert.Equal("5/11", row.Value.Value.ToString());
        Assert.Equal(("10", "22"), (row.Numerator.Value.ToString(), row.Denominator.Value.ToString()));
    }

    [Theory]
    [InlineData("1/2", ComputedStatus.BelowCoverage)]
    [InlineData("2/5", ComputedStatus.Computed)]
    [InlineData("0", ComputedStatus.Computed)]
    public void Rollup_DenominatorShareBelowTheLeast_IsNoResult(string least, ComputedStatus status)
    {
        var table = Tables.Table(Tables.Share, Tables.Ratio("201", "2024-M01", 1, 20), Tables.Observed("202", "2024-M01", ObservedValue.OfRatio(null, Figure.Of(30))));
        var options = new RollupOptions { MinimumCoverage = Rational.Of(1, 2), MinimumDenominatorShare = Rational.Parse(least) };
        var row = Tables.Row(table.Rollup(OrgLevel.Province, Frequency.Month, options), "20", "2024-M01");
        Assert.Equal(status, row.Value.Status);
        Assert.Equal(Rational.Of(2, 5), row.Coverage.DenominatorShare);
    }

    [Fact]
    public void Rollup_DenominatorOfAUnitThatEnded_DoesNotStandForOneThatIsMissing()
    {
        // 102 gave nothing at all; 103 ended on 10 February and is not expected at the month's end
        var table = Tables.Table(Tables.Share, Tables.Ratio("101", "2024-M02", 1, 20), Tables.Observed("103", "2024-M02", ObservedValue.OfRatio(null, Figure.Of(30))));
        var row = Tables.Row(table.Rollup(OrgLevel.Province, Frequency.Month, new RollupOptions { MinimumCoverage = Rational.Of(1, 2) }), "10", "2024-M02");
        Assert.Equal("1/2", row.Coverage.ToString());
        Assert.Null(row.Coverage.DenominatorShare);
    }

    [Fact]
    public void Rollup_MeanOfHugeNumbers_IsNoOverflow()
    {
        var large = ObservedValue.OfNumber(Figure.Of(900_000_000_000_000_000, -1));
        var table = Tables.Table(Tables.Indicator(MeasureKind.Amount, TimeAggregation.Sum, UnitAggregation.Mean), Tables.Observed("201", "2024-M01", large), Tables.Observed("202", "2024-M01", large));
        var rollup = table.Rollup(OrgLevel.Province, Frequency.Month);
        Assert.Equal("9000000000000000000", Tables.Row(rollup, "20", "2024-M01").Value.Value.ToString());
        Assert.Empty(rollup.Findings);
    }

    [Fact]
    public void Rows_MarksAndWhatStandsBesideTheNumber_AreKept()
    {
        Observation[] given =
        [
            Marked("101", ObservedValue.OfRank(3, 63), ObservationStatus.Provisional, null),
            Marked("102", ObservedValue.OfRank(4), ObservationStatus.Unspecified, "2024-01-20"),
            Marked("201", ObservedValue.OfAbsence(Absence.Withheld), ObservationStatus.Estimated, "2024-01-21"),
        ];
        var ranks = Tables.Table(Tables.Indicator(MeasureKind.Rank, TimeAggregation.Last, UnitAggregation.None), given);
        Assert.Equal(TableTexts.Of(given), TableTexts.Of(ranks.Rows()));
        var score = Tables.Observed("101", "2024-M01", ObservedValue.OfScore(Figure.Parse("18.8"), Figure.Of(20)));
        Assert.Equal(score.Value, Assert.Single(Tables.Table(Tables.Indicator(MeasureKind.Score, TimeAggregation.Last, UnitAggregation.Mean), score).Rows()).Value);

        static Observation Marked(string unit, ObservedValue value, ObservationStatus status, string? asOf) => new()
        {
            Slice = IndicatorSlice.Parse("A"),
            Unit = OrgUnitCode.Parse(unit),
            Period = ReportingPeriod.Parse("2024-M01"),
            Value = value,
            Status = status,
            AsOf = asOf is null ? null : Parts.Day(asOf),
        };
    }

    [Fact]
    public void Of_LaterVintageSaysLess_TakesItWithItsOwnMarks()
    {
        var first = new Observation { Slice = IndicatorSlice.Parse("A"), Unit = OrgUnitCode.Parse("101"), Period = ReportingPeriod.Parse("2024-M01"), Value = ObservedValue.OfRatio(Figure.Of(1), Figure.Of(2), Percentage.Of(Figure.Of(50))), Status = ObservationStatus.Provisional, AsOf = Parts.Day("2024-01-20") };
        var later = Tables.Observed("101", "2024-M01", ObservedValue.OfRatio(Figure.Of(3), Figure.Of(4)), knownOn: "2024-03-01");
        foreach (var order in new[] { new[] { first, later }, [later, first] })
        {
            var row = Assert.Single(Tables.Table(Tables.Share, order).Rows());
            Assert.Equal((later.Value, ObservationStatus.Unspecified, (NodaTime.LocalDate?)null), (row.Value, row.Status, row.AsOf));
        }
    }

    [Theory]
    [InlineData(ObservationStatus.Estimated, null, ObservationStatus.Final, null, ObservationStatus.Final, null)]
    [InlineData(ObservationStatus.Unspecified, "2024-01-20", ObservationStatus.Provisional, null, ObservationStatus.Provisional, "2024-01-20")]
    [InlineData(ObservationStatus.Final, "2024-01-20", ObservationStatus.Final, "2024-01-25", ObservationStatus.Final, "2024-01-25")]
    public void Of_EqualFiguresWithOtherMarks_TakesTheFirmestAndTheLatestInAnyOrder(
        ObservationStatus oneStatus, string? oneDay, ObservationStatus otherStatus, string? otherDay, ObservationStatus status, string? day)
    {
        var (one, other) = (Marked(oneStatus, oneDay), Marked(otherStatus, otherDay));
        foreach (var order in new[] { new[] { one, other }, [other, one] })
        {
            var table = Tables.Table(Tables.Count, order);
            var row = Assert.Single(table.Rows());
            Assert.Equal("KPI8026", Tables.IdsOf(table));
            Assert.Equal((status, day is null ? (NodaTime.LocalDate?)null : Parts.Day(day)), (row.Status, row.AsOf));
        }

        static Observation Marked(ObservationStatus status, string? asOf) => new()
        {
            Slice = IndicatorSlice.Parse("A"),
            Unit = OrgUnitCode.Parse("101"),
            Period = ReportingPeriod.Parse("2024-M01"),
            Value = ObservedValue.OfNumber(Figure.Of(7)),
            Status = status,
            AsOf = asOf is null ? null : Parts.Day(asOf),
        };
    }

    [Fact]
    public void Of_LatestVintageDoesNotFit_TakesNeitherInAnyOrder()
    {
        // 0,125 and 0,5 and 0,75 need three decimals, which leave no room for the corrected one
        Observation[] given =
        [
            Tables.Number("101", "2024-M01", "0.125"), Tables.Number("102", "2024-M01", "0.5"), Tables.Number("201", "2024-M01", "0.75"),
            Tables.Number("202", "2024-M01", "7"), Tables.Number("202", "2024-M01", "7"),
            Tables.Observed("202", "2024-M01", ObservedValue.OfNumber(Figure.Of(900_000_000_000_000_000, -1)), knownOn: "2024-03-01"),
        ];
        foreach (var order in new[] { given, [.. given.Reverse()], [given[3], given[4], given[5], given[0], given[1], given[2]], [given[5], given[3], given[0], given[1], given[2], given[4]] })
        {
            var table = Tables.Table(Tables.Count, order);
            Assert.Equal("KPI8024", Tables.IdsOf(table));
            Assert.Equal("101 102 201", string.Join(' ', table.Rows().Select(row => row.Unit)));
            Assert.Equal(3, table.SeriesCount);
        }
    }

    [Fact]
    public void Of_SupersededFigureDoesNotFit_IsNotTold()
    {
        Observation[] given =
        [
            Tables.Observed("101", "2024-M01", ObservedValue.OfNumber(Figure.Of(900_000_000_000_000_000, -1))),
            Tables.Number("102", "2024-M01", "0.125"),
            Tables.Number("102", "2024-M01", "3", knownOn: "2024-03-01"),
        ];
        foreach (var order in new[] { given, [.. given.Reverse()], [given[1], given[2], given[0]], [given[0], given[2], given[1]] })
        {
            var table = Tables.Table(Tables.Count, order);
            Assert.Empty(table.Findings);
            Assert.Equal(["9000000000000000000", "3"], table.Rows().Select(row => row.Value.Number!.Value.ToRational().ToString()));
        }
    }

    [Fact]
    public void Rollup_OwnFigureContradictsItself_GoesByTheUnitsBeneath()
    {
        var table = Tables.Table(Tables.Count, Tables.Number("20", "2024-M01", "8"), Tables.Number("20", "2024-M01", "9"), Tables.Number("201", "2024-M01", "3"), Tables.Number("202", "2024-M01", "4"));
        Assert.Equal((2, "KPI8025"), (table.SeriesCount, Tables.IdsOf(table)));
        Assert.Equal("7", Tables.Row(table.Rollup(OrgLevel.Province, Frequency.Month), "20", "2024-M01").Value.Value.ToString());
    }

    [Fact]
    public void AddRows_NumbersTheBuilderDoesNotKnow_AreRefused()
    {
        var builder = new ObservationTableBuilder(Tables.Framework(Tables.Count), new TableOptions { UnitsOn = Parts.Day("2024-01-31") });
        var good = new TableRow { Series = builder.SeriesOf(IndicatorSlice.Parse("A")), Unit = builder.UnitOf(OrgUnitCode.Parse("101")), Period = builder.PeriodOf(ReportingPeriod.Parse("2024-M01")), Value = 5 };
        foreach (var bad in new[] { good with { Series = 1 }, good with { Series = -1 }, good with { Unit = 99 }, good with { Unit = -1 }, good with { Period = -1 }, good with { Period = int.MaxValue }, good with { Value = Figure.MantissaLimit }, good with { Value = long.MinValue }, good with { Denominator = -Figure.MantissaLimit }, good with { ValueDecimals = 16 } })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddRows([bad]));
        }

        builder.AddRows([good, good with { Period = good.Period + 1, Value = Figure.MantissaLimit - 1 }, good with { Period = good.Period + 2, Value = 1 - Figure.MantissaLimit }]);
        Assert.Equal("5 999999999999999999 -999999999999999999", string.Join(' ', builder.Build().Rows().Select(row => row.Value.Number!.Value.ToRational())));
    }
}
