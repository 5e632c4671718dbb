using NodaTime;
using static Kpi.Sdk.Tests.Organisation.Units;

namespace Kpi.Sdk.Tests.Organisation;

public sealed class ProvincesTests
{
    private static readonly OrgUnitTree Before = Provinces.Register.At(Day("2025-06-30"));
    private static readonly OrgUnitTree After = Provinces.Register.At(Day("2025-07-01"));

    [Theory]
    [InlineData("2008-08-01", 63)]
    [InlineData("2024-12-31", 63)]
    [InlineData("2025-01-01", 63)]
    [InlineData("2025-06-30", 63)]
    [InlineData("2025-07-01", 34)]
    [InlineData("2026-04-30", 34)]
    [InlineData("2030-01-01", 34)]
    public void Register_AnyDay_HasTheRightCount(string day, int count)
    {
        var tree = Provinces.Register.At(Day(day));
        Assert.Equal(count, tree.Count);
        Assert.All(tree.Units, unit => Assert.Equal((OrgLevel.Province, null), (unit.Level, unit.Parent)));
        Assert.Equal(count, tree.Units.Select(unit => unit.Name).Distinct().Count());
        Assert.All(tree.Units, unit => Assert.Matches("^(Tỉnh|Thành phố) ", unit.Name.Vietnamese));
        Assert.All(tree.Units, unit => Assert.Matches(unit.Name.Vietnamese.StartsWith("Tỉnh", StringComparison.Ordinal) ? " Province$" : " City$", unit.Name.English));
    }

    [Fact]
    public void MergerDate_Is1July2025() => Assert.Equal(new LocalDate(2025, 7, 1), Provinces.MergerDate);

    [Theory]
    [InlineData("24", "Tỉnh Bắc Giang", "Tỉnh Bắc Ninh")]
    [InlineData("44", "Tỉnh Quảng Bình", "Tỉnh Quảng Trị")]
    [InlineData("15", "Tỉnh Yên Bái", "Tỉnh Lào Cai")]
    [InlineData("52", "Tỉnh Bình Định", "Tỉnh Gia Lai")]
    [InlineData("80", "Tỉnh Long An", "Tỉnh Tây Ninh")]
    [InlineData("82", "Tỉnh Tiền Giang", "Tỉnh Đồng Tháp")]
    [InlineData("91", "Tỉnh Kiên Giang", "Tỉnh An Giang")]
    [InlineData("92", "Thành phố Cần Thơ", "Thành phố Cần Thơ")]
    [InlineData("68", "Tỉnh Lâm Đồng", "Tỉnh Lâm Đồng")]
    public void Register_CodeGivenToAnotherTerritory_IsAnotherUnit(string code, string before, string after)
    {
        Assert.Equal(before, Before[Code(code)].Name.Vietnamese);
        Assert.Equal(after, After[Code(code)].Name.Vietnamese);
        Assert.NotSame(Before[Code(code)], After[Code(code)]);
        Assert.Equal(Day("2025-06-30"), Before[Code(code)].ValidTo);
        Assert.Equal(Day("2025-07-01"), After[Code(code)].ValidFrom);
    }

    [Fact]
    public void Register_UnchangedProvinces_AreElevenAndGoOn() =>
        Assert.Equal("01 04 11 12 14 20 22 38 40 42 46", CodesOf(After.Units.Where(unit => Before.Units.Contains(unit))));

    [Fact]
    public void Register_CodesOfThe34_AreThoseOfTheDecision() =>
        Assert.Equal(
            "01 04 08 11 12 14 15 19 20 22 24 25 31 33 37 38 40 42 44 46 48 51 52 56 66 68 75 79 80 82 86 91 92 96",
            CodesOf(After.Units));

    [Theory]
    [InlineData("46", "2024-12-31", "Tỉnh Thừa Thiên Huế", "Thành phố Huế")]
    [InlineData("75", "2026-04-29", "Tỉnh Đồng Nai", "Thành phố Đồng Nai")]
    [InlineData("22", "2026-08-31", "Tỉnh Quảng Ninh", "Thành phố Quảng Ninh")]
    [InlineData("24", "2026-09-19", "Tỉnh Bắc Ninh", "Thành phố Bắc Ninh")]
    public void Register_ProvinceRaisedToCity_ChangesOnItsDay(string code, string lastDay, string before, string after)
    {
        Assert.Equal(before, Provinces.Register.Find(Code(code), Day(lastDay))!.Name.Vietnamese);
        Assert.Equal(after, Provinces.Register.Find(Code(code), Day(lastDay).PlusDays(1))!.Name.Vietnamese);
    }

    [Theory]
    [InlineData("60", "68")]
    [InlineData("74", "79")]
    [InlineData("44", "44")]
    [InlineData("45", "44")]
    [InlineData("38", "38")]
    [InlineData("22", "22")]
    [InlineData("27", "24")]
    [InlineData("10", "15")]
    [InlineData("70", "75")]
    public void SuccessorOf_OldCode_IsTheUnitOf1July2025(string code, string expected)
    {
        var successor = Provinces.SuccessorOf(Code(code));
        Assert.Same(After[Code(expected)], successor);
        Assert.Contains(Before[Code(code)], Provinces.PredecessorsOf(Code(expected)));
    }

    [Fact]
    public void PredecessorsOf_All34_PartitionThe63()
    {
        var parts = After.Units.SelectMany(unit => Provinces.PredecessorsOf(unit.Code)).ToList();
        Assert.Equal(63, parts.Count);
        Assert.Equal(CodesOf(Before.Units), CodesOf(parts.OrderBy(unit => unit.Code)));
        Assert.All(Before.Units, unit => Assert.Contains(unit, Provinces.PredecessorsOf(Provinces.SuccessorOf(unit.Code).Code)));
    }

    [Theory]
    [InlineData("68", "60 67 68")]
    [InlineData("79", "74 77 79")]
    [InlineData("44", "44 45")]
    [InlineData("38", "38")]
    [InlineData("92", "92 93 94")]
    [InlineData("25", "17 25 26")]
    public void PredecessorsOf_NewCode_AreItsParts(string code, string expected) => Assert.Equal(expected, CodesOf(Provinces.PredecessorsOf(Code(code))));

    [Fact]
    public void SuccessorAndPredecessors_NoSuchCode_NameTheNearest()
    {
        Assert.Contains("nearest", Assert.Throws<ArgumentException>(() => Provinces.SuccessorOf(Code("13"))).Message, StringComparison.Ordinal);
        Assert.Contains("nearest", Assert.Throws<ArgumentException>(() => Provinces.PredecessorsOf(Code("60"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Provinces.SuccessorOf(default));
        Assert.Throws<ArgumentException>(() => Provinces.PredecessorsOf(default));
    }
}
