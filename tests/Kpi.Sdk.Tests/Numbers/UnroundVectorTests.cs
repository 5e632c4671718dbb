namespace Kpi.Sdk.Tests.Numbers;

public sealed class UnroundVectorTests
{
    public static TheoryData<int> Rows => GoldenVectors.Rows("unround");

    [Fact]
    public void Vectors_AllRows_AreThere()
    {
        var cases = GoldenVectors.Cases("unround");
        Assert.Equal(104, cases.Count);
        Assert.Equal(8, cases.Select(row => row.GetProperty("mode").GetString()).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Unrounded_GoldenRow_GivesTheInterval(int row)
    {
        var given = GoldenVectors.Cases("unround")[row];
        var figure = GoldenVectors.FigureOf(given.GetProperty("x").GetString()!, given);
        var interval = figure.Unrounded(GoldenVectors.Readings[given.GetProperty("mode").GetString()!]);
        Assert.Equal(GoldenVectors.IntervalOf(given.GetProperty("expected")), interval);
    }
}
