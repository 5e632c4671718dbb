namespace Kpi.Sdk.Json;

/// <summary>Reads the units of a framework.</summary>
internal static class UnitSection
{
    public const string Name = "units";

    public static OrgUnitRegister Read(ObjectReader root)
    {
        var nodes = new Dictionary<OrgUnit, LocatedNode>();
        var units = new List<OrgUnit>();
        foreach (var part in root.Objects(Name, "code"))
        {
            if (ReadUnit(part) is { } unit)
            {
                units.Add(unit);
                nodes.Add(unit, part.Node);
            }
        }

        if (OrgUnitRegister.FaultOf(units) is not { } fault)
        {
            return OrgUnitRegister.Of(units);
        }

        // the sentence stands within another
        root.Contradiction(nodes[fault.Unit], BilingualText.Of(fault.What.Vietnamese.TrimEnd('.'), fault.What.English?.TrimEnd('.')));
        return OrgUnitRegister.Of([]);
    }

    private static OrgUnit? ReadUnit(ObjectReader part)
    {
        var code = part.RequiredValue<OrgUnitCode>("code");
        var name = part.RequiredName("name");
        var level = part.RequiredWord<OrgLevel>("level");
        var parent = part.OptionalValue<OrgUnitCode>("parent");
        var from = part.OptionalDate("from");
        var to = part.OptionalDate("to");
        part.RefuseUnknown();
        if (part.IsSound && from > to)
        {
            part.Contradiction(part.Node, BilingualText.Of("hiệu lực kết thúc trước khi bắt đầu", "the validity ends before it begins"));
        }

        return !part.IsSound ? null : new OrgUnit { Code = code, Name = name, Level = level, Parent = parent, ValidFrom = from, ValidTo = to, Extensions = part.Extensions() };
    }
}
