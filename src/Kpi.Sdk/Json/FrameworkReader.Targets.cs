namespace Kpi.Sdk.Json;

/// <content>Targets and relations.</content>
internal sealed partial class FrameworkReader
{
    private const string ScopeExample = "{ \"unit\": \"60\" }";

    private Target? ReadTarget(ObjectReader part, DocumentSection documents)
    {
        var id = Named(part, "targets");
        var slice = part.RequiredValue<IndicatorSlice>("indicator");
        var condition = ReadCondition(part);
        var due = part.RequiredClass<TargetDue>("due");
        var scope = ReadScope(part);
        var source = ReadSource(part, documents);
        var tier = part.OptionalWord<OrgLevel>("tier").GetValueOrDefault();
        var wording = part.OptionalText("wording");
        var role = part.OptionalWord<TargetRole>("role") ?? TargetRole.Binding;
        var comparability = part.OptionalWord<Comparability>("comparability") ?? Comparability.Same;
        var reason = part.OptionalName("reason");
        var quantity = part.OptionalText("base");
        var over = part.OptionalValue<Term>("over");
        var baseline = part.OptionalObject("baseline") is { } start ? ReadMilestone(start) : null;
        var milestones = part.Objects("milestones").Select(ReadMilestone).OfType<TargetMilestone>().ToList();
        var path = part.OptionalWord<PathShape>("path").GetValueOrDefault();
        var replaces = part.OptionalText("replaces");
        var stepTo = part.OptionalText("stepTo");
        var note = part.OptionalText("note");
        part.RefuseUnknown();
        return !part.IsSound || source is null ? null : new Target
        {
            Id = id!,
            Slice = slice,
            Condition = condition!,
            Due = due!,
            Scope = scope,
            Source = source,
            Tier = tier,
            Wording = wording,
            Role = role,
            Comparability = comparability,
            ComparabilityReason = reason.IsDefault ? null : reason,
            DenominatorQuantity = quantity,
            Over = over,
            Baseline = baseline,
            Milestones = milestones,
            PathShape = path,
            Replaces = replaces,
            StepTo = stepTo,
            Note = note,
            Extensions = part.Extensions(),
        };
    }

    private TargetCondition? ReadCondition(ObjectReader part)
    {
        return part.Required("at") is { } node
            && part.TryRead<TargetCondition>(node, Parse, _numerals == Numerals.Vietnamese ? ">= 8,5%" : ">= 8.5%", out var condition) ? condition : null;

        bool Parse(ReadOnlySpan<char> text, out TargetCondition value, out ParseFailure failure) =>
            TargetCondition.TryParse(text, _numerals, out value!, out failure);
    }

    private static TargetScope ReadScope(ObjectReader part)
    {
        if (part.RequiredObject("for") is not { } scope)
        {
            return default;
        }

        var unit = scope.OptionalValue<OrgUnitCode>("unit");
        var each = scope.OptionalWord<OrgLevel>("each");
        var within = scope.OptionalValue<OrgUnitCode>("within");
        var together = scope.OptionalWord<OrgLevel>("level");
        scope.RefuseUnknownAndExtensions();
        if (!scope.IsSound)
        {
            return default;
        }

        switch (unit, each, within, together)
        {
            case ({ } single, null, null, null):
                return TargetScope.OfUnit(single);
            case (null, { } level, _, null) when level != OrgLevel.Unspecified:
                return TargetScope.EachUnitOf(level, within);
            case (null, null, null, { } level) when level != OrgLevel.Unspecified:
                return TargetScope.Together(level);
            default:
                part.Contradiction(scope.Node, BilingualText.Of(
                    $"phạm vi ghi một trong ba dạng: {ScopeExample}, {{ \"each\": \"Commune\", \"within\": \"60\" }} hoặc {{ \"level\": \"Nation\" }}",
                    $"a scope has one of three forms: {ScopeExample}, {{ \"each\": \"Commune\", \"within\": \"60\" }} or {{ \"level\": \"Nation\" }}"));
                return default;
        }
    }

    private static DocumentReference? ReadSource(ObjectReader part, DocumentSection documents)
    {
        if (part.Required("source") is not { } node)
        {
            return null;
        }

        if (node.Kind != LocatedKind.Object)
        {
            return node.Kind == LocatedKind.String ? documents.Find(part, node) : Refuse();
        }

        var source = part.AsObject(node)!;
        var document = source.Required("document") is { } name ? documents.Find(source, name) : null;
        var clause = source.OptionalText("clause");
        source.RefuseUnknownAndExtensions();
        return document is null || clause is null || !source.IsSound ? document : document.WithClause(clause);

        DocumentReference? Refuse()
        {
            part.WrongKind(node, ObjectReader.TextOrObject);
            return null;
        }
    }

    private TargetMilestone? ReadMilestone(ObjectReader point)
    {
        var at = point.RequiredValue<ReportingPeriod>("at");
        var value = point.RequiredExactFigure("value", _numerals);
        point.RefuseUnknownAndExtensions();
        return point.IsSound ? new TargetMilestone(at, value.GetValueOrDefault()) : null;
    }

    private Relation? ReadRelation(ObjectReader part)
    {
        var id = Named(part, "relations");
        var kind = part.RequiredWord<RelationKind>("kind");
        var total = part.OptionalValue<RelationTerm>("total").GetValueOrDefault();
        var parts = part.Values<RelationTerm>("parts");
        var breakdown = part.OptionalText("by");
        var missing = part.OptionalWord<MissingPartPolicy>("missing").GetValueOrDefault();
        var note = part.OptionalText("note");
        part.RefuseUnknown();
        return !part.IsSound ? null : new Relation
        {
            Id = id!,
            Kind = kind,
            Total = total,
            Parts = [.. parts.Select(pair => pair.Value)],
            Breakdown = breakdown,
            Missing = missing,
            Note = note,
            Extensions = part.Extensions(),
        };
    }
}
