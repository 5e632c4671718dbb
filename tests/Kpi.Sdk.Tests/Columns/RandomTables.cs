using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Kpi.Sdk.Columns;
using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Tests.Organisation;

namespace Kpi.Sdk.Tests.Columns;

/// <summary>Random observations of a country with districts, communes without one, units that end and units that begin.</summary>
internal static class RandomTables
{
    public static OrgUnitRegister Country { get; } = OrgUnitRegister.Of(
    [
        Units.Unit("00", OrgLevel.Nation),
        Units.Unit("10", OrgLevel.Province, "00"),
        Units.Unit("110", OrgLevel.District, "10"),
        Units.Unit("11001", OrgLevel.Commune, "110"),
        Units.Unit("11002", OrgLevel.Commune, "110"),
        Units.Unit("11003", OrgLevel.Commune, "110", to: "2024-02-10"),
        Units.Unit("120", OrgLevel.District, "10"),
        Units.Unit("12001", OrgLevel.Commune, "120"),
        Units.Unit("12002", OrgLevel.Commune, "120"),
        Units.Unit("13001", OrgLevel.Commune, "10"),
        Units.Unit("20", OrgLevel.Province, "00"),
        Units.Unit("20001", OrgLevel.Commune, "20"),
        Units.Unit("20002", OrgLevel.Commune, "20"),
        Units.Unit("30", OrgLevel.Province, "00"),
        Units.Unit("310", OrgLevel.District, "30"),
        Units.Unit("31001", OrgLevel.Commune, "310", from: "2023-11-01"),
    ]);

    /// <summary>Seeds far apart, unlike FsCheck's own small numbers.</summary>
    public static Arbitrary<int> Seeds { get; } = Gen.Choose(1, 1_000_000_000).ToArbitrary();

