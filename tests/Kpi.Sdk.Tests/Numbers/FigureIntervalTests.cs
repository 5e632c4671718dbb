using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Numbers;

public sealed class FigureIntervalTests
{
    private static readonly Rational[] Probes = [.. Enumerable.Range(-12, 25).Select(quarter => Rational.Of(quarter, 4))];

    // every interval with whole ends from -2 to 2, open, closed and without bound
    private static readonly FigureInterval[] All = [.. Intervals()];

    [Fact]
    public void Contains_EveryPairOfSmallIntervals_AgreesWithTheirPoints()
    {
        Assert.Equal(56, All.Length);
        foreach (var left in All)
        {
            foreach (var right in All)
            {
                // quarters tell whole-ended intervals apart
                Assert.True(left.Intersects(right) == Probes.Any(value => left.Contains(value) && right.Contains(value)), $"{left} meets {right}");
                Assert.True(left.Contains(right) == Probes.All(value => !right.Contains(value) || left.Contains(value)), $"{left} contains {right}");
            }
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(-2)]
    public void Scale_EverySmallInterval_MovesEveryPoint(int weight)
    {
        foreach (var interval in All)
        {
            Assert.All(Probes, value => Assert.Equal(interval.Contains(value), interval.Scale(Rational.Of(weight)).Contains(value * Rational.Of(weight))));
        }
    }

    [Fact]
    public void Scale_ByZero_IsExactlyZero() =>
        Assert.All(All, interval => Assert.Equal(FigureInterval.Exactly(Rational.Zero), interval.Scale(Rational.Zero)));

    [Fact]
    public void Addition_EveryPair_EndsWhereTheEndsAdd()
    {
        foreach (var left in All)
        {
            foreach (var right in All)
            {
                var sum = left + right;
                Assert.Equal(left.Lower + right.Lower, sum.Lower);
                Assert.Equal(left.Upper + right.Upper, sum.Upper);
                Assert.Equal(left.IncludesLower && right.IncludesLower, sum.IncludesLower);
                Assert.Equal(left.IncludesUpper && right.IncludesUpper, sum.IncludesUpper);
            }
        }
    }

    [Fact]
    public void Quotient_EverySmallPair_HoldsWhatDividesAndEndsWhereItShould()
    {
        foreach (var dividend in All)
        {
            foreach (var divisor in All.Where(divisor => Probes.Any(value => value.Sign > 0 && divisor.Contains(value))))
            {
                var quotient = QuotientInterval.Of(dividend, divisor);
                var values = (from n in Probes where dividend.Contains(n) from m in Probes where m.Sign > 0 && divisor.Contains(m) select n / m).ToList();
                Assert.All(values, value => Assert.True(quotient.Contains(value), $"{dividend} / {divisor} = {quotient} lacks {value}"));

                // a closed end is reached by some pair of ends
                Assert.True(!quotient.IncludesUpper || values.Contains(quotient.Upper!.Value), $"{dividend} / {divisor} = {quotient}");
                Assert.True(!quotient.IncludesLower || values.Contains(quotient.Lower!.Value), $"{dividend} / {divisor} = {quotient}");
            }
        }
    }

    [Theory]
    [InlineData("negative", -100, -99, 1, 2, "(-100, -99/2)")]
    [InlineData("positive", 10, 20, 4, 5, "(2, 5)")]
    [InlineData("across zero", -10, 20, 4, 5, "(-5/2, 5)")]
    public void Quotient_OpenIntervals_AreTight(string what, int n1, int n2, int m1, int m2, string expected)
    {
        Assert.NotNull(what);
        var quotient = QuotientInterval.Of(
            FigureInterval.Of(Rational.Of(n1), includesLower: false, Rational.Of(n2), includesUpper: false),
            FigureInterval.Of(Rational.Of(m1), includesLower: false, Rational.Of(m2), includesUpper: false));
        Assert.Equal(expected, quotient.ToString());
    }

    [Fact]
    public void Of_Empty_Throws()
    {
        Assert.Throws<ArgumentException>(() => FigureInterval.Of(Rational.One, includesLower: true, Rational.Zero, includesUpper: true));
        Assert.Throws<ArgumentException>(() => FigureInterval.Of(Rational.One, includesLower: true, Rational.One, includesUpper: false));
        Assert.Equal("[1, 1]", FigureInterval.Of(Rational.One, includesLower: true, Rational.One, includesUpper: true).ToString());
    }

    [Fact]
    public void Default_IsTheWholeLine() => Assert.Equal("(-∞, ∞)", default(FigureInterval).ToString());

    [Fact]
    public void Unrounded_RoundedValue_LiesInItsOwnInterval() => Properties.Check(NumberArbitraries.Rationals, NumberArbitraries.NearRules, (value, rule) =>
    {
        if (value.TryRound(rule, out var printed))
        {
            var reading = Enum.Parse<PrintReading>(rule.Mode.ToString());
            Assert.True(printed.Unrounded(reading).Contains(value), $"{value} by {rule}");
            Assert.True(printed.Unrounded(PrintReading.Any).Contains(value));
            Assert.True(reading is PrintReading.TowardZero or PrintReading.Floor or PrintReading.Ceiling || printed.Unrounded(PrintReading.Nearest).Contains(value));
        }
    }, 2000);

    [Fact]
    public void Unrounded_Probe_IsInTheIntervalIfAndOnlyIfItPrintsSo() =>
        Properties.Check(NumberArbitraries.SmallFigures, NumberArbitraries.Whole(-9, 9), NumberArbitraries.NearRules, (figure, quarter, rule) =>
        {
            // quarters of the last place about the figure: ends and ties among them
            var probe = figure.ToRational() + (Rational.Of(quarter, 4) * Figure.Of(1, figure.Decimals).ToRational());
            var prints = probe.Round(new RoundingRule(figure.Decimals, rule.Mode)) == figure;
            Assert.Equal(prints, figure.Unrounded(Enum.Parse<PrintReading>(rule.Mode.ToString())).Contains(probe));
        }, 2000);

    private static IEnumerable<FigureInterval> Intervals()
    {
        yield return FigureInterval.Everything;
        for (var lower = -2; lower <= 2; lower++)
        {
            yield return FigureInterval.Above(Rational.Of(lower));
            yield return FigureInterval.Below(Rational.Of(lower));
            yield return FigureInterval.Exactly(Rational.Of(lower));
            for (var upper = lower + 1; upper <= 2; upper++)
            {
                foreach (var (includesLower, includesUpper) in new[] { (true, true), (true, false), (false, true), (false, false) })
                {
                    yield return FigureInterval.Of(Rational.Of(lower), includesLower, Rational.Of(upper), includesUpper);
                }
            }
        }
    }
}
