using Kpi.Sdk.Columns;
using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Columns;

/// <summary>Random tables of every kind against <see cref="PlainTable"/>.</summary>
public sealed class TableDifferentialTests
{
    private static readonly OrgLevel[] Levels = [OrgLevel.Nation, OrgLevel.Province, OrgLevel.District, OrgLevel.Commune];

    [Fact]
    public void Rows_RandomObservations_AreThosePlainlyTaken() => Properties.Check(
        RandomTables.Seeds,
        seed =>
        {
            var made = RandomTables.Make(new Random(seed));
            var (table, plain) = (made.Build(), made.Plain());
            Assert.Equal(plain.Taken.Count, table.ObservationCount);
            Assert.Equal(plain.Taken.Select(row => (row.Slice, row.Tier, row.Accumulation, row.Unit)).Distinct().Count(), table.SeriesCount);
            var expected = TableTexts.Of(plain.Taken).ToDictionary(row => row.Key, row => row.Value, StringComparer.Ordinal);
            foreach (var (key, value) in TableTexts.Of(table.Rows()))
            {
                // complete numbers come back without zeros at their end, everything else as it was printed
                Assert.True(expected.TryGetValue(key, out var given), key);
                Assert.Equal(Exactly(given!), Exactly(value));
            }

            if (plain.Taken.Count > 0)
            {
                Assert.Equal(plain.Taken.Min(row => row.Period.FirstMonthIndex), table.Periods.First.FirstMonthIndex);
                Assert.Equal(plain.Taken.Max(row => row.Period.FirstMonthIndex), table.Periods.Last.FirstMonthIndex);
            }
        },
        400);

