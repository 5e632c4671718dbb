using System.Numerics;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Tests.Columns;

/// <summary>What a table holds and what its roll-ups give, worked out the plain way: LINQ over big integers, straight from the observations.</summary>
internal sealed class PlainTable
{
    private static readonly BigInteger Unit = BigInteger.Pow(10, 15);

    private readonly OrgUnitTree _units;
    private readonly Dictionary<OrgUnitCode, List<OrgUnit>> _within;

    public PlainTable(IEnumerable<Observation> observations, IndicatorFramework framework, TableOptions options)
    {
        _units = framework.Units.At(options.UnitsOn);
        _within = _units.Units.ToDictionary(unit => unit.Code, unit => _units.Within(unit.Code).ToList());
        Framework = framework;
        Taken =
        [
            .. observations
                .Where(observation => options.KnownOn is not { } day || observation.KnownOn is not { } known || known <= day)
                .Where(observation => Fits(observation, options.BaseFrequency))
                .GroupBy(observation => (observation.Slice, observation.Tier, observation.Accumulation, observation.Unit, observation.Period))
                .Select(Settled)
                .OfType<Observation>(),
        ];
        Blocks = Taken.GroupBy(observation => (observation.Slice, observation.Tier, observation.Accumulation)).ToDictionary(group => group.Key, group => new Block(this, [.. group]));
    }

    public IndicatorFramework Framework { get; }

    /// <summary>What is left of the observations: one for each place.</summary>
    public List<Observation> Taken { get; }

    public Dictionary<(IndicatorSlice Slice, OrgLevel Tier, Accumulation Accumulation), Block> Blocks { get; }

    public static bool HasNumber(ObservedValue value) => value.Kind != ObservedValueKind.Absent && (value.Kind != ObservedValueKind.Ratio || value.Terms is not null);

