using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Numbers;

public sealed class ComputedTests
{
    private static readonly Coverage Most = Coverage.Of(9, 10);

    [Fact]
    public void Of_Value_IsComputedWithItsCoverage()
    {
        var computed = Computed.Of(Percentage.Parse("67.23%"), Most);
        Assert.True(computed.IsComputed);
        Assert.Equal((ComputedStatus.Computed, Most), (computed.Status, computed.Coverage));
        Assert.True(computed.TryGetValue(out var value));
        Assert.Equal(Percentage.Parse("67.23%"), value);
        Assert.Equal(value, computed.Value);
        Assert.Equal("67.23%", computed.ToString());
        Assert.Throws<ArgumentNullException>(() => Computed.Of<string>(null!));
    }

    [Theory]
    [InlineData(ComputedStatus.NoData)]
    [InlineData(ComputedStatus.BelowCoverage)]
    [InlineData(ComputedStatus.ZeroDenominator)]
    [InlineData(ComputedStatus.NoDenominator)]
    [InlineData(ComputedStatus.NotApplicable)]
    [InlineData(ComputedStatus.Overflow)]
    public void None_Reason_HasNoValueAndSaysWhy(ComputedStatus reason)
    {
        var computed = Computed.None<Rational>(reason, Most);
        Assert.False(computed.IsComputed);
        Assert.False(computed.TryGetValue(out _));
        Assert.Equal((reason, Most), (computed.Status, computed.Coverage));
        Assert.Equal($"({reason})", computed.ToString());
        Assert.Contains(reason.ToString(), Assert.Throws<InvalidOperationException>(() => computed.Value).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void None_ComputedOrNoStatus_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Computed.None<Rational>(ComputedStatus.Computed));
        Assert.Throws<ArgumentOutOfRangeException>(() => Computed.None<Rational>((ComputedStatus)99));
    }

    [Fact]
    public void Map_Value_IsMappedAndReasonPasses()
    {
        Assert.Equal(Computed.Of("5", Most), Computed.Of(Rational.Of(5), Most).Map(value => value.ToString()));
        Assert.Equal(
            Computed.None<string>(ComputedStatus.Overflow, Most),
            Computed.None<Rational>(ComputedStatus.Overflow, Most).Map<string>(_ => throw new InvalidOperationException("called")));
        Assert.Throws<ArgumentNullException>(() => Computed.Of(1).Map<string>(null!));
        Assert.Throws<ArgumentNullException>(() => Computed.Of(1).Map<string>(_ => null!));
    }

    [Fact]
    public void Default_IsNoData()
    {
        Assert.Equal(ComputedStatus.NoData, default(Computed<Rational>).Status);
        Assert.Equal(Computed.None<Rational>(ComputedStatus.NoData), default);
        Assert.NotEqual(Computed.Of(default(Rational)), default);
        Assert.NotEqual(Computed.Of(1, Most), Computed.Of(1));
    }

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    public void ToString_UnderCulture_IsInvariant(string culture) => Cultures.Under(culture, () => Assert.Equal("-1.5", Computed.Of(-1.5m).ToString()));
}
