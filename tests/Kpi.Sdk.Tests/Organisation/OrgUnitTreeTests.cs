using static Kpi.Sdk.Tests.Organisation.Units;

namespace Kpi.Sdk.Tests.Organisation;

public sealed class OrgUnitTreeTests
{
    private static readonly OrgUnitTree Tree = OrgUnitRegister.Of(
    [
        Unit("23246", OrgLevel.Commune, "594"), Unit("595", OrgLevel.District, "60"), Unit("594", OrgLevel.District, "60"), Unit("60", OrgLevel.Province, "VN"),
        Unit("23231", OrgLevel.Commune, "594"), Unit("23299", OrgLevel.Commune, "595"), Unit("38", OrgLevel.Province, "VN"), Unit("99", OrgLevel.Province, to: "2024-06-30"),
    ]).At(Day("2024-12-31"));

    [Fact]
    public void Units_Tree_StandDepthFirstInOrderOfCodes()
    {
        Assert.Equal("38 60 594 23231 23246 595 23299", CodesOf(Tree.Units));
        Assert.Equal(7, Tree.Count);
        Assert.Equal(Day("2024-12-31"), Tree.Date);
        Assert.Equal("38 60", CodesOf(Tree.Roots));
    }

    [Theory]
    [InlineData("60", "594 595")]
    [InlineData("594", "23231 23246")]
    [InlineData("23231", "")]
    [InlineData("38", "")]
    public void Children_Unit_AreDirectOnesInOrder(string code, string expected) => Assert.Equal(expected, CodesOf(Tree.Children(Code(code))));

    [Fact]
    public void Within_Unit_IsItAndAllBeneath()
    {
        Assert.Equal("60 594 23231 23246 595 23299", CodesOf(Tree.Within(Code("60"))));
        Assert.Equal("23246", CodesOf(Tree.Within(Code("23246"))));
    }

    [Theory]
    [InlineData("23231", "594", true)]
    [InlineData("23231", "60", true)]
    [InlineData("23231", "595", false)]
    [InlineData("23231", "38", false)]
    [InlineData("60", "60", true)]
    [InlineData("60", "594", false)]
    public void IsWithin_TwoUnits_FollowsTheParents(string code, string ancestor, bool expected) => Assert.Equal(expected, Tree.IsWithin(Code(code), Code(ancestor)));

    [Fact]
    public void AncestorOf_Level_IsTheUnitOfThatLevel()
    {
        Assert.Equal(Code("60"), Tree.AncestorOf(Code("23231"), OrgLevel.Province)!.Code);
        Assert.Equal(Code("594"), Tree.AncestorOf(Code("23231"), OrgLevel.District)!.Code);
        Assert.Equal(Code("594"), Tree.AncestorOf(Code("594"), OrgLevel.District)!.Code);
        Assert.Null(Tree.AncestorOf(Code("594"), OrgLevel.Commune));
        Assert.Null(Tree.AncestorOf(Code("594"), OrgLevel.Nation));
        Assert.Equal("level", Assert.Throws<ArgumentException>(() => Tree.AncestorOf(Code("594"), OrgLevel.Unspecified)).ParamName);
    }

    [Fact]
    public void Parent_Unit_IsItsUpperOne()
    {
        Assert.Equal(Code("594"), Tree.Parent(Code("23246"))!.Code);
        Assert.Null(Tree.Parent(Code("60")));
    }

    [Fact]
    public void Indexer_UnknownCode_NamesTheThreeNearest()
    {
        Assert.Null(Tree.Find(Code("596")));
        var thrown = Assert.Throws<ArgumentException>(() => Tree[Code("596")]);
        Assert.StartsWith("No unit bears the code 596 on 2024-12-31. The nearest: 594, 595, 38.", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("ancestor", Assert.Throws<ArgumentException>(() => Tree.IsWithin(Code("594"), Code("VN"))).ParamName);
        Assert.Throws<ArgumentException>(() => Tree[Code("99")]);
    }

    [Fact]
    public void Methods_UnsetCode_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Tree.Find(default));
        Assert.Throws<ArgumentException>(() => Tree[default]);
        Assert.Throws<ArgumentException>(() => Tree.Children(default));
        Assert.Throws<ArgumentException>(() => Tree.IsWithin(Code("60"), default));
    }
}
