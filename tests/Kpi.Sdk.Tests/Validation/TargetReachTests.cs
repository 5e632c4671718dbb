using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Tests.Organisation;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation;

public sealed class TargetReachTests
{
    private static readonly OrgUnitRegister Register = OrgUnitRegister.Of(
    [
        Units.Unit("VN", OrgLevel.Nation),
        Units.Unit("60", OrgLevel.Province, "VN"),
        Units.Unit("594", OrgLevel.District, "60"),
        Units.Unit("00097", OrgLevel.Commune, "594"),
        Units.Unit("79", OrgLevel.Province, "VN"),
    ]);

    [Theory]
    [InlineData("594", OrgLevel.Unspecified, true)]
    [InlineData("60", OrgLevel.Unspecified, false)]
    [InlineData("594", OrgLevel.Commune, false)]
    public void Meets_ScopeOfAUnit_OnlyThatUnitItself(string unit, OrgLevel tier, bool expected) =>
        Assert.Equal(expected, Meets(TargetScope.OfUnit(Parts.LaGi), unit, tier));

    [Theory]
    [InlineData("60", "00097", true)]
    [InlineData("79", "00097", false)]
    [InlineData("60", "594", false)]
    [InlineData("99", "00097", false)]
    public void Meets_EachCommuneWithinAUnit_OnlyCommunesWithinIt(string within, string unit, bool expected)
    {
        var scope = TargetScope.EachUnitOf(OrgLevel.Commune, OrgUnitCode.Parse(within));
        Assert.Equal(expected, Meets(scope, unit, OrgLevel.Unspecified));
        Assert.Equal(expected, scope.Binds(OrgUnitCode.Parse(unit), Register.At(Parts.Day("2023-12-31"))));
    }

    [Theory]
    [InlineData("VN", OrgLevel.Unspecified, true)]
    [InlineData("594", OrgLevel.Nation, true)]
    [InlineData("594", OrgLevel.Unspecified, false)]
    public void Meets_TheNationTogether_OnlyTheNation(string unit, OrgLevel tier, bool expected) =>
        Assert.Equal(expected, Meets(TargetScope.Together(OrgLevel.Nation), unit, tier));

    [Fact]
    public void Meets_AnotherIndicator_IsFalse() =>
        Assert.False(TargetReach.Meets(Parts.Target(">= 80%", slice: "B"), Parts.Observed(ObservedValue.Parse("1/2", MeasureKind.Ratio)), Register, Parts.Day("2023-12-31")));

    private static bool Meets(TargetScope scope, string unit, OrgLevel tier) =>
        TargetReach.Meets(Parts.Target(">= 80%", scope: scope), Parts.Observed(ObservedValue.Parse("1/2", MeasureKind.Ratio), unit: unit, tier: tier), Register, Parts.Day("2023-12-31"));
}
