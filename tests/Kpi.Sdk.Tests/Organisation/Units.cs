using NodaTime;
using NodaTime.Text;

namespace Kpi.Sdk.Tests.Organisation;

/// <summary>Short ways to write units down.</summary>
internal static class Units
{
    public static OrgUnitCode Code(string text) => OrgUnitCode.Parse(text);

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static OrgUnit Unit(string code, OrgLevel level, string? parent = null, string? from = null, string? to = null, string? name = null) => new()
    {
        Code = Code(code),
        Name = BilingualText.Of(name ?? "Đơn vị " + code),
        Level = level,
        Parent = parent is null ? null : Code(parent),
        ValidFrom = from is null ? null : Day(from),
        ValidTo = to is null ? null : Day(to),
    };

    public static string CodesOf(IEnumerable<OrgUnit> units) => string.Join(' ', units.Select(unit => unit.Code.ToString()));
}
