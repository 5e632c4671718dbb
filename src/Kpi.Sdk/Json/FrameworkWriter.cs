namespace Kpi.Sdk.Json;

/// <summary>Writes a framework in the order its format is described in. What is read back says the same.</summary>
internal sealed partial class FrameworkWriter
{
    private readonly IndicatorFramework _framework;
    private readonly DocumentNames _documents;
    private readonly JsonOutput _json;

    private FrameworkWriter(IndicatorFramework framework, JsonOutput json)
    {
        _framework = framework;
        _documents = new DocumentNames(framework);
        _json = json;
    }

    /// <summary>The bytes of the file.</summary>
    public static ReadOnlyMemory<byte> Write(IndicatorFramework framework) => JsonOutput.Write(json => new FrameworkWriter(framework, json).Write());

    private void Write() => _json.Object(name: null, () =>
    {
        _json.SchemaExtension(_framework.Extensions);
        _json.Text(FileSchema.PropertyName, FrameworkReader.Schema.Text);
        _json.Text("code", _framework.Code);
        _json.Named("name", _framework.Name);
        _json.Text("calendar", _framework.IsCalendarDeclared ? _framework.Calendar.ToString() : null);
        _json.Text("numerals", _framework.Numerals.ToString());
        _json.Text("rounding", _framework.Rounding.ToString());
        _json.Texts("frequencies", [.. _framework.Frequencies.Select(frequency => frequency.ToString())]);
        _json.Texts("required", [.. _framework.Required.Select(slice => slice.ToString())]);
        _json.Map("documents", _documents.Documents, pair => WriteDocument(pair.Id, pair.Document));
        _json.List("units", _framework.Units.Units, WriteUnit);
        _json.Map("groups", _framework.Groups, group => _json.Named(group.Id, group.Name));
        _json.Map("quantities", _framework.Quantities, WriteQuantity);
        _json.Map("breakdowns", _framework.Breakdowns, WriteBreakdown);
        if (_framework.Indicators.Count == 0)
        {
            _json.Object("indicators", static () => { });
        }

        _json.Map("indicators", _framework.Indicators, WriteIndicator);
        _json.Map("targets", _framework.Targets, WriteTarget);
        _json.Map("relations", _framework.Relations, WriteRelation);
        _json.Extensions(_framework.Extensions);
    });

    private void WriteDocument(string id, DocumentReference document) => _json.Object(id, () =>
    {
        _json.Text("number", document.Number?.AsPublished);
        _json.Text("title", document.Title);
        _json.Text("type", document.DocumentType?.Code);
        _json.ShortNumber("shortNumber", document.ShortNumber);
        _json.Text("issuer", document.Issuer);
        _json.Date("date", document.Date);
        _json.Text("clause", document.Clause);
        _json.Word("level", document.Level);
        _json.Whole("declaredTargets", document.DeclaredTargetCount);
        _json.Text("implements", document.Implements is { } implemented ? _documents.Of(implemented).Id : null);
        _json.Extensions(document.Extensions);
    });

    private void WriteUnit(OrgUnit unit) => _json.Object(name: null, () =>
    {
        _json.Text("code", unit.Code.ToString());
        _json.Named("name", unit.Name);
        _json.Text("level", unit.Level.ToString());
        _json.Text("parent", unit.Parent?.ToString());
        _json.Date("from", unit.ValidFrom);
        _json.Date("to", unit.ValidTo);
        _json.Extensions(unit.Extensions);
    });

    private void WriteQuantity(Quantity quantity) => _json.Object(quantity.Id, () =>
    {
        _json.Named("name", quantity.Name);
        _json.Text("unit", quantity.Unit.ToString());
        _json.True("countable", quantity.IsCountable);
        _json.False("defined", quantity.IsDefined);
        _json.Extensions(quantity.Extensions);
    });

    private void WriteBreakdown(Breakdown breakdown) => _json.Object(breakdown.Id, () =>
    {
        _json.Named("name", breakdown.Name);
        _json.Object("members", () =>
        {
            foreach (var member in breakdown.Members)
            {
                _json.Named(member.Id, member.Name);
            }
        });
        _json.Word("kind", breakdown.Kind);
        _json.Extensions(breakdown.Extensions);
    });

    private void WriteIndicator(Indicator indicator) => _json.Object(indicator.Code.ToString(), () =>
    {
        _json.Named("name", indicator.Name);
        _json.Text("kind", indicator.Kind.ToString());
        _json.Text("group", indicator.Group);
        _json.Text("unit", indicator.Unit.ToString());
        _json.Whole("decimals", indicator.DisplayDecimals);
        _json.Word("direction", indicator.Direction);
        _json.True("countable", indicator.IsCountable);
        _json.Figure("maximum", indicator.Maximum, _framework.Numerals);
        _json.Text("numerator", indicator.NumeratorQuantity);
        _json.Text("denominator", indicator.DenominatorQuantity);
        _json.Word("partLimit", indicator.PartLimit);
        _json.Texts("breakdowns", [.. indicator.Breakdowns]);
        _json.Word("overUnits", indicator.OverUnits);
        _json.Word("overTime", indicator.OverTime);
        _json.Word("measuredAt", indicator.MeasuredAt);
        _json.Text("succeeds", indicator.Succeeds?.ToString());
        _json.Text("note", indicator.Note);
        _json.Extensions(indicator.Extensions);
    });
}