    /// <summary>Every cell of a roll-up equals its plain one.</summary>
    public void AssertEqual(Rollup rollup, RollupOptions options, Frequency baseFrequency)
    {
        Assert.Equal(Blocks.Keys.Select(key => key.ToString()).Order(StringComparer.Ordinal), rollup.Columns.Select(columns => (columns.Slice, columns.Tier, columns.Accumulation).ToString()).Order(StringComparer.Ordinal));
        var bases = rollup.Term is { } term
            ? [[.. Enumerable.Range(term.FirstYear, term.LastYear - term.FirstYear + 1).SelectMany(year => ReportingPeriod.Parse(year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture)).Split(baseFrequency))]]
            : rollup.Periods.Select(period => Parts(period, ReportingPeriod.MonthsOf(baseFrequency))).ToList();
        foreach (var columns in rollup.Columns)
        {
            var block = Blocks[(columns.Slice, columns.Tier, columns.Accumulation)];
            for (var cell = 0; cell < columns.CellCount; cell++)
            {
                var (unit, period) = (rollup.Units[cell / bases.Count], bases[cell % bases.Count]);
                var expected = block.Cell(rollup.Level, unit.Code, period, bases.TrueForAll(each => each.Count == 1), options);
                AssertEqual(expected, columns, cell);
            }
        }
    }

    private static List<ReportingPeriod> Parts(ReportingPeriod period, int months) =>
        [.. Enumerable.Range(0, period.MonthCount / months).Select(part => ReportingPeriod.FromIndex(period.FirstMonthIndex + (part * months), months))];

    private static void AssertEqual(Cell expected, RollupColumns columns, int cell)
    {
        Assert.Equal(expected.Expected, columns.ExpectedCountAt(cell));
        Assert.Equal(expected.Status, columns.StatusAt(cell));
        Assert.Equal(expected.Present, columns.PresentCounts[cell]);
        var row = columns.RowAt(cell);
        Assert.Equal(Coverage.Of(expected.Present, expected.Expected, expected.Share), row.Coverage);
        Assert.Equal(expected.Status, row.Value.Status);
        Assert.Equal(expected.Value, row.Value.TryGetValue(out var value) ? value : null);
        Assert.Equal(expected.Numerator, row.Numerator.TryGetValue(out var numerator) ? numerator : null);
        Assert.Equal(expected.Denominator, row.Denominator.TryGetValue(out var denominator) ? denominator : null);
        if (expected.Sum is { } sum)
        {
            Assert.Equal(sum, columns.Sums[cell] * Unit / BigInteger.Pow(10, columns.Decimals));
        }
    }

    private bool Fits(Observation observation, Frequency baseFrequency)
    {
        if (observation.Period.Frequency != baseFrequency || _units.Find(observation.Unit) is not { } unit)
        {
            return false;
        }

        var days = Framework.Calendar.IntervalOf(observation.Period);
        var isThere = (unit.ValidFrom is not { } from || from <= days.End) && (unit.ValidTo is not { } to || to >= days.Start);
        var value = observation.Value;
        return isThere && (!HasNumber(value) || ((value.Number ?? value.Numerator ?? default).IsExact && (value.Denominator ?? default).IsExact));
    }

    // the latest known; nothing where two of that day differ
    private static Observation? Settled(IEnumerable<Observation> vintages)
    {
        var all = vintages.ToList();
        var latest = all.Where(vintage => vintage.KnownOn == all.Max(each => each.KnownOn)).ToList();
        return latest.Select(vintage => Meaning(vintage.Value)).Distinct(StringComparer.Ordinal).Count() == 1 ? latest[0] : null;
    }

    private static string Meaning(ObservedValue value) => (HasNumber(value), value) switch
    {
        (false, _) => value.ToString(),
        (_, { Terms: { } terms }) => $"{terms.Numerator.ToRational()} / {terms.Denominator.ToRational()} = {value.StatedPercentage}",
        (_, { Number: { } number }) => $"{number.ToRational()} of {value.Maximum}",
        _ => value.ToString(),
    };

    /// <summary>What one cell of a roll-up says; no sum where it is not made of one.</summary>
    internal sealed record Cell(int Present, int Expected, Rational? Share, ComputedStatus Status, Rational? Value, Rational? Numerator, Rational? Denominator, BigInteger? Sum);

    /// <summary>The figures of one slice, tier and accumulation.</summary>
    internal sealed class Block
    {
        private readonly PlainTable _table;
        private readonly Indicator _indicator;
        private readonly AccumulationKind _accumulation;
        private readonly Dictionary<(OrgUnitCode, ReportingPeriod), ObservedValue> _values;
        private readonly HashSet<OrgUnitCode> _reporting;
        private readonly List<OrgLevel> _levels;
        private readonly int _decimals;
        private readonly int _denominatorDecimals;

        public Block(PlainTable table, List<Observation> figures)
        {
            _table = table;
            _indicator = table.Framework.Find(figures[0].Slice.Code)!;
            _accumulation = figures[0].Accumulation.Kind;
            _values = figures.ToDictionary(figure => (figure.Unit, figure.Period), figure => figure.Value);
            _reporting = [.. figures.Select(figure => figure.Unit)];
            _levels = [.. _reporting.Select(unit => table._units[unit].Level).Distinct().Order()];
            var numbers = figures.Where(figure => HasNumber(figure.Value)).Select(figure => TermsOf(figure.Value)).ToList();
            (_decimals, _denominatorDecimals) = (DecimalsOf(numbers.Select(terms => terms.Numerator)), DecimalsOf(numbers.Select(terms => terms.Denominator)));
        }

        public bool IsRatio => _indicator.Kind == MeasureKind.Ratio;

        public Cell Cell(OrgLevel level, OrgUnitCode unit, List<ReportingPeriod> period, bool isBase, RollupOptions options)
        {
            var overTime = OverTime(isBase);
            var columns = overTime == TimeAggregation.Last ? [period[^1]] : period;
            var (isOwn, rows, range) = Source(level, unit);
            var lastDay = _table.Framework.Calendar.LastDayOf(period[^1]);
            var inForce = range.Where(each => (each.ValidFrom is not { } from || from <= lastDay) && (each.ValidTo is not { } to || to >= lastDay)).Select(each => each.Code).ToHashSet();
            var present = (from row in rows from column in columns where Terms(row, column) is not null select (Unit: row, Terms: Terms(row, column)!.Value)).ToList();
            var expected = (inForce.Count * columns.Count) + present.Count(figure => !inForce.Contains(figure.Unit));
            if (range.Count == 0)
            {
                expected = 0;
            }

            var (sum, denominatorSum) = (Sum(present.Select(figure => figure.Terms.Numerator)), Sum(present.Select(figure => figure.Terms.Denominator)));
            var overUnits = IsRatio && _indicator.OverUnits == UnitAggregation.WeightedMean ? UnitAggregation.Pooled : _indicator.OverUnits;
            var isAdditive = overTime is TimeAggregation.Sum or TimeAggregation.Pooled or TimeAggregation.Last && (isOwn || overUnits == (IsRatio ? UnitAggregation.Pooled : UnitAggregation.Sum));
            var leaves64Bits = Leaves64Bits(sum, _decimals) || (IsRatio && Leaves64Bits(denominatorSum, _denominatorDecimals));
            var isTooLarge = isAdditive && leaves64Bits;
            var sides = (from row in rows where inForce.Contains(row) from column in columns where _values.TryGetValue((row, column), out var value) && value is { Kind: ObservedValueKind.Ratio, Terms: null } select _values[(row, column)]).ToList();
            var share = leaves64Bits ? null : Share(present.Count, expected, denominatorSum, sides);
            var status = Status();
            var isSum = isAdditive && !isTooLarge && expected > 0;
            Rational? value = null;
            if (status == ComputedStatus.Computed)
            {
                value = Value(present, overTime, isOwn ? null : overUnits);
                status = value is null ? ComputedStatus.ZeroDenominator : status;
            }

            var isTerm = IsRatio && isAdditive && status is ComputedStatus.Computed or ComputedStatus.ZeroDenominator && IsRatio && isAdditive;
            return new Cell(present.Count, expected, share, status, value, isTerm ? Rational.Of(sum, Unit) : null, isTerm ? Rational.Of(denominatorSum, Unit) : null, isSum ? sum : null);

            ComputedStatus Status()
            {
                if (!isAdditive && IsRefused(overTime, isOwn ? null : overUnits))
                {
                    return ComputedStatus.NotApplicable;
                }

                var isEnough = present.Count > 0
                    && (present.Count >= expected
                        || (Rational.Of(present.Count, expected) >= options.MinimumCoverage && (!IsRatio || options.MinimumDenominatorShare.IsZero || (share is { } given && given >= options.MinimumDenominatorShare))));
                return isEnough ? (isTooLarge ? ComputedStatus.Overflow : ComputedStatus.Computed)
                    : expected > 0 && sides.Exists(side => side.Denominator is null) ? ComputedStatus.NoDenominator
                    : present.Count == 0 ? ComputedStatus.NoData : ComputedStatus.BelowCoverage;
            }
        }

        private TimeAggregation OverTime(bool isBase)
        {
            if (isBase)
            {
                return TimeAggregation.Last;
            }

            return _indicator.OverTime switch
            {
                TimeAggregation.Sum or TimeAggregation.Pooled when _accumulation != AccumulationKind.InPeriod => TimeAggregation.Last,
                TimeAggregation.Sum when IsRatio => TimeAggregation.None,
                TimeAggregation.Pooled when !IsRatio => TimeAggregation.None,
                var declared => declared,
            };
        }

        // the unit's own figures if it gave any, else those of the nearest level beneath that gave some
        private (bool IsOwn, List<OrgUnitCode> Rows, List<OrgUnit> Range) Source(OrgLevel level, OrgUnitCode unit)
        {
            (bool, List<OrgUnitCode>, List<OrgUnit>)? first = null;
            foreach (var reporting in _levels.Where(each => each >= level))
            {
                var range = _table._within[unit].Where(each => each.Level == reporting).ToList();
                var rows = range.Select(each => each.Code).Where(_reporting.Contains).ToList();
                if (rows.Count > 0)
                {
                    return (reporting == level, rows, range);
                }

                first ??= (reporting == level, rows, range);
            }

            return first ?? (false, [], []);
        }

        private Rational? Share(int present, int expected, BigInteger denominators, List<ObservedValue> sides)
        {
            if (!IsRatio || expected == 0)
            {
                return null;
            }

            if (present == expected)
            {
                return denominators.Sign > 0 ? Rational.One : null;
            }

            var known = sides.Where(side => side.Denominator is { IsExact: true, Sign: >= 0 }).Select(side => Scaled(side.Denominator!.Value)).ToList();
            var whole = denominators + Sum(known);
            return known.Count == 0 || present + known.Count != expected || denominators.Sign < 0 || whole.IsZero ? null : Rational.Of(denominators, whole);
        }

        private bool IsRefused(TimeAggregation overTime, UnitAggregation? overUnits) => overTime == TimeAggregation.None || overUnits switch
        {
            null => false,
            UnitAggregation.None or UnitAggregation.WeightedMean => true,
            UnitAggregation.Sum => IsRatio,
            UnitAggregation.Pooled => !IsRatio || overTime is not (TimeAggregation.Pooled or TimeAggregation.Last),
            _ => false,
        };

        private static Rational? Value(List<(OrgUnitCode Unit, (BigInteger Numerator, BigInteger Denominator) Terms)> present, TimeAggregation overTime, UnitAggregation? overUnits)
        {
            var units = present.GroupBy(figure => figure.Unit).Select(unit => Together(unit.Select(figure => Exactly(figure.Terms)).ToList(), overTime.ToString())).ToList();
            var (numerator, denominator) = overUnits is null ? Assert.Single(units) : Together(units, overUnits.Value.ToString());
            return denominator.IsZero ? null : numerator / denominator;
        }

        private static (Rational Numerator, Rational Denominator) Exactly((BigInteger Numerator, BigInteger Denominator) terms) => (Rational.Of(terms.Numerator, Unit), Rational.Of(terms.Denominator, Unit));

        private static (Rational Numerator, Rational Denominator) Together(List<(Rational Numerator, Rational Denominator)> parts, string way)
        {
            switch (way)
            {
                case "Last":
                    return parts[^1];
                case "Pooled":
                    return (parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Numerator), parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Denominator));
            }

            if (parts.Exists(part => part.Denominator.IsZero))
            {
                return (Rational.Zero, Rational.Zero);
            }

            var quotients = parts.ConvertAll(part => part.Numerator / part.Denominator);
            var sum = quotients.Aggregate(Rational.Zero, (all, one) => all + one);
            return way switch
            {
                "Sum" => (sum, Rational.One),
                "Mean" => (sum, Rational.Of(quotients.Count)),
                "Min" => (quotients.Min(), Rational.One),
                _ => (quotients.Max(), Rational.One),
            };
        }

        private (BigInteger Numerator, BigInteger Denominator)? Terms(OrgUnitCode unit, ReportingPeriod period) =>
            _values.TryGetValue((unit, period), out var value) && HasNumber(value) ? TermsOf(value) : null;

        private static (BigInteger Numerator, BigInteger Denominator) TermsOf(ObservedValue value) => value switch
        {
            { Terms: { } terms } => (Scaled(terms.Numerator), Scaled(terms.Denominator)),
            { Rank: { } rank } => (rank * Unit, Unit),
            { IsDone: { } isDone } => (isDone ? Unit : BigInteger.Zero, Unit),
            _ => (Scaled(value.Number!.Value), Unit),
        };

        private static BigInteger Scaled(Figure figure) => figure.Mantissa * BigInteger.Pow(10, 15 - figure.Decimals);

        private static BigInteger Sum(IEnumerable<BigInteger> numbers) => numbers.Aggregate(BigInteger.Zero, (sum, number) => sum + number);

        private static int DecimalsOf(IEnumerable<BigInteger> numbers) => numbers.Select(number => Enumerable.Range(0, 16).First(decimals => (number % BigInteger.Pow(10, 15 - decimals)).IsZero)).DefaultIfEmpty().Max();

        private static bool Leaves64Bits(BigInteger number, int decimals)
        {
            var scaled = number / BigInteger.Pow(10, 15 - decimals);
            return scaled < long.MinValue || scaled > long.MaxValue;
        }
    }
}
