using FsCheck.Fluent;
using Kpi.Sdk.Columns;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Columns;

/// <summary>Random tables against the plain exact way: LINQ over rationals, straight from the observations.</summary>
public sealed class RollupPropertyTests
{
    private static readonly string[] Communes = ["101", "102", "201", "202"];

    [Fact]
    public void Rollup_RandomTables_EqualTheExactWay() => Properties.Check(ArbMap.Default.ArbFor<int>(), seed => CompareAll(new Random(seed)), 300);

    private static void CompareAll(Random random)
    {
        var isRatio = random.Next(2) == 0;
        var overTime = Pick<TimeAggregation>(random, isRatio ? [TimeAggregation.Pooled, TimeAggregation.Last, TimeAggregation.Mean, TimeAggregation.Min] : [TimeAggregation.Sum, TimeAggregation.Last, TimeAggregation.Mean, TimeAggregation.Max]);
        var overUnits = Pick<UnitAggregation>(random, isRatio ? [UnitAggregation.Pooled, UnitAggregation.Mean, UnitAggregation.Max] : [UnitAggregation.Sum, UnitAggregation.Mean, UnitAggregation.Min]);
        var indicator = Tables.Indicator(isRatio ? MeasureKind.Ratio : MeasureKind.Amount, overTime, overUnits);
        var fill = Pick(random, [0, 30, 90, 100]);
        var isHuge = random.Next(4) == 0;
        var observations = new List<Observation>();
        foreach (var unit in Communes)
        {
            for (var month = 1; month <= 7; month++)
            {
                if (random.Next(100) < fill)
                {
                    observations.Add(Tables.Observed(unit, $"2024-M{month:D2}", isRatio ? ObservedValue.OfRatio(Number(random, isHuge), Number(random, isHuge)) : ObservedValue.OfNumber(Number(random, isHuge))));
                }
            }
        }

        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(observations));
        // 103 has ended by then, and every other commune is expected
        var table = Tables.Table(indicator, "2024-06-30", observations);
        var taken = table.Rows().ToList();
        Assert.Equal(observations.Count - table.Findings.Count, taken.Count);
        foreach (var frequency in new[] { Frequency.Month, Frequency.Quarter, Frequency.HalfYear, Frequency.Year })
        {
            foreach (var level in new[] { OrgLevel.Commune, OrgLevel.Province, OrgLevel.Nation })
            {
                foreach (var row in table.Rollup(level, frequency, new RollupOptions { MinimumCoverage = Rational.Of(1, 3) }))
                {
                    Compare(row, indicator, taken, level, table.Units);
                }
            }
        }
    }

    private static void Compare(RollupRow row, Indicator indicator, List<Observation> taken, OrgLevel level, OrgUnitTree units)
    {
        var months = row.Period.Split(Frequency.Month).ToList();
        var isEnd = months.Count == 1 || indicator.OverTime == TimeAggregation.Last;
        var own = taken.Where(observation => units.IsWithin(observation.Unit, row.Unit.Code) && (isEnd ? observation.Period == months[^1] : months.Contains(observation.Period))).ToList();
        var expected = units.Within(row.Unit.Code).Count(unit => unit.Level == OrgLevel.Commune) * (isEnd ? 1 : months.Count);
        Assert.Equal((own.Count, expected), (row.Coverage.PresentCount, row.Coverage.ExpectedCount));
        var overTime = isEnd ? TimeAggregation.Last : indicator.OverTime;
        if (level != OrgLevel.Commune && indicator.OverUnits == UnitAggregation.Pooled && overTime is not (TimeAggregation.Pooled or TimeAggregation.Last))
        {
            Assert.Equal(ComputedStatus.NotApplicable, row.Value.Status);
            return;
        }

        if (own.Count * 3 < expected || own.Count == 0)
        {
            Assert.Equal(own.Count == 0 ? ComputedStatus.NoData : ComputedStatus.BelowCoverage, row.Value.Status);
            return;
        }

        var terms = own.GroupBy(observation => observation.Unit)
            .Select(unit => Combine(unit.Select(observation => Terms(observation.Value)).ToList(), overTime.ToString()))
            .ToList();
        var (numerator, denominator) = Combine(terms, level == OrgLevel.Commune ? "Last" : indicator.OverUnits.ToString());
        if (row.Value.Status == ComputedStatus.Overflow)
        {
            Assert.True(Exceeds(own.Select(observation => Terms(observation.Value).Numerator)) || Exceeds(own.Select(observation => Terms(observation.Value).Denominator)));
            return;
        }

        Assert.Equal(denominator.IsZero ? "(ZeroDenominator)" : (numerator / denominator).ToString(), row.Value.ToString());
    }

    // a sum in units of the third decimal, the most that are made here, that 64 bits do not hold
    private static bool Exceeds(IEnumerable<Rational> numbers) =>
        (numbers.Aggregate(Rational.Zero, (sum, number) => sum + number).Abs() * Rational.Of(1000)).CompareTo(Rational.Of(long.MaxValue)) > 0;

    private static (Rational Numerator, Rational Denominator) Terms(ObservedValue value) =>
        value.Number is { } number ? (number.ToRational(), Rational.One) : (value.Numerator!.Value.ToRational(), value.Denominator!.Value.ToRational());

    private static (Rational Numerator, Rational Denominator) Combine(List<(Rational Numerator, Rational Denominator)> parts, string way)
    {
        if (way is "Last")
        {
            return Assert.Single(parts);
        }

        if (way is "Sum" or "Pooled")
        {
            var sum = parts.Aggregate((Rational.Zero, Rational.Zero), (all, part) => (all.Item1 + part.Numerator, all.Item2 + part.Denominator));
            return way is "Sum" ? (parts.Aggregate(Rational.Zero, (all, part) => all + (part.Numerator / part.Denominator)), Rational.One) : sum;
        }

        if (parts.Exists(part => part.Denominator.IsZero))
        {
            return (Rational.Zero, Rational.Zero);
        }

        var quotients = parts.ConvertAll(part => part.Numerator / part.Denominator);
        return way switch
        {
            "Mean" => (quotients.Aggregate(Rational.Zero, (all, one) => all + one), Rational.Of(quotients.Count)),
            "Min" => (quotients.Min(), Rational.One),
            _ => (quotients.Max(), Rational.One),
        };
    }

    private static Figure Number(Random random, bool isHuge) => isHuge && random.Next(2) == 0
        ? Figure.Of(random.NextInt64(-920_000_000_000_000_000, 920_000_000_000_000_000), -1)
        : Figure.Of(random.Next(-50, 5000), random.Next(0, 4));

    private static T Pick<T>(Random random, T[] choices) => choices[random.Next(choices.Length)];
}
