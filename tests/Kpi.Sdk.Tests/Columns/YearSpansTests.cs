using Kpi.Sdk.Columns;
using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Columns;

/// <summary>Between the figures of each period and those since the start of the year.</summary>
public sealed class YearSpansTests
{
    [Fact]
    public void SinceYearStart_RandomTables_IsTheSumFromJanuary() => Properties.Check(
        RandomTables.Seeds,
        seed =>
        {
            var made = RandomTables.Make(new Random(seed));
            var table = made.Build();
            var rows = Turnable(table).ToDictionary(Key);
            var turned = table.SinceYearStart();
            Assert.True(turned.IsSinceYearStart);
            var expected = new List<string>();
            var told = 0;
            foreach (var row in rows.Values)
            {
                var (first, perYear) = (row.Period.FirstMonthIndex / 12 * 12, row.Period.MonthCount);
                var indexes = Enumerable.Range(0, ((row.Period.FirstMonthIndex - first) / perYear) + 1).Select(step => ReportingPeriod.FromIndex(first + (step * perYear), perYear)).ToList();
                var parts = indexes.Select(period => rows.GetValueOrDefault((row.Slice, row.Tier, row.Unit, period))).ToList();
                var sum = parts.Contains(null) ? null : Together(parts!, table, row);
                told += sum is null ? 1 : 0;
                if (sum is not null)
                {
                    expected.Add($"{row.Slice} {row.Tier} {row.Unit} {ReportingPeriod.FromIndex(first, row.Period.FirstMonthIndex + perYear - first)} {sum}");
                }
            }

            Assert.Equal(expected.Order(StringComparer.Ordinal), Turnable(turned).Select(row => $"{row.Slice} {row.Tier} {row.Unit} {row.Period} {Exactly(row.Value)}").Order(StringComparer.Ordinal));
            Assert.True(turned.Findings.Count(finding => finding.Id.ToString() is "KPI8032" or "KPI8029") >= told);
        },
        200);

    [Fact]
    public void InPeriod_AfterSinceYearStart_IsWhatItWas() => Properties.Check(
        RandomTables.Seeds,
        seed =>
        {
            var random = new Random(seed);
            var isRatio = random.Next(2) == 0;
            var (perUnit, limit) = (random.Next(1, 40), RandomTables.Pick(random, 500L, MeasureColumn.NarrowLimit, 10_000_000_000_000_000));
            var observations = new List<Observation>();
            foreach (var unit in new[] { "101", "102", "201", "202" })
            {
                // each year from its January on, without a gap
                for (var month = 0; month < perUnit && (unit != "102" || month < 3); month++)
                {
                    var number = Figure.Of(random.NextInt64(-limit, limit + 1), 1);
                    var period = ReportingPeriod.FromIndex((2021 * 12) + month, 1).ToString();
                    observations.Add(Tables.Observed(unit, period, isRatio ? ObservedValue.OfRatio(number, Figure.Of(random.NextInt64(-limit, limit + 1), 2)) : ObservedValue.OfNumber(number)));
                }
            }

            var table = Tables.Table(isRatio ? Tables.Share : Tables.Count, observations.ToArray());
            var running = table.SinceYearStart();
            var back = running.InPeriod();
            Assert.Empty(running.Findings);
            Assert.Empty(back.Findings);
            Assert.Equal(TableTexts.Of(table.Rows()), TableTexts.Of(back.Rows()));
            Assert.Equal(table.ObservationCount, back.ObservationCount);
            Assert.False(back.IsSinceYearStart);
            var (before, after) = (table.Columns[0], back.Columns[0]);
            Assert.Equal((before.Decimals, before.DenominatorDecimals, before.PeriodCount), (after.Decimals, after.DenominatorDecimals, after.PeriodCount));
            Assert.Equal(TableTexts.Of(table.Rollup(OrgLevel.Province, Frequency.Quarter)), TableTexts.Of(back.Rollup(OrgLevel.Province, Frequency.Quarter)));

            // what ran on since January adds up over units to the year to date
            Assert.Equal(Results(table.Rollup(OrgLevel.Nation, Frequency.YearToDate)), Results(running.Rollup(OrgLevel.Nation, Frequency.Month)));
        },
        100);

