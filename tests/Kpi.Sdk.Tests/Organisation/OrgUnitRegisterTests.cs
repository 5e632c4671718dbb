using System.Diagnostics;
using NodaTime;
using static Kpi.Sdk.Tests.Organisation.Units;

namespace Kpi.Sdk.Tests.Organisation;

public sealed class OrgUnitRegisterTests
{
    [Fact]
    public void Of_OneCodeTwiceOnADay_IsRefusedWithCodesAndDates()
    {
        var thrown = Assert.Throws<ArgumentException>(() => OrgUnitRegister.Of(
            [Unit("24", OrgLevel.Province, to: "2025-07-01"), Unit("24", OrgLevel.Province, from: "2025-07-01")]));
        Assert.Equal("units", thrown.ParamName);
        Assert.Contains("24", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("2025-07-01", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NextUnitOfACodeOnTheNextDay_IsTaken() =>
        Assert.Equal(2, OrgUnitRegister.Of([Unit("24", OrgLevel.Province, from: "2025-07-01"), Unit("24", OrgLevel.Province, to: "2025-06-30")]).History(Code("24")).Count);

    [Theory]
    [InlineData(null, "2025-06-30", "2025-07-02", null, "2025-07-01")]
    [InlineData("2000-01-01", "2025-06-30", "2025-07-01", null, "1999-12-31")]
    [InlineData(null, "2025-06-30", "2025-07-01", "2030-12-31", "2031-01-01")]
    public void Of_ParentMissingOnSomeDay_IsRefusedNamingIt(string? from, string? to, string? nextFrom, string? nextTo, string day)
    {
        var child = Unit("594", OrgLevel.District, "60", from: "1999-12-31");
        var thrown = Assert.Throws<ArgumentException>(() => OrgUnitRegister.Of(
            [child, Unit("60", OrgLevel.Province, null, from, to), Unit("60", OrgLevel.Province, null, nextFrom, nextTo)]));
        Assert.Contains("594", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("60", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("on " + day, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ParentInTwoUnitsWithoutAGap_IsTaken()
    {
        var register = OrgUnitRegister.Of(
            [Unit("594", OrgLevel.District, "60"), Unit("60", OrgLevel.Province, to: "2025-06-30", name: "Trước"), Unit("60", OrgLevel.Province, from: "2025-07-01", name: "Sau")]);
        Assert.Equal("Trước", register.At(Day("2025-06-30")).Parent(Code("594"))!.Name.ToString());
        Assert.Equal("Sau", register.At(Day("2025-07-01")).Parent(Code("594"))!.Name.ToString());
    }

    [Fact]
    public void Of_ParentLeftOutAltogether_MakesARootThatKeepsTheCode()
    {
        var tree = OrgUnitRegister.Of([Unit("594", OrgLevel.District, "60")]).At(Day("2024-12-31"));
        Assert.Equal("594", CodesOf(tree.Roots));
        Assert.Null(tree.Parent(Code("594")));
        Assert.Equal(Code("60"), tree[Code("594")].Parent);
    }

    [Theory]
    [InlineData(OrgLevel.District, OrgLevel.District)]
    [InlineData(OrgLevel.Commune, OrgLevel.Province)]
    public void Of_ParentNoHigher_IsRefused(OrgLevel parent, OrgLevel child)
    {
        var thrown = Assert.Throws<ArgumentException>(() => OrgUnitRegister.Of([Unit("A", parent), Unit("B", child, "A")]));
        Assert.Contains("higher level", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ParentTooLowOnlyLater_IsRefused() =>
        Assert.Throws<ArgumentException>(() => OrgUnitRegister.Of(
            [Unit("A", OrgLevel.Province, to: "2024-12-31"), Unit("A", OrgLevel.Commune, from: "2025-01-01"), Unit("B", OrgLevel.District, "A")]));

    [Fact]
    public void Of_LevelSkippedOrUnsaid_IsTaken()
    {
        Assert.Equal(2, OrgUnitRegister.Of([Unit("68", OrgLevel.Province), Unit("23235", OrgLevel.Commune, "68")]).Count);
        Assert.Equal(2, OrgUnitRegister.Of([Unit("A", OrgLevel.Unspecified), Unit("B", OrgLevel.Province, "A")]).Count);
    }

    [Fact]
    public void Of_Circle_IsRefusedNamingUnitsAndDay()
    {
        var thrown = Assert.Throws<ArgumentException>(() => OrgUnitRegister.Of(
            [Unit("A", OrgLevel.Unspecified, "B"), Unit("B", OrgLevel.Unspecified, "C"), Unit("C", OrgLevel.Unspecified, to: "2024-12-31"), Unit("C", OrgLevel.Unspecified, "A", from: "2025-01-01"), Unit("D", OrgLevel.Unspecified, "A")]));
        Assert.Contains("circle on 2025-01-01: A in B in C in A", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => OrgUnitRegister.Of([Unit("A", OrgLevel.Unspecified, "A")]));
    }

    [Fact]
    public void Of_CircleOnlyWhenDaysAreMixed_IsTaken()
    {
        var register = OrgUnitRegister.Of(
        [
            Unit("A", OrgLevel.Unspecified, "B", to: "2024-12-31"), Unit("A", OrgLevel.Unspecified, from: "2025-01-01"),
            Unit("B", OrgLevel.Unspecified, to: "2024-12-31"), Unit("B", OrgLevel.Unspecified, "A", from: "2025-01-01"),
        ]);
        Assert.True(register.At(Day("2024-12-31")).IsWithin(Code("A"), Code("B")));
        Assert.True(register.At(Day("2025-01-01")).IsWithin(Code("B"), Code("A")));
    }

    [Fact]
    public void Of_ChainOfEdgesThatMeetsOnNoDay_IsTaken()
    {
        // each two of A in B in C in D in A overlap, but no day has all four
        var register = OrgUnitRegister.Of(
        [
            Unit("A", OrgLevel.Unspecified, "B", "2001-01-01", "2010-12-31"),
            Unit("B", OrgLevel.Unspecified, "C", "2001-01-01", "2003-12-31"), Unit("B", OrgLevel.Unspecified, null, "2004-01-01", "2010-12-31"),
            Unit("C", OrgLevel.Unspecified, null, "2001-01-01", "2001-12-31"), Unit("C", OrgLevel.Unspecified, "D", "2002-01-01", "2008-12-31"),
            Unit("D", OrgLevel.Unspecified, null, "2002-01-01", "2006-12-31"), Unit("D", OrgLevel.Unspecified, "A", "2007-01-01", "2010-12-31"),
        ]);
        Assert.Equal("D C B A", CodesOf(register.At(Day("2003-01-01")).Units));
        Assert.Equal("B A D C", CodesOf(register.At(Day("2008-01-01")).Units));
    }

    [Fact]
    public void Of_NoUnits_IsAnEmptyRegister()
    {
        var register = OrgUnitRegister.Of([]);
        Assert.Empty(register.Units);
        Assert.Empty(register.At(Day("2025-07-01")).Units);
        Assert.Empty(register.History(Code("24")));
        Assert.Null(register.Find(Code("24"), Day("2025-07-01")));
        Assert.Throws<ArgumentException>(() => OrgUnitRegister.Of([null!]));
    }

    [Fact]
    public void Find_CodeAndDate_IsTheUnitOfThatDay()
    {
        var register = OrgUnitRegister.Of(
            [Unit("24", OrgLevel.Province, from: "2025-07-01", name: "Tỉnh Bắc Ninh"), Unit("24", OrgLevel.Province, to: "2025-06-30", name: "Tỉnh Bắc Giang")]);
        Assert.Equal("Tỉnh Bắc Giang (24)", register.Find(Code("24"), Day("2025-06-30"))!.ToString());
        Assert.Equal("Tỉnh Bắc Ninh (24)", register.Find(Code("24"), Day("2025-07-01"))!.ToString());
        Assert.Equal(["Tỉnh Bắc Giang", "Tỉnh Bắc Ninh"], register.History(Code("24")).Select(unit => unit.Name.ToString()));
        Assert.Throws<ArgumentException>(() => register.Find(default, Day("2025-07-01")));
        Assert.Throws<ArgumentException>(() => register.History(default));
    }

    [Fact]
    public void Of_FourteenThousandUnits_IsBuiltAndWalkedQuickly()
    {
        var units = new List<OrgUnit> { Unit("VN", OrgLevel.Nation) };
        for (var province = 10; province < 73; province++)
        {
            units.Add(Unit($"{province}", OrgLevel.Province, "VN"));
            for (var commune = 0; commune < 111; commune++)
            {
                units.Add(Unit($"{province}{commune:000}", OrgLevel.Commune, $"{province}", to: "2025-06-30"));
                units.Add(Unit($"{province}{commune:000}", OrgLevel.Commune, $"{province}", from: "2025-07-01"));
            }
        }

        Assert.InRange(units.Count, 14_000, 15_000);
        units.Reverse();
        var clock = Stopwatch.StartNew();
        var register = OrgUnitRegister.Of(units);
        var tree = register.At(Day("2025-07-01"));
        Assert.Equal(1 + 63 + (63 * 111), tree.Count);
        Assert.Equal(tree.Count, tree.Within(Code("VN")).Count);
        Assert.All(tree.Units, unit => Assert.True(tree.IsWithin(unit.Code, Code("VN"))));
        Assert.Equal(63 * 111, tree.Children(Code("VN")).Sum(province => tree.Children(province.Code).Count));

        // a quadratic build takes minutes: the bound only tells those two apart
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(3), clock.Elapsed.ToString());
    }
}
