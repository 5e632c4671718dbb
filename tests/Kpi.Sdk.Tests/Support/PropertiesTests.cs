using FsCheck.Fluent;
using Xunit.Sdk;

namespace Kpi.Sdk.Tests.Support;

public sealed class PropertiesTests
{
    private static readonly FsCheck.Arbitrary<int> Numbers = Gen.Choose(0, 1_000_000).ToArbitrary();

    [Fact]
    public void Check_SameSeed_SameCases()
    {
        Assert.Equal(Cases("5,7"), Cases("5,7"));
        Assert.NotEqual(Cases("5,7"), Cases("6,7"));
        Assert.Equal(Properties.DefaultCases, Cases("5,7").Count);
    }

    [Fact]
    public void Check_FalseProperty_FailsAndPrintsTheSeed()
    {
        var thrown = Assert.Throws<XunitException>(() => Properties.Check(Prop.ForAll(Numbers, number => number < 900_000), 200, "5,7"));
        Assert.Contains("KPI_TEST_SEED=5,7", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("Falsifiable", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_AssertionThrows_FailsWithItsMessage()
    {
        var thrown = Assert.Throws<XunitException>(() => Properties.Check(Numbers, number => Assert.True(number < 0, "never so")));
        Assert.Contains("never so", thrown.Message, StringComparison.Ordinal);
    }

    private static List<int> Cases(string seed)
    {
        var seen = new List<int>();
        Properties.Check(Prop.ForAll(Numbers, seen.Add), Properties.DefaultCases, seed);
        return seen;
    }
}