    [Fact]
    public void Of_SameObservationsInAnotherOrder_IsTheSameTable() => Properties.Check(
        RandomTables.Seeds,
        seed =>
        {
            var random = new Random(seed);
            var made = RandomTables.Make(random);
            var (table, other) = (made.Build(), made);
            random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(other.Observations));
            var shuffled = other.Build();
            Assert.Equal(TableTexts.Of(table.Rows()), TableTexts.Of(shuffled.Rows()));
            Assert.Equal(TableTexts.FindingsOf(table.Findings), TableTexts.FindingsOf(shuffled.Findings));
            Assert.Equal((table.SeriesCount, table.Periods), (shuffled.SeriesCount, shuffled.Periods));
        },
        200);

    [Fact]
    public void Of_ItsOwnRows_IsTheSameTable() => Properties.Check(
        RandomTables.Seeds,
        seed =>
        {
            var made = RandomTables.Make(new Random(seed));
            var table = made.Build();
            var again = ObservationTable.Of(table.Rows(), made.Framework, made.Options);
            Assert.Empty(again.Findings);
            Assert.Equal(TableTexts.Of(table.Rows()), TableTexts.Of(again.Rows()));
        },
        100);

    [Fact]
    public void AddRows_PlainFigures_GivesTheTableOfTheObservations() => Properties.Check(
        RandomTables.Seeds,
        seed =>
        {
            var made = RandomTables.Make(new Random(seed));
            var observations = made.Observations.Where(IsPlain).ToList();
            var table = ObservationTable.Of(observations, made.Framework, made.Options);
            var builder = new ObservationTableBuilder(made.Framework, made.Options);
            builder.AddRows(observations.Select(observation => Row(builder, observation)).ToArray());
            var loaded = builder.Build();
            Assert.Equal(TableTexts.Of(table.Rows()), TableTexts.Of(loaded.Rows()));
            Assert.Equal(table.Findings.Select(finding => $"{finding}"), loaded.Findings.Select(finding => $"{finding}"));
            Assert.Equal(table.MemoryBytes, loaded.MemoryBytes);
        },
        200);

    [Fact]
    public void Rollup_RandomTables_EqualThePlainOnes() => Properties.Check(
        RandomTables.Seeds,
        seed =>
        {
            var random = new Random(seed);
            var made = RandomTables.Make(random);
            var (table, plain) = (made.Build(), made.Plain());
            var options = new RollupOptions
            {
                MinimumCoverage = RandomTables.Pick(random, Rational.One, Rational.Of(1, 2), Rational.Zero),
                MinimumDenominatorShare = RandomTables.Pick(random, Rational.Zero, Rational.Of(1, 2), Rational.Of(9, 10)),
            };
            var baseFrequency = made.Options.BaseFrequency;
            foreach (var level in Levels)
            {
                foreach (var frequency in Frequencies(baseFrequency).Append(Frequency.YearToDate))
                {
                    plain.AssertEqual(table.Rollup(level, frequency, options), options, baseFrequency);
                }

                plain.AssertEqual(table.Rollup(level, [Parts.Period("2023-9M"), Parts.Period("2023-S2"), Parts.Period("2031")], options), options, baseFrequency);
                plain.AssertEqual(table.Rollup(level, Term.Of(2023, 2024), options), options, baseFrequency);
            }
        },
        120);

    [Fact]
    public void Cube_RandomTables_IsEveryRollupCellByCell() => Properties.Check(
        RandomTables.Seeds,
        seed =>
        {
            var random = new Random(seed);
            var made = RandomTables.Make(random);
            var table = made.Build();
            var options = new RollupOptions { MinimumCoverage = RandomTables.Pick(random, Rational.One, Rational.Of(1, 2)), MaxThreads = random.Next(1, 3) };
            var cube = table.Cube(options);
            var frequencies = Frequencies(made.Options.BaseFrequency);
            Assert.Equal(Levels.Length * frequencies.Length, cube.Rollups.Count);
            foreach (var level in Levels)
            {
                foreach (var frequency in frequencies)
                {
                    Assert.Equal(TableTexts.Of(table.Rollup(level, frequency, options)), TableTexts.Of(cube[level, frequency]));
                }
            }
        },
        120);

    [Fact]
    public void Cube_NoUnitsOrNoFigures_HasNoResults()
    {
        var empty = IndicatorFramework.Of(new FrameworkDefinition { Code = "F", Name = BilingualText.Of("F"), Indicators = [Tables.Count] });
        Assert.Empty(ObservationTable.Of([], empty, new TableOptions { UnitsOn = Parts.Day("2024-01-31") }).Cube().Rollups);
        Assert.All(Tables.Table(Tables.Count).Cube().Rollups, rollup => Assert.Empty(rollup));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Everything_OnOneThreadOrTwo_IsTheSame(int seed)
    {
        var made = RandomTables.Make(new Random(seed));
        var table = made.Build();
        var (one, two) = (new RollupOptions { MaxThreads = 1 }, new RollupOptions { MaxThreads = 2 });
        Assert.Equal(TableTexts.Of(table.Rollup(OrgLevel.Province, Frequency.Year, one)), TableTexts.Of(table.Rollup(OrgLevel.Province, Frequency.Year, two)));
        Assert.Equal(table.CheckRatios(one).Rows().Select(row => $"{row}"), table.CheckRatios(two).Rows().Select(row => $"{row}"));
        var (turned, other) = (table.SinceYearStart(one), table.SinceYearStart(two));
        Assert.Equal(TableTexts.Of(turned.Rows()), TableTexts.Of(other.Rows()));
        Assert.Equal(turned.Findings.Select(finding => $"{finding}"), other.Findings.Select(finding => $"{finding}"));
    }

    [Fact]
    public void CheckRatios_RandomTables_FindsWhatThePlainWayFinds() => Properties.Check(
        RandomTables.Seeds,
        seed =>
        {
            var made = RandomTables.Make(new Random(seed));
            var table = made.Build();
            var expected = new List<string>();
            foreach (var row in table.Rows().Where(row => row.Value.Terms is not null))
            {
                var terms = row.Value.Terms!.Value;
                var faults = (terms.Denominator.Sign <= 0 ? RatioFaults.NoBase : RatioFaults.None)
                    | (terms.Numerator.ToRational() > terms.Denominator.ToRational() ? RatioFaults.PartAboveWhole : RatioFaults.None)
                    | (terms.Denominator.Sign > 0 && row.Value.StatedPercentage is { } stated && !PercentageCheck.Agrees(stated, terms, PrintReading.HalfUp) ? RatioFaults.NotAsStated : RatioFaults.None);
                if (faults != RatioFaults.None)
                {
                    expected.Add($"{row}: {faults}");
                }
            }

            var check = table.CheckRatios();
            Assert.Equal(expected, check.Rows().Select(row => row.ToString()));
            Assert.Equal(expected.Count, check.FaultyCount);
            Assert.Equal(table.Rows().Count(row => row.Value.Terms is not null), check.RatioCount);
            Assert.Equal(check.Rows().Count(row => row.Faults.HasFlag(RatioFaults.NotAsStated)), check.Count(RatioFaults.NotAsStated));
        },
        300);

    [Fact]
    public void GetChanges_RandomTables_AreTheDifferencesOfTheValues() => Properties.Check(
        RandomTables.Seeds,
        seed =>
        {
            var made = RandomTables.Make(new Random(seed));
            foreach (var series in made.Build().Columns.Where(series => series.Indicator.Kind != MeasureKind.Ratio))
            {
                foreach (var (against, lag) in new[] { (GrowthBase.PreviousPeriod, 1), (GrowthBase.SamePeriodLastYear, made.Options.BaseFrequency == Frequency.Month ? 12 : 4) })
                {
                    var changes = new long[series.CellCount];
                    series.GetChanges(against, changes);
                    var values = new long[series.PeriodCount];
                    for (var cell = 0; cell < changes.Length; cell++)
                    {
                        var column = cell % series.PeriodCount;
                        series.GetValues(cell / series.PeriodCount, values);
                        var change = column < lag || values[column] == SeriesColumns.Missing || values[column - lag] == SeriesColumns.Missing ? null : (System.Numerics.BigInteger?)values[column] - values[column - lag];
                        Assert.Equal(change is { } exact && exact > long.MinValue && exact <= long.MaxValue ? exact : SeriesColumns.Missing, changes[cell]);
                    }
                }
            }
        },
        200);

    [Theory]
    [InlineData(31, 100, 4)]
    [InlineData(32, 100, 1)]
    [InlineData(33, 20, 2)]
    [InlineData(63, 90, 0)]
    [InlineData(64, 100, 2)]
    [InlineData(65, 10, 1)]
    [InlineData(120, 100, 1)]
    [InlineData(120, 20, 0)]
    public void Cube_LongRows_EqualThePlainWay(int width, int fill, int size)
    {
        var random = new Random(width + fill);
        var options = new TableOptions { UnitsOn = Parts.Day("2024-01-31") };
        var (framework, first) = (Tables.Framework(Tables.Share), ReportingPeriod.Parse("2014-M02"));
        var observations = (
            from unit in new[] { "101", "102", "201", "202" }
            from month in Enumerable.Range(0, width)
            where random.Next(100) < fill
            select Tables.Observed(unit, first.Plus(month).ToString(), ObservedValue.OfRatio(RandomTables.Number(random, size), RandomTables.Number(random, size)))).ToList();
        var (table, plain) = (ObservationTable.Of(observations, framework, options), new PlainTable(observations, framework, options));
        var rollupOptions = new RollupOptions { MinimumCoverage = Rational.Of(1, 10) };
        foreach (var rollup in table.Cube(rollupOptions).Rollups)
        {
            plain.AssertEqual(rollup, rollupOptions, Frequency.Month);
        }
    }

    private static Frequency[] Frequencies(Frequency baseFrequency) =>
        baseFrequency == Frequency.Month ? [Frequency.Year, Frequency.HalfYear, Frequency.Quarter, Frequency.Month] : [Frequency.Year, Frequency.HalfYear, Frequency.Quarter];

    private static string Exactly(ObservedValue value) => value switch
    {
        { Terms: { } terms } => $"{terms.Numerator.ToRational()}/{terms.Denominator.ToRational()} = {value.StatedPercentage}",
        { Number: { } number } => $"{number.ToRational()} of {value.Maximum}",
        _ => $"{value.Kind} {value}",
    };

    // what a row can say: no tier apart, no vintage, no mark, nothing beside the columns
    private static bool IsPlain(Observation observation) =>
        observation is { KnownOn: null, Status: ObservationStatus.Unspecified, AsOf: null, Value: { Maximum: null, RankOf: null } }
        && PlainTable.HasNumber(observation.Value)
        && (observation.Value.Number ?? observation.Value.Numerator ?? default).Decimals >= 0
        && (observation.Value.Denominator ?? default).Decimals >= 0
        && observation.Value.StatedPercentage is null or { Figure.IsExact: true };

    private static TableRow Row(ObservationTableBuilder builder, Observation observation)
    {
        var value = observation.Value;
        var first = value.Rank is { } rank ? Figure.Of(rank) : value.IsDone is { } isDone ? Figure.Of(isDone ? 1 : 0) : value.Number ?? value.Numerator!.Value;
        return new TableRow
        {
            Series = builder.SeriesOf(observation.Slice, observation.Tier, observation.Accumulation),
            Unit = builder.UnitOf(observation.Unit),
            Period = builder.PeriodOf(observation.Period),
            Value = first.Mantissa,
            ValueDecimals = (byte)first.Decimals,
            Denominator = value.Denominator?.Mantissa ?? 0,
            DenominatorDecimals = (byte)(value.Denominator?.Decimals ?? 0),
            Stated = value.StatedPercentage is { } stated ? (int)stated.Figure.Mantissa : TableRow.NotStated,
            StatedDecimals = (byte)(value.StatedPercentage?.Figure.Decimals ?? 0),
        };
    }
}
