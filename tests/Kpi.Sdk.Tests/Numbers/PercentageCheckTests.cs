using FsCheck;
using FsCheck.Fluent;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Numbers;

public sealed class PercentageCheckTests
{
    [Theory]
    [InlineData("67.23%", "70502/104868", PercentageAgreement.Nearest)]
    [InlineData("66.45%", "2762/4155", PercentageAgreement.Contradicts)]
    [InlineData("66.47%", "2762/4155", PercentageAgreement.Nearest)]
    [InlineData("67.86%", "4756/7008", PercentageAgreement.OnlyTruncated)]
    [InlineData("67.87%", "4756/7008", PercentageAgreement.Nearest)]
    [InlineData("91.05%", "267/2564", PercentageAgreement.Contradicts)]
    [InlineData("91.05%", "1568/1722", PercentageAgreement.OnlyTruncated)]
    [InlineData("90.78%", "2678/2950", PercentageAgreement.Nearest)]
    [InlineData("33.4%", "1/3", PercentageAgreement.OnlyRoundedAway)]
    [InlineData("-33.4%", "-1/3", PercentageAgreement.OnlyRoundedAway)]
    [InlineData("-66.6%", "-2/3", PercentageAgreement.OnlyTruncated)]
    [InlineData("13%", "1/8", PercentageAgreement.Nearest)]
    [InlineData("12%", "1/8", PercentageAgreement.Nearest)]
    [InlineData(">98%", "99/100", PercentageAgreement.Undecided)]
    [InlineData("99%", ">99/100", PercentageAgreement.Undecided)]
    [InlineData("99%", "99/1e2", PercentageAgreement.Undecided)]
    [InlineData("94.0%", "18.8/20", PercentageAgreement.Nearest)]
    public void Classify_ReportedFigure_NamesTheRule(string reported, string terms, PercentageAgreement expected) =>
        Assert.Equal(expected, PercentageCheck.Classify(Percentage.Parse(reported), Ratio.Parse(terms)));

    [Fact]
    public void Agrees_AnyPlainTerms_SaysWhatTheIntervalSays() => Properties.Check(NumberArbitraries.SmallFigures, TermPairs(), NumberArbitraries.Readings, (reported, terms, reading) =>
    {
        var percentage = Percentage.Of(reported);
        Assert.Equal(percentage.Unrounded(reading).Contains(terms.Percent.Value), PercentageCheck.Agrees(percentage, terms, reading));
    }, 3000);

    [Fact]
    public void Agrees_PrintedFromTerms_InEveryMode() => Properties.Check(TermPairs(), NumberArbitraries.NearRules, NumberArbitraries.Whole(-2, 2), (terms, rule, step) =>
    {
        // the right print and its neighbours, so that both answers come up
        var right = terms.Percent.Value.Round(rule);
        var reported = Percentage.Of(Figure.Of(right.Mantissa + step, right.Decimals));
        var reading = Enum.Parse<PrintReading>(rule.Mode.ToString());
        Assert.Equal(step == 0, PercentageCheck.Agrees(reported, terms, reading));
        Assert.Equal(reported.Unrounded(PrintReading.Nearest).Contains(terms.Percent.Value), PercentageCheck.Agrees(reported, terms, PrintReading.Nearest));
        Assert.Equal(reported.Unrounded(PrintReading.Any).Contains(terms.Percent.Value), PercentageCheck.Agrees(reported, terms, PrintReading.Any));
    }, 3000);

    [Theory]
    [InlineData(">98%", "9844/10000", true)]
    [InlineData(">98%", "98/100", false)]
    [InlineData("~<98%", "97/100", true)]
    [InlineData("<98%", "98/100", false)]
    [InlineData("~98%", "1/100", true)]
    [InlineData("61%", "613e2/100000", true)]
    [InlineData("61.35%", "613e2/100000", true)]
    [InlineData("61.36%", "613e2/100000", false)]
    [InlineData("50%", "1/2e2", false)]
    [InlineData("90%", ">900/1000", true)]
    [InlineData("80%", ">900/1000", false)]
    [InlineData("95%", "900/<1000", true)]
    [InlineData("85%", "900/<1000", false)]
    [InlineData("85%", "~900/1000", true)]
    public void Agrees_HedgedOrCoarse_MeetsIntervals(string reported, string terms, bool expected) =>
        Assert.Equal(expected, PercentageCheck.Agrees(Percentage.Parse(reported), Ratio.Parse(terms), PrintReading.Nearest));

    [Theory]
    [InlineData("5/0")]
    [InlineData("5/-1")]
    [InlineData("5/<0")]
    public void Agrees_NoDenominator_Throws(string terms)
    {
        Assert.Throws<ArgumentException>(() => PercentageCheck.Agrees(default, Ratio.Parse(terms), PrintReading.Nearest));
        Assert.Throws<ArgumentException>(() => PercentageCheck.Classify(default, Ratio.Parse(terms)));
    }