    [Fact]
    public void InPeriod_RandomRunningTables_IsTheDifferenceWithinTheYear() => Properties.Check(
        RandomTables.Seeds,
        seed =>
        {
            var random = new Random(seed);
            var (fill, limit, isRatio) = (RandomTables.Pick(random, 10, 50, 95, 100), RandomTables.Pick(random, 500L, MeasureColumn.NarrowLimit, 9_000_000_000_000_000_000 / 10), random.Next(2) == 0);
            var (start, length) = (random.Next(0, 12), random.Next(1, 30));
            var observations = new List<Observation>();
            foreach (var unit in new[] { "101", "102", "201" })
            {
                for (var month = start; month < start + length; month++)
                {
                    if (random.Next(100) < fill)
                    {
                        var period = ReportingPeriod.FromIndex((2022 + (month / 12)) * 12, (month % 12) + 1).ToString();
                        var number = Figure.Of(random.NextInt64(-limit, limit + 1));
                        observations.Add(Tables.Observed(unit, period, isRatio ? ObservedValue.OfRatio(number, Figure.Of(random.NextInt64(-limit, limit + 1))) : ObservedValue.OfNumber(number)));
                    }
                }
            }

            var table = ObservationTable.Of(observations, Tables.Framework(isRatio ? Tables.Share : Tables.Count), new TableOptions { UnitsOn = Parts.Day("2024-01-31"), IsSinceYearStart = true });
            Assert.Equal(observations.Count, table.ObservationCount);
            var turned = table.InPeriod();
            var given = observations.ToDictionary(row => (row.Unit, row.Period.FirstMonthIndex, row.Period.MonthCount), row => row.Value);
            var expected = new List<string>();
            foreach (var ((unit, first, count), value) in given)
            {
                ObservedValue? earlier = null;
                if (count == 1 || given.TryGetValue((unit, first, count - 1), out earlier))
                {
                    var change = Less(value, earlier);
                    if (change is not null)
                    {
                        expected.Add($"{unit} {ReportingPeriod.FromIndex(first + count - 1, 1)} {change}");
                    }
                }
            }

            Assert.Equal(expected.Order(StringComparer.Ordinal), turned.Rows().Select(row => $"{row.Unit} {row.Period} {Exactly(row.Value)}").Order(StringComparer.Ordinal));
            Assert.Equal(observations.Count - expected.Count, turned.Findings.Select(finding => finding.Text(ReportLanguage.English)).Distinct(StringComparer.Ordinal).Count());
            Assert.All(turned.Findings, finding => Assert.True(finding.Id.ToString() is "KPI8032" or "KPI8029"));
        },
        150);

    [Fact]
    public void InPeriod_WithAGap_TellsWhichOneIsLacking()
    {
        var table = ObservationTable.Of(
            [Tables.Number("101", "2024-M01", "5"), Tables.Number("101", "2024-Q1", "20"), Tables.Number("101", "2024-4M", "26"), Tables.Number("101", "2025-M01", "3")],
            Tables.Framework(Tables.Count),
            new TableOptions { UnitsOn = Parts.Day("2024-01-31"), IsSinceYearStart = true });
        var turned = table.InPeriod();
        Assert.Equal("2024-M01 5, 2024-M04 6, 2025-M01 3", string.Join(", ", turned.Rows().Select(row => $"{row.Period} {row.Value}")));
        var finding = Assert.Single(turned.Findings);
        Assert.Equal("KPI8032", finding.Id.ToString());
        Assert.Equal("2024-2M", finding.Argument("missing")?.ToString());
        Assert.Equal("2024-Q1", finding.Argument("period")?.ToString());
    }

    [Fact]
    public void SinceYearStart_WithAGap_EndsWithTheGap()
    {
        var table = Tables.Table(Tables.Count, Tables.Number("101", "2024-M01", "5"), Tables.Number("101", "2024-M03", "6"), Tables.Number("101", "2024-M04", "7"), Tables.Number("102", "2024-M02", "1"), Tables.Number("101", "2025-M01", "2"));
        var turned = table.SinceYearStart();
        Assert.Equal("101 2024-M01 5, 101 2025-M01 2", string.Join(", ", turned.Rows().Select(row => $"{row.Unit} {row.Period} {row.Value}")));
        Assert.Equal("KPI8032 KPI8032 KPI8032", Tables.IdsOf(turned));
        var twice = Tables.Table(Tables.Count, Tables.Number("101", "2024-M01", "5"), Tables.Number("101", "2024-M03", "6"), Tables.Number("101", "2024-M05", "7")).SinceYearStart();
        Assert.Equal(["2024-M02", "2024-M02"], twice.Findings.Select(finding => finding.Argument("missing")?.ToString()));
    }

