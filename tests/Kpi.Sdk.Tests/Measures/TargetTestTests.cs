using FsCheck;
using FsCheck.Fluent;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Measures;

public sealed class TargetTestTests
{
    private static readonly string[] Signs = [">=", ">", "<=", "<", "=", "~"];

    private static readonly Gen<Figure> Figures = Gen.Choose(-40, 40).Zip(Gen.Choose(0, 1), (mantissa, decimals) => Figure.Of(mantissa, decimals));

    private static readonly Gen<TargetCondition> Conditions = Gen.Frequency(
        (4, Gen.Elements(Signs).Zip(Figures, (sign, figure) => TargetCondition.Parse($"{sign} {figure}"))),
        (1, Figures.Two().Select(ends => ends.Item1.CompareValueTo(ends.Item2) <= 0 ? TargetCondition.Between(ends.Item1, ends.Item2) : TargetCondition.Between(ends.Item2, ends.Item1))),
        (1, Gen.Choose(1, 20).Select(rank => TargetCondition.WithinTop(rank))));

    private static readonly Arbitrary<Direction> Directions = Gen.Elements(Enum.GetValues<Direction>()).ToArbitrary();

    [Fact]
    public void IsSatisfied_IntervalOfOneValue_AgreesWithThePoint() =>
        Properties.Check(Conditions.ToArbitrary(), Gen.Choose(-900, 900).Select(twentieths => Rational.Of(twentieths, 20)).ToArbitrary(), Directions, (condition, value, direction) =>
            Assert.Equal(TargetTest.IsSatisfied(condition, value, direction), TargetTest.IsSatisfied(condition, FigureInterval.Exactly(value), direction)), 2000);

    [Fact]
    public void IsSatisfied_Interval_AgreesWithThePointsInIt() =>
        Properties.Check(Conditions.ToArbitrary(), Figures.ToArbitrary(), Directions, (condition, figure, direction) =>
        {
            var range = figure.Unrounded(PrintReading.Nearest);
            var points = Enumerable.Range(0, 41)
                .Select(step => range.Lower!.Value + ((range.Upper!.Value - range.Lower!.Value) * Rational.Of(step, 40)))
                .Select(point => TargetTest.IsSatisfied(condition, point, direction))
                .ToHashSet();
            var byRange = TargetTest.IsSatisfied(condition, range, direction);
            Assert.True(byRange is null || points.SetEquals([byRange.Value]), $"{condition} {range}");
            // with the ends closed and the steps fine, both answers are found where the range can't tell
            Assert.Equal(byRange is null, points.Count == 2);
        }, 1000);

    [Fact]
    public void Gap_AnyUnsatisfiedNumber_IsNotNegative() =>
        Properties.Check(Conditions.ToArbitrary(), Gen.Choose(-900, 900).Select(twentieths => Rational.Of(twentieths, 20)).ToArbitrary(), Directions, (condition, value, direction) =>
            TargetTest.IsSatisfied(condition, value, direction) || TargetTest.Gap(condition, value) is { Sign: >= 0 }, 1000);

    [Theory]
    [InlineData(">= 92", "92.0", false)]
    [InlineData(">= 92", "92.1", true)]
    [InlineData("<= 5", "4.9", true)]
    [InlineData("= 5", "6", false)]
    [InlineData("1..2", "3", false)]
    [InlineData("~ 5", "6", false)]
    [InlineData("top 10", "9", true)]
    public void IsBeyond_Print_ComparesValues(string condition, string printed, bool expected) =>
        Assert.Equal(expected, TargetTest.IsBeyond(TargetCondition.Parse(condition), Figure.Parse(printed)));
}