    [Theory]
    [InlineData("50%", "1/2")]
    [InlineData(">50%", "1/2")]
    [InlineData("50%", ">1/2")]
    public void Agrees_NoSuchReading_Throws(string reported, string terms) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PercentageCheck.Agrees(Percentage.Parse(reported), Ratio.Parse(terms), (PrintReading)99));

    [Fact]
    public void FeasibleDenominators_InviteesOfTheReport_NoneFits()
    {
        // 2.252 printed as 96,84 %: no whole number of invitees gives it
        Assert.True(PercentageCheck.FeasibleDenominators(Percentage.Parse("96.84%"), Figure.Of(2252), PrintReading.HalfUp).IsEmpty);
        Assert.Equal(WholeRange.Of(2326, 2326), PercentageCheck.FeasibleDenominators(Percentage.Parse("96.82%"), Figure.Of(2252), PrintReading.HalfUp));
    }

    [Fact]
    public void FeasibleNumerators_SmallDenominators_AgreeWithTryingAll() =>
        Properties.Check(NumberArbitraries.SmallFigures, NumberArbitraries.Whole(1, 40), NumberArbitraries.Readings, (reported, denominator, reading) =>
        {
            var percentage = Percentage.Of(Figure.Of(reported.Mantissa % 400, Math.Max(reported.Decimals, 0)));
            var range = PercentageCheck.FeasibleNumerators(percentage, Figure.Of(denominator), reading);
            for (var numerator = (-4 * denominator) - 40; numerator <= (4 * denominator) + 40; numerator++)
            {
                Assert.Equal(PercentageCheck.Agrees(percentage, Ratio.Of(numerator, denominator), reading), range.Contains(numerator));
            }
        }, 500);

    [Fact]
    public void FeasibleDenominators_SmallNumerators_AgreeWithTryingAll() =>
        Properties.Check(NumberArbitraries.SmallFigures, NumberArbitraries.Whole(-20, 40), NumberArbitraries.Readings, (reported, numerator, reading) =>
        {
            var percentage = Percentage.Of(Figure.Of(reported.Mantissa % 200, Math.Max(reported.Decimals, 0)));
            var range = PercentageCheck.FeasibleDenominators(percentage, Figure.Of(numerator), reading);
            Assert.False(range.Contains(0));
            for (var denominator = 1; denominator <= 300; denominator++)
            {
                Assert.True(PercentageCheck.Agrees(percentage, Ratio.Of(numerator, denominator), reading) == range.Contains(denominator), $"{percentage} of {denominator} is {numerator}: {range}");
            }
        }, 500);

    [Theory]
    [InlineData("0%", "1", PrintReading.HalfUp, "[201, ∞)")]
    [InlineData("0%", "1", PrintReading.Nearest, "[200, ∞)")]
    [InlineData("0%", "0", PrintReading.HalfUp, "[1, ∞)")]
    [InlineData("5%", "0", PrintReading.HalfUp, "∅")]
    [InlineData("1%", "0", PrintReading.Ceiling, "∅")]
    [InlineData("0%", "0", PrintReading.Floor, "[1, ∞)")]
    [InlineData("50%", "-1", PrintReading.HalfUp, "∅")]
    [InlineData("100%", "3", PrintReading.HalfUp, "[3, 3]")]
    public void FeasibleDenominators_Edges_AreRight(string reported, string numerator, PrintReading reading, string expected) =>
        Assert.Equal(expected, PercentageCheck.FeasibleDenominators(Percentage.Parse(reported), Figure.Parse(numerator), reading).ToString());

    [Theory]
    [InlineData("50%", ">10")]
    [InlineData("50%", "1e1")]
    [InlineData("50%", "10.5")]
    [InlineData(">50%", "10")]
    public void Feasible_HedgedCoarseOrFractional_Throws(string reported, string term)
    {
        Assert.Throws<ArgumentException>(() => PercentageCheck.FeasibleNumerators(Percentage.Parse(reported), Figure.Parse(term), PrintReading.Nearest));
        Assert.Throws<ArgumentException>(() => PercentageCheck.FeasibleDenominators(Percentage.Parse(reported), Figure.Parse(term), PrintReading.Nearest));
    }

    [Fact]
    public void FeasibleNumerators_ZeroDenominator_Throws() =>
        Assert.Throws<ArgumentException>(() => PercentageCheck.FeasibleNumerators(default, Figure.Of(0), PrintReading.Nearest));

    private static Arbitrary<Ratio> TermPairs() => Gen.Choose(-60, 300).Zip(Gen.Choose(0, 2)).Zip(Gen.Choose(1, 200).Zip(Gen.Choose(0, 2)))
        .Select(parts => Ratio.Of(Figure.Of(parts.Item1.Item1, parts.Item1.Item2), Figure.Of(parts.Item2.Item1, parts.Item2.Item2))).ToArbitrary();
}
