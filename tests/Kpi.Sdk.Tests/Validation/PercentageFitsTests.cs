using FsCheck;
using FsCheck.Fluent;
using Kpi.Sdk.Columns;
using Kpi.Sdk.Tests.Numbers;
using Kpi.Sdk.Tests.Support;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation;

public sealed class PercentageFitsTests
{
    private const int Cases = 3000;

    // terms of a size reports print, and a percentage within a few units of the right one: ties and truncations come up
    private static readonly Arbitrary<(Percentage Stated, Ratio Terms)> Near = Gen.Choose(0, 4)
        .Zip(Gen.Choose(-50, 4000).Zip(Gen.OneOf(Gen.Choose(1, 4000), Gen.Elements(1, 8, 40, 200, 2000, 20000))))
        .Zip(Gen.Choose(-12, 12).Zip(Gen.Elements(Enum.GetValues<Hedge>())), (left, right) => Around(left.Item1, left.Item2.Item1, left.Item2.Item2, right.Item1, right.Item2))
        .ToArbitrary();

    private static readonly Arbitrary<(Percentage Stated, Ratio Terms)> Wide = NumberArbitraries.Percentages.Generator
        .Zip(NumberArbitraries.Ratios.Generator, (stated, terms) => (stated, terms)).ToArbitrary();

    // the digits of all sizes at few decimals, where the bounds of both fast ways lie
    private static readonly Arbitrary<(Percentage Stated, Ratio Terms)> Edges = Gen.Elements(
            0L, 1, 99, (1L << 20) - 1, 1L << 20, (1L << 40) - 1, 1L << 40, (1L << 40) + 1, 999_999_999_999_999_999)
        .Three()
        .Zip(Gen.Choose(0, 15).Three(), (digits, decimals) => (
            Percentage.Of(Figure.Of(digits.Item1, decimals.Item1)),
            Ratio.Of(Figure.Of(digits.Item2, decimals.Item2), Figure.Of(digits.Item3, decimals.Item3))))
        .ToArbitrary();

    [Fact]
    public void Of_FiguresNearTheRightOne_SaysWhatThePlainWaySays() => Properties.Check(Near, NumberArbitraries.Readings, Same, Cases);

    [Fact]
    public void Of_AnyFigures_SaysWhatThePlainWaySays() => Properties.Check(Wide, NumberArbitraries.Readings, Same, Cases);

    [Fact]
    public void Of_DigitsAtTheBoundsOfTheFastWays_SaysWhatThePlainWaySays() => Properties.Check(Edges, NumberArbitraries.Readings, Same, Cases);

    [Theory]
    [InlineData("70.502/104.868 = 67,23%", PercentageFit.Accepted)]
    [InlineData("2.762/4.155 = 66,45%", PercentageFit.Contradicts)]
    [InlineData("4.756/7.008 = 67,86%", PercentageFit.OtherReading)]
    [InlineData("1/0 = 100%", PercentageFit.NoBase)]
    [InlineData("1/2", PercentageFit.NotGiven)]
    [InlineData("1/2 = khoảng 90%", PercentageFit.Accepted)]
    [InlineData("1/2 = trên 50%", PercentageFit.Contradicts)]
    [InlineData("hơn 900/1.000 = 95%", PercentageFit.Accepted)]
    [InlineData("hơn 900/1.000 = 85%", PercentageFit.Contradicts)]
    public void Of_Figure_SaysHowItFits(string figure, object expected) =>
        Assert.Equal(expected, PercentageFits.Of(ObservedValue.Parse(figure, MeasureKind.Ratio), PrintReading.HalfUp));

    [Fact]
    public void Of_PlainFigures_AllocatesNothing()
    {
        var value = ObservedValue.Parse("70.502/104.868 = 67,23%", MeasureKind.Ratio);
        var wide = ObservedValue.Parse("999.999.999.999/1.999.999.999.999,5 = 50,000000%", MeasureKind.Ratio);
        _ = (PercentageFits.Of(value, PrintReading.HalfUp), PercentageFits.Of(wide, PrintReading.HalfUp));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var count = 0; count < 1000; count++)
        {
            _ = (PercentageFits.Of(value, PrintReading.HalfUp), PercentageFits.Of(wide, PrintReading.HalfUp));
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
    }

    private static bool Same((Percentage Stated, Ratio Terms) figure, PrintReading reading) =>
        PercentageFits.Of(figure.Stated, figure.Terms, reading) == PercentageFits.Plainly(figure.Stated, figure.Terms, reading);

    private static (Percentage Stated, Ratio Terms) Around(int decimals, int numerator, int denominator, int away, Hedge hedge)
    {
        var terms = Ratio.Of(numerator, denominator);
        var right = terms.Percent.Value.Round(new RoundingRule(decimals, RoundingMode.Floor));
        return (Percentage.Of(Figure.Of(right.Mantissa + (away / 4), right.Decimals, away % 4 == 0 ? hedge : Hedge.None)), terms);
    }
}