    public static RandomTable Make(Random random)
    {
        var baseFrequency = random.Next(5) == 0 ? Frequency.Quarter : Frequency.Month;
        var indicators = Enumerable.Range(0, random.Next(1, 3)).Select(index => Indicator(random, "ABC".Substring(index, 1))).ToArray();
        var framework = IndicatorFramework.Of(new FrameworkDefinition { Code = "F", Name = BilingualText.Of("F"), Indicators = indicators, Units = Country });
        var options = new TableOptions { UnitsOn = Parts.Day("2024-01-31"), BaseFrequency = baseFrequency, KnownOn = random.Next(3) == 0 ? Parts.Day("2024-06-15") : null };
        var observations = indicators.SelectMany(indicator => Observations(random, indicator, baseFrequency)).ToList();
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(observations));
        return new RandomTable(framework, options, observations);
    }

    private static Indicator Indicator(Random random, string code)
    {
        var kind = Pick(random, MeasureKind.Ratio, MeasureKind.Ratio, MeasureKind.Amount, MeasureKind.Count, MeasureKind.Score, MeasureKind.Rank, MeasureKind.YesNo);
        var isRatio = kind == MeasureKind.Ratio;
        var isPlain = random.Next(2) == 0;
        return Tables.Indicator(
            kind,
            isPlain ? (isRatio ? TimeAggregation.Pooled : TimeAggregation.Sum) : Pick(random, [.. Enum.GetValues<TimeAggregation>().Where(way => !isRatio || way != TimeAggregation.Sum)]),
            isPlain ? (isRatio ? UnitAggregation.Pooled : UnitAggregation.Sum) : Pick(random, [.. Enum.GetValues<UnitAggregation>().Where(way => !isRatio || way != UnitAggregation.Sum)]),
            code);
    }

    private static IEnumerable<Observation> Observations(Random random, Indicator indicator, Frequency baseFrequency)
    {
        var width = Pick(random, 1, 2, 3, 4, 5, 7, 8, 9, 12, 13, 15, 16, 17);
        var first = ReportingPeriod.FromIndex(((2022 * 12) + random.Next(0, 24)) / ReportingPeriod.MonthsOf(baseFrequency) * ReportingPeriod.MonthsOf(baseFrequency), ReportingPeriod.MonthsOf(baseFrequency));
        var (fill, size, isMarked, isBeside) = (Pick(random, 0, 10, 25, 35, 90, 100), random.Next(5), random.Next(3) == 0, random.Next(3) == 0);
        var communes = Country.At(Parts.Day("2024-01-31")).Units.Where(unit => unit.Level == OrgLevel.Commune || (random.Next(2) == 0 && random.Next(5) == 0)).ToList();
        if (random.Next(6) == 0)
        {
            communes = [.. Country.At(Parts.Day("2024-01-31")).Units.Where(unit => unit.Level == OrgLevel.District)];
        }

        var accumulation = Pick(random, Accumulation.InPeriod, Accumulation.InPeriod, Accumulation.AsOf, Accumulation.Since(Parts.Day("2020-01-01")));
        foreach (var unit in communes)
        {
            var tier = unit.Level < OrgLevel.Commune && random.Next(3) == 0 ? OrgLevel.Commune : OrgLevel.Unspecified;
            for (var column = 0; column < width; column++)
            {
                if (random.Next(100) >= fill)
                {
                    continue;
                }

                var period = first.Plus(column);
                var (status, asOf) = isMarked ? (Pick(random, Enum.GetValues<ObservationStatus>()), random.Next(2) == 0 ? Parts.Day("2024-05-05").PlusDays(random.Next(50)) : (NodaTime.LocalDate?)null) : default;
                var value = Value(random, indicator.Kind, size, isBeside);
                yield return Observed(value, known: null);
                for (var more = random.Next(30); more < 3; more++)
                {
                    // a vintage, a repetition or a contradiction
                    yield return Observed(random.Next(3) == 0 ? value : Value(random, indicator.Kind, size, isBeside), Pick(random, null, null, "2024-05-01", "2024-06-10", "2024-06-20"));
                }

                Observation Observed(ObservedValue given, string? known) => new()
                {
                    Slice = IndicatorSlice.Parse(indicator.Code.ToString()),
                    Unit = unit.Code,
                    Tier = tier,
                    Period = period,
                    Accumulation = accumulation,
                    Value = given,
                    Status = status,
                    AsOf = asOf,
                    KnownOn = known is null ? null : Parts.Day(known),
                };
            }
        }
    }

    private static ObservedValue Value(Random random, MeasureKind kind, int size, bool isBeside)
    {
        if (isBeside && random.Next(6) == 0)
        {
            return ObservedValue.OfAbsence(Pick(random, Enum.GetValues<Absence>()));
        }

        return kind switch
        {
            MeasureKind.Score => ObservedValue.OfScore(Number(random, size), random.Next(3) == 0 ? Figure.Of(20) : null),
            MeasureKind.Rank => ObservedValue.OfRank(random.Next(1, 64), random.Next(3) == 0 ? 63 : null),
            MeasureKind.YesNo => ObservedValue.OfDone(random.Next(2) == 0),
            MeasureKind.Ratio => Ratio(random, size, isBeside),
            _ => ObservedValue.OfNumber(Number(random, size)),
        };
    }

    private static ObservedValue Ratio(Random random, int size, bool isBeside)
    {
        var (numerator, denominator) = (Number(random, size), random.Next(10) == 0 ? Figure.Of(0) : Number(random, size));
        Percentage? stated = random.Next(3) switch
        {
            0 => null,
            1 => Percentage.Of(Figure.Of(random.Next(-100, 12000), 2)),
            _ => Percentage.Of(Figure.Of(random.Next(0, 1200), 1, isBeside && random.Next(3) == 0 ? Pick(random, Hedge.About, Hedge.Over) : Hedge.None)),
        };
        return (isBeside ? random.Next(8) : 8) switch
        {
            0 => ObservedValue.OfRatio(null, denominator, stated),
            1 => ObservedValue.OfRatio(numerator, null, stated),
            2 => ObservedValue.OfPercentage(Percentage.Of(Figure.Of(random.Next(100)))),
            3 => ObservedValue.OfRatio(null, Figure.Of(random.Next(1, 50), 0, random.Next(2) == 0 ? Hedge.Nearly : Hedge.None)),
            _ => ObservedValue.OfRatio(numerator, denominator, stated),
        };
    }

    // small with decimals; around the limit of 32 bits; up to what a figure holds; up to 64 bits; whole
    public static Figure Number(Random random, int size) => size switch
    {
        0 => Figure.Of(random.Next(-50, 5000), random.Next(0, 4)),
        1 => Figure.Of((random.Next(2) == 0 ? 1 : -1) * (MeasureColumn.NarrowLimit + random.Next(-2, 2))),
        2 => Figure.Of((random.Next(2) == 0 ? 1 : -1) * (999_999_999_999_999_999 - random.Next(3))),
        3 => random.Next(2) == 0 ? Figure.Of(random.NextInt64(-922_337_203_685_477_580, 922_337_203_685_477_581), -1) : Figure.Of(random.Next(100)),
        _ => Figure.Of(random.Next(0, 100_000)),
    };

    public static T Pick<T>(Random random, params T[] choices) => choices[random.Next(choices.Length)];

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Observations and what a table of them is for.</summary>
internal sealed record RandomTable(IndicatorFramework Framework, TableOptions Options, List<Observation> Observations)
{
    public ObservationTable Build() => ObservationTable.Of(Observations, Framework, Options);

    public PlainTable Plain() => new(Observations, Framework, Options);
}
