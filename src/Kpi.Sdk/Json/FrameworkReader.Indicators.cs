namespace Kpi.Sdk.Json;

/// <content>Groups, quantities, breakdowns and indicators.</content>
internal sealed partial class FrameworkReader
{
    // a group is no more than its name, so that the name's object is the group's
    private List<IndicatorGroup> ReadGroups()
    {
        var groups = new List<IndicatorGroup>();
        foreach (var (id, name) in Names(_root, "groups"))
        {
            groups.Add(new IndicatorGroup { Id = id, Name = name });
        }

        return groups;
    }

    private Quantity? ReadQuantity(ObjectReader part)
    {
        var id = Named(part, "quantities");
        var name = part.RequiredName("name");
        var unit = part.OptionalValue<MeasureUnit>("unit").GetValueOrDefault();
        var isCountable = part.OptionalBool("countable") ?? false;
        var isDefined = part.OptionalBool("defined") ?? true;
        part.RefuseUnknown();
        return part.IsSound ? new Quantity { Id = id!, Name = name, Unit = unit, IsCountable = isCountable, IsDefined = isDefined, Extensions = part.Extensions() } : null;
    }

    private Breakdown? ReadBreakdown(ObjectReader part)
    {
        var id = Named(part, "breakdowns");
        var name = part.RequiredName("name");
        var kind = part.OptionalWord<BreakdownKind>("kind").GetValueOrDefault();
        _ = part.Required("members");
        var members = Names(part, "members").Select(pair => new BreakdownMember { Id = pair.Id, Name = pair.Name }).ToList();
        part.RefuseUnknown();
        return part.IsSound ? new Breakdown { Id = id!, Name = name, Kind = kind, Members = members, Extensions = part.Extensions() } : null;
    }

    private Indicator? ReadIndicator(ObjectReader part)
    {
        if (part.TryKey<IndicatorCode>(part.Node, out var code))
        {
            part.Node.ItemKey = code.ToString();
            Remember(part, "indicators", code.ToString());
        }

        var name = part.RequiredName("name");
        var kind = part.RequiredWord<MeasureKind>("kind");
        var group = part.OptionalText("group");
        var unit = part.OptionalValue<MeasureUnit>("unit").GetValueOrDefault();
        var decimals = part.OptionalInt("decimals", 0, Figure.MaxDecimals);
        var direction = part.OptionalWord<Direction>("direction").GetValueOrDefault();
        var isCountable = part.OptionalBool("countable") ?? false;
        var maximum = part.OptionalFigure("maximum", _numerals);
        var numerator = part.OptionalText("numerator");
        var denominator = part.OptionalText("denominator");
        var partLimit = part.OptionalWord<PartLimit>("partLimit").GetValueOrDefault();
        var breakdowns = part.Texts("breakdowns");
        var overUnits = part.OptionalWord<UnitAggregation>("overUnits").GetValueOrDefault();
        var overTime = part.OptionalWord<TimeAggregation>("overTime").GetValueOrDefault();
        var measuredAt = part.OptionalWord<OrgLevel>("measuredAt").GetValueOrDefault();
        var succeeds = part.OptionalValue<IndicatorCode>("succeeds");
        var note = part.OptionalText("note");
        part.RefuseUnknown();
        return !part.IsSound ? null : new Indicator
        {
            Code = code,
            Name = name,
            Kind = kind,
            Group = group,
            Unit = unit,
            DisplayDecimals = decimals,
            Direction = direction,
            IsCountable = isCountable,
            Maximum = maximum,
            NumeratorQuantity = numerator,
            DenominatorQuantity = denominator,
            PartLimit = partLimit,
            Breakdowns = breakdowns,
            OverUnits = overUnits,
            OverTime = overTime,
            MeasuredAt = measuredAt,
            Succeeds = succeeds,
            Note = note,
            Extensions = part.Extensions(),
        };
    }

    /// <summary>A map from short names to names. Members of all breakdowns share one set of short names.</summary>
    private List<(string Id, BilingualText Name)> Names(ObjectReader around, string section)
    {
        var names = new List<(string, BilingualText)>();
        foreach (var node in around.Map(section))
        {
            var entry = around.Entry(node);
            var id = Named(entry, section);
            var name = entry.AsName(node);
            if (entry.IsSound)
            {
                names.Add((id!, name));
            }
            else
            {
                _brokenSections.Add(section);
            }
        }

        around.NoteExtensions(around.Node.Find(section));
        return names;
    }
}
