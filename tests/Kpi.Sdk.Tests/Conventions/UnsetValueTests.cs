namespace Kpi.Sdk.Tests.Conventions;

public sealed class UnsetValueTests
{
    [Fact]
    public void PublicApi_UnsetArgument_IsRefusedByName() =>
        Violations.AreNone(PublicTypes.All.SelectMany(UnsetValues.Of).Select(pair => UnsetValues.Complaint(pair.Method, pair.Parameter)).OfType<string>());

    [Fact]
    public void TestedElsewhere_EveryEntry_IsStillNeeded()
    {
        var names = PublicTypes.All.SelectMany(UnsetValues.Of).Select(pair => UnsetValues.Name(pair.Method));
        Violations.AreNone(UnsetValues.TestedElsewhere.Keys.Except(names, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Take", "an unset value is taken")]
    [InlineData("TakeWithOthers", "an unset value is taken")]
    [InlineData("TakeNullable", "an unset value is taken")]
    [InlineData("get_Item", "an unset value is taken")]
    [InlineData("BlameTheWrongOne", "refused for something else")]
    [InlineData("CallItUnknown", "refused for something else")]
    [InlineData("TakeUnbuildable", "no sample arguments")]
    public void Complaint_CarelessMethod_IsMade(string method, string expected)
    {
        var (found, parameter) = Assert.Single(UnsetValues.Of(typeof(BadSamples.Careless)), pair => pair.Method.Name == method);
        Assert.Contains(expected, UnsetValues.Complaint(found, parameter), StringComparison.Ordinal);
    }

    [Fact]
    public void Complaint_CarefulType_IsNotMade()
    {
        var pairs = UnsetValues.Of(typeof(BadSamples.Careful)).ToList();
        Assert.Equal([".ctor", "Take", "TakeNullable", "get_Item"], pairs.Select(pair => pair.Method.Name).Order(StringComparer.Ordinal));
        Assert.All(pairs, pair => Assert.Null(UnsetValues.Complaint(pair.Method, pair.Parameter)));
    }
}
