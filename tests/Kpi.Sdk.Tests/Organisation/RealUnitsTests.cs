using NodaTime;
using static Kpi.Sdk.Tests.Organisation.Units;

namespace Kpi.Sdk.Tests.Organisation;

public sealed class RealUnitsTests
{
    [RealUnitsFact]
    public void Of_AllUnitsBeforeAndAfterTheMerger_IsOneRegister()
    {
        var register = OrgUnitRegister.Of(
            Read(RealUnitsFactAttribute.LegacyFile, null, Provinces.MergerDate.PlusDays(-1)).Concat(Read(RealUnitsFactAttribute.CurrentFile, Provinces.MergerDate, null)));
        var before = register.At(Day("2025-06-30"));
        var after = register.At(Day("2025-07-01"));
        Assert.Equal((63, 696, 10_035), (Number(before, OrgLevel.Province), Number(before, OrgLevel.District), Number(before, OrgLevel.Commune)));
        Assert.Equal((34, 0, 3_321), (Number(after, OrgLevel.Province), Number(after, OrgLevel.District), Number(after, OrgLevel.Commune)));
        Assert.Equal("Thị xã La Gi (594)", before.AncestorOf(Code("23235"), OrgLevel.District)!.ToString());
        Assert.Equal(Code("60"), before.AncestorOf(Code("23235"), OrgLevel.Province)!.Code);
        Assert.Equal(Code("68"), after.Parent(Code("23235"))!.Code);
        Assert.Equal(CodesOf(Provinces.Register.At(Day("2025-06-30")).Units), CodesOf(before.Roots));
        Assert.Equal(CodesOf(Provinces.Register.At(Day("2025-07-01")).Units), CodesOf(after.Roots));
    }

    private static int Number(OrgUnitTree tree, OrgLevel level) => tree.Units.Count(unit => unit.Level == level);

    private static IEnumerable<OrgUnit> Read(string file, LocalDate? from, LocalDate? to) =>
        File.ReadLines(Path.Combine(RealUnitsFactAttribute.Folder!, file)).Skip(1).Select(line => line.Split(',')).Select(cells => new OrgUnit
        {
            Code = Code(cells[0]),
            Name = BilingualText.Of(cells[1], cells.ElementAtOrDefault(4)),
            Level = Enum.Parse<OrgLevel>(cells[2], ignoreCase: true),
            Parent = cells[3].Length == 0 ? null : Code(cells[3]),
            ValidFrom = from,
            ValidTo = to,
        });
}
