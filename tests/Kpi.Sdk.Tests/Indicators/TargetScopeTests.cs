using Kpi.Sdk.Tests.Organisation;

namespace Kpi.Sdk.Tests.Indicators;

public sealed class TargetScopeTests
{
    private static readonly OrgUnitTree Tree = OrgUnitRegister.Of(
    [
        Units.Unit("60", OrgLevel.Province),
        Units.Unit("594", OrgLevel.District, "60"),
        Units.Unit("23235", OrgLevel.Commune, "594"),
        Units.Unit("61", OrgLevel.Province),
        Units.Unit("24001", OrgLevel.Commune, "61"),
    ]).At(Parts.Day("2024-06-30"));

    [Theory]
    [InlineData("594", true)]
    // a cascade is a new target
    [InlineData("23235", false)]
    [InlineData("60", false)]
    public void Binds_OneUnit_BindsThatUnitAlone(string unit, bool expected) =>
        Assert.Equal(expected, TargetScope.OfUnit(Parts.LaGi).Binds(Code(unit), Tree));

    [Theory]
    [InlineData("23235", null, true)]
    [InlineData("24001", null, true)]
    [InlineData("594", null, false)]
    [InlineData("99999", null, false)]
    [InlineData("23235", "60", true)]
    [InlineData("23235", "594", true)]
    [InlineData("24001", "60", false)]
    // the province named is gone that day
    [InlineData("23235", "99", false)]
    public void Binds_EachUnitOfALevel_BindsThoseWithin(string unit, string? within, bool expected) =>
        Assert.Equal(expected, TargetScope.EachUnitOf(OrgLevel.Commune, within is null ? null : Code(within)).Binds(Code(unit), Tree));

    [Theory]
    [InlineData("23235")]
    [InlineData("60")]
    public void Binds_LevelTakenTogether_BindsNone(string unit) => Assert.False(TargetScope.Together(OrgLevel.Commune).Binds(Code(unit), Tree));

    [Fact]
    public void Binds_Unset_BindsNoneAndAnUnsetUnitIsRefused()
    {
        Assert.True(default(TargetScope).IsDefault);
        Assert.False(default(TargetScope).Binds(Parts.LaGi, Tree));
        Assert.Throws<ArgumentException>("unit", () => TargetScope.OfUnit(Parts.LaGi).Binds(default, Tree));
    }

    [Fact]
    public void Of_UnsetPart_IsRefused()
    {
        Assert.Throws<ArgumentException>("unit", () => TargetScope.OfUnit(default));
        Assert.Throws<ArgumentException>("level", () => TargetScope.EachUnitOf(OrgLevel.Unspecified));
        Assert.Throws<ArgumentException>("within", () => TargetScope.EachUnitOf(OrgLevel.Commune, default(OrgUnitCode)));
        Assert.Throws<ArgumentException>("level", () => TargetScope.Together((OrgLevel)99));
    }

    private static OrgUnitCode Code(string text) => OrgUnitCode.Parse(text);
}
