namespace Kpi.Sdk.Json;

/// <content>Targets and relations.</content>
internal sealed partial class FrameworkWriter
{
    private void WriteTarget(Target target) => _json.Object(target.Id, () =>
    {
        _json.Text("indicator", target.Slice.ToString());
        _json.Text("at", TargetConditionText.Print(target.Condition, _framework.Numerals));
        _json.Text("due", target.Due.ToString());
        _json.Object("for", () => WriteScope(target.Scope));
        WriteSource(target.Source);
        _json.Word("tier", target.Tier);
        _json.Text("wording", target.Wording);
        _json.Word("role", target.Role, TargetRole.Binding);
        _json.Word("comparability", target.Comparability, Comparability.Same);
        _json.Named("reason", target.ComparabilityReason);
        _json.Text("base", target.DenominatorQuantity);
        _json.Text("over", target.Over?.ToString());
        if (target.Baseline is { } baseline)
        {
            _json.Object("baseline", () => WriteMilestone(baseline));
        }

        _json.List("milestones", target.Milestones, point => _json.Object(name: null, () => WriteMilestone(point)));
        _json.Word("path", target.PathShape);
        _json.Text("replaces", target.Replaces);
        _json.Text("stepTo", target.StepTo);
        _json.Text("note", target.Note);
        _json.Extensions(target.Extensions);
    });

    private void WriteScope(TargetScope scope)
    {
        switch (scope.Kind)
        {
            case TargetScopeKind.Unit:
                _json.Text("unit", scope.Unit.ToString());
                break;
            case TargetScopeKind.EachUnit:
                _json.Text("each", scope.Level.ToString());
                _json.Text("within", scope.Unit.ToString());
                break;
            default:
                _json.Text("level", scope.Level.ToString());
                break;
        }
    }

    private void WriteSource(DocumentReference source)
    {
        var (id, clause) = _documents.Of(source);
        if (clause is null)
        {
            _json.Text("source", id);
            return;
        }

        _json.Object("source", () =>
        {
            _json.Text("document", id);
            _json.Text("clause", clause);
        });
    }

    private void WriteMilestone(TargetMilestone point)
    {
        _json.Text("at", point.At.ToString());
        _json.Figure("value", point.Value, _framework.Numerals);
    }

    private void WriteRelation(Relation relation) => _json.Object(relation.Id, () =>
    {
        _json.Text("kind", relation.Kind.ToString());
        _json.Text("total", relation.Total.ToString());
        _json.Texts("parts", [.. relation.Parts.Select(part => part.ToString())]);
        _json.Text("by", relation.Breakdown);
        _json.Word("missing", relation.Missing);
        _json.Text("note", relation.Note);
        _json.Extensions(relation.Extensions);
    });
}
