using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Json;

/// <summary>Collects what is wrong with rows of JSON, up to a limit, each at the line of its row.</summary>
internal sealed class RowFaults : IDraftFaults
{
    private readonly List<Finding> _findings = [];
    private readonly JsonReadOptions _options;
    private long _beyond;

    public RowFaults(JsonReadOptions options) => _options = options;

    /// <summary>The place of the row that is being read.</summary>
    public (int Row, int Line, int Column) At { get; set; }

    public void Unreadable(ObservationField field, string text, ParseFailure failure, string example, string? suggestion)
    {
        if (text.Length == 0)
        {
            Add(FileFaults.MissingName, field, FindingArgument.Of("name", ObservationFields.NameOf(field)));
            return;
        }

        Add(FileFaults.Unreadable, field, FindingArgument.Of("text", FileText.Cut(text)), FindingArgument.Of("reason", failure), FindingArgument.Of("example", example));
    }

    public void UnknownCode(ObservationField field, string text, BilingualText what, IEnumerable<string> known) =>
        Add(FileFaults.UnknownReference, field, FindingArgument.Of("what", what), FindingArgument.Of("text", FileText.Cut(text)), FindingArgument.Of("nearest", NearestTexts.Of(text, known)));

    public void Contradiction(ObservationField field, BilingualText what) => Add(FileFaults.Inconsistent, field, FindingArgument.Of("what", what));

    public void Add(RuleDescriptor rule, ObservationField field, params FindingArgument[] arguments) => Add(rule, ObservationFields.NameOf(field), arguments);

    public void Add(RuleDescriptor rule, string? name, params FindingArgument[] arguments)
    {
        if (_findings.Count >= _options.MaxFaults)
        {
            _beyond++;
            return;
        }

        var path = ModelPath.Root.Member("rows").Item(At.Row);
        _findings.Add(Finding.Of(rule, string.IsNullOrEmpty(name) ? path : path.Member(name), SourceLocation.Of(At.Line, At.Column, _options.FileName), arguments));
    }

    /// <summary>All of it, with a last one where there is more.</summary>
    public ValidationReport ToReport() => ValidationReport.Of(
        _beyond == 0 ? _findings : _findings.Append(Finding.Of(FileFaults.TooManyFaults, ModelPath.Root, location: null, FindingArgument.Of("limit", _options.MaxFaults))));
}