    [Theory]
    [InlineData(TimeAggregation.Mean)]
    [InlineData(TimeAggregation.Min)]
    [InlineData(TimeAggregation.Max)]
    [InlineData(TimeAggregation.None)]
    public void SinceYearStart_WhatDoesNotAddUp_IsLeftOutAndTold(TimeAggregation overTime)
    {
        var table = Tables.Table(Tables.Indicator(MeasureKind.Amount, overTime, UnitAggregation.Sum), Tables.Number("101", "2024-M01", "5"), Tables.Number("101", "2024-M02", "6"));
        var turned = table.SinceYearStart();
        Assert.Equal("KPI8033", Tables.IdsOf(turned));
        Assert.Empty(turned.Rows());
    }

    [Fact]
    public void SinceYearStart_StocksAndRanks_StayAsTheyAre()
    {
        var stock = Tables.Table(Tables.Count, Tables.Number("101", "2024-M01", "5", accumulation: Accumulation.AsOf), Tables.Number("101", "2024-M03", "6", accumulation: Accumulation.AsOf));
        Assert.Equal("5 6", string.Join(' ', stock.SinceYearStart().Rows().Select(row => row.Value)));
        var last = Tables.Table(Tables.Indicator(MeasureKind.Amount, TimeAggregation.Last, UnitAggregation.Sum), Tables.Number("101", "2024-M02", "6"));
        Assert.Equal("2024-2M 6", string.Join(' ', last.SinceYearStart().Rows().Select(row => $"{row.Period} {row.Value}")));
        Assert.Empty(last.SinceYearStart().Findings);
    }

    [Fact]
    public void SinceYearStart_MoreThanAFigureHolds_IsToldAndNeverWraps()
    {
        // 10^18 + 8 fits 64 bits and no figure; the third leaves 64 bits as well
        var table = Tables.Table(Tables.Count, Tables.Number("101", "2024-M01", "999999999999999999"), Tables.Number("101", "2024-M02", "9"), Tables.Number("101", "2024-M03", "-9"), Tables.Number("101", "2024-M04", "1"));
        var turned = table.SinceYearStart();
        Assert.Equal("2024-M01 999999999999999999, 2024-Q1 999999999999999999, 2024-4M 1000000000000000000", string.Join(", ", turned.Rows().Select(row => $"{row.Period} {row.Value.Number!.Value.ToRational()}")));
        Assert.Equal("KPI8029", Tables.IdsOf(turned));
    }

    [Fact]
    public void InPeriod_MoreThanAFigureHolds_IsToldAndNeverWraps()
    {
        var table = ObservationTable.Of(
            [Tables.Number("101", "2024-M01", "-999999999999999999"), Tables.Number("101", "2024-2M", "999999999999999998"), Tables.Number("101", "2024-Q1", "999999999999999999")],
            Tables.Framework(Tables.Count),
            new TableOptions { UnitsOn = Parts.Day("2024-01-31"), IsSinceYearStart = true });
        var turned = table.InPeriod();
        Assert.Equal("2024-M01 -999999999999999999, 2024-M03 1", string.Join(", ", turned.Rows().Select(row => $"{row.Period} {row.Value.Number!.Value.ToRational()}")));
        Assert.Equal("KPI8029", Tables.IdsOf(turned));
    }

    [Fact]
    public void Turned_AbsencesAndMarks_StayAndStatedPercentagesGo()
    {
        var stated = Tables.Observed("101", "2024-M01", ObservedValue.OfRatio(Figure.Of(1), Figure.Of(2), Percentage.Of(Figure.Of(50))));
        var table = ObservationTable.Of(
            [
                new Observation { Slice = stated.Slice, Unit = stated.Unit, Period = stated.Period, Value = stated.Value, Status = ObservationStatus.Final, AsOf = Parts.Day("2024-02-03") },
                Tables.Observed("102", "2024-M01", ObservedValue.OfAbsence(Absence.NotApplicable)),
                Tables.Observed("102", "2024-M02", ObservedValue.OfRatio(Figure.Of(1), null)),
            ],
            Tables.Framework(Tables.Share),
            new TableOptions { UnitsOn = Parts.Day("2024-01-31") });
        var rows = table.SinceYearStart().Rows().ToList();
        Assert.Equal(2, rows.Count);
        Assert.Null(rows[0].Value.StatedPercentage);
        Assert.Equal((ObservationStatus.Final, Parts.Day("2024-02-03")), (rows[0].Status, rows[0].AsOf));
        Assert.Equal(Absence.NotApplicable, rows[1].Value.Absence);
    }

