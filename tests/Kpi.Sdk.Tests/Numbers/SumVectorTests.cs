using System.Text.Json;

namespace Kpi.Sdk.Tests.Numbers;

public sealed class SumVectorTests
{
    public static TheoryData<int> Rows => GoldenVectors.Rows("sums");

    [Fact]
    public void Vectors_AllRows_AreThere() => Assert.Equal(22, GoldenVectors.Cases("sums").Count);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Agrees_GoldenRow_GivesIntervalsAndVerdict(int row)
    {
        var given = GoldenVectors.Cases("sums")[row];
        var reading = GoldenVectors.Readings[given.GetProperty("mode").GetString()!];
        var total = FigureOf(given.GetProperty("total"));
        var items = given.GetProperty("items").EnumerateArray()
            .Select(item => new WeightedFigure(FigureOf(item), Rational.Of(item.GetProperty("weight").GetInt32()))).ToList();

        Assert.Equal(GoldenVectors.IntervalOf(given.GetProperty("totalInterval")), total.Unrounded(reading));
        Assert.Equal(GoldenVectors.IntervalOf(given.GetProperty("itemsInterval")), SumCheck.Interval(items, reading));
        Assert.Equal(given.GetProperty("consistent").GetBoolean(), SumCheck.Agrees(total, items, reading));
        if (items.TrueForAll(item => item.Weight == Rational.One))
        {
            Assert.Equal(given.GetProperty("consistent").GetBoolean(), SumCheck.Agrees(total, items.Select(item => item.Figure), reading));
        }
    }

    private static Figure FigureOf(JsonElement printed) => GoldenVectors.FigureOf(printed.GetProperty("value").GetString()!, printed);
}
