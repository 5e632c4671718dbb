using System.Text.Json;

namespace Kpi.Sdk.Tests.Numbers;

public sealed class PercentConsistencyVectorTests
{
    public static TheoryData<int> Rows => GoldenVectors.Rows("percent_consistency");

    [Fact]
    public void Vectors_AllRows_AreThere() => Assert.Equal(23, GoldenVectors.Cases("percent_consistency").Count);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Agrees_GoldenRow_AnswersForEveryReading(int row)
    {
        var (given, reported, terms) = Read(row);
        Assert.Equal(Rational.Parse(given.GetProperty("exact").GetString()!), terms.Percent.Value);
        foreach (var (mode, reading) in GoldenVectors.Readings)
        {
            Assert.True(given.GetProperty(mode).GetBoolean() == PercentageCheck.Agrees(reported, terms, reading), mode);
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void FeasibleNumerators_GoldenRow_GivesTheRange(int row)
    {
        var (given, reported, terms) = Read(row);
        Assert.Equal(RangeOf(given.GetProperty("feasibleNumerator_nearest")), PercentageCheck.FeasibleNumerators(reported, terms.Denominator, PrintReading.Nearest));
        Assert.Equal(RangeOf(given.GetProperty("feasibleNumerator_half_away")), PercentageCheck.FeasibleNumerators(reported, terms.Denominator, PrintReading.HalfAwayFromZero));
    }

    private static (JsonElement Given, Percentage Reported, Ratio Terms) Read(int row)
    {
        var given = GoldenVectors.Cases("percent_consistency")[row];
        var reported = Percentage.Of(Figure.Parse(given.GetProperty("reported").GetString()!));
        return (given, reported, Ratio.Of(given.GetProperty("numerator").GetInt64(), given.GetProperty("denominator").GetInt64()));
    }

    private static WholeRange RangeOf(JsonElement ends) =>
        ends.ValueKind == JsonValueKind.Null ? WholeRange.Empty : WholeRange.Of(ends[0].GetInt64(), ends[1].GetInt64());
}