    [Fact]
    public void Rollup_FiguresSinceYearStartOverLongerPeriods_AreRefused()
    {
        var running = Tables.Table(Tables.Count, [.. Enumerable.Range(1, 5).Select(month => Tables.Number("101", $"2024-M0{month}", "5"))]).SinceYearStart();
        Assert.Throws<InvalidOperationException>(() => running.Rollup(OrgLevel.Province, Frequency.Quarter));
        Assert.Throws<InvalidOperationException>(() => running.Cube());
        Assert.Throws<InvalidOperationException>(() => running.SinceYearStart());
        Assert.Throws<InvalidOperationException>(() => running.InPeriod().InPeriod());
        Assert.Throws<InvalidOperationException>(() => running.Columns[0].GetChanges(GrowthBase.PreviousPeriod, new long[5]));
    }

    // flows that add up, with complete numbers
    private static IEnumerable<Observation> Turnable(ObservationTable table) => table.Rows().Where(row => PlainTable.HasNumber(row.Value)
        && row.Accumulation.Kind == AccumulationKind.InPeriod
        && table.Framework.Find(row.Slice.Code) is { Kind: MeasureKind.Ratio, OverTime: TimeAggregation.Pooled } or { Kind: MeasureKind.Count or MeasureKind.Amount, OverTime: TimeAggregation.Sum });

    private static List<string> Results(Rollup rollup) => [.. rollup.Where(row => row.Value.Status is ComputedStatus.Computed or ComputedStatus.ZeroDenominator).Select(row => $"{row.Unit.Code} {row.Period} {row.Value.Status} {(row.Value.TryGetValue(out var value) ? value : null)}")];

    private static (IndicatorSlice, OrgLevel, OrgUnitCode, ReportingPeriod) Key(Observation row) => (row.Slice, row.Tier, row.Unit, row.Period);

    private static string? Together(List<Observation> parts, ObservationTable table, Observation row)
    {
        var columns = table.Columns.Single(series => (series.Slice, series.Tier, series.Accumulation) == (row.Slice, row.Tier, row.Accumulation));
        var terms = parts.ConvertAll(part => Terms(part.Value));
        var (first, second) = (terms.Aggregate(Rational.Zero, (sum, term) => sum + term.First), terms.Aggregate(Rational.Zero, (sum, term) => sum + term.Second));
        return IsKept(first, columns.Decimals) && (row.Value.Terms is null || IsKept(second, columns.DenominatorDecimals)) ? Text(first, row.Value.Terms is null ? null : second) : null;
    }

    private static string? Less(ObservedValue value, ObservedValue? earlier)
    {
        var (later, before) = (Terms(value), earlier is null ? default : Terms(earlier));
        var (first, second) = (later.First - before.First, later.Second - before.Second);
        return IsKept(first, 0) && IsKept(second, 0) ? Text(first, value.Terms is null ? null : second) : null;
    }

    // what 64 bits hold with the decimals of the column, and a figure can say
    private static bool IsKept(Rational number, int decimals)
    {
        var scaled = (number * Rational.Of(System.Numerics.BigInteger.Pow(10, decimals))).Numerator;
        if (System.Numerics.BigInteger.Abs(scaled) > long.MaxValue)
        {
            return false;
        }

        while (!scaled.IsZero && (scaled % 10).IsZero)
        {
            scaled /= 10;
        }

        return System.Numerics.BigInteger.Abs(scaled) < Figure.MantissaLimit;
    }

    private static (Rational First, Rational Second) Terms(ObservedValue value) =>
        value.Terms is { } terms ? (terms.Numerator.ToRational(), terms.Denominator.ToRational()) : (value.Number!.Value.ToRational(), default);

    private static string Exactly(ObservedValue value) => Terms(value) is var (first, second) ? Text(first, value.Terms is null ? null : second) : string.Empty;

    private static string Text(Rational first, Rational? second) => second is { } below ? $"{first} of {below}" : first.ToString();
}
