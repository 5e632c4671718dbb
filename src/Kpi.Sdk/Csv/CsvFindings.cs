namespace Kpi.Sdk.Csv;

/// <summary>Collects what is found in one file, up to a limit, each with its line and column.</summary>
internal sealed class CsvFindings
{
    private readonly List<Finding> _findings = [];
    private readonly List<Finding> _faults = [];
    private readonly CsvReadOptions _options;
    private long _beyond;

    public CsvFindings(CsvReadOptions options) => _options = options;

    /// <summary>True where the file can't be read at all.</summary>
    public bool HasFaults => _faults.Count > 0;

    /// <summary>The faults, in the order of the file.</summary>
    public IReadOnlyList<Finding> Faults => [.. _faults.OrderBy(fault => fault.Location?.Line).ThenBy(fault => fault.Location?.Column)];

    /// <summary>How many findings there were, listed or not.</summary>
    public long Count => _findings.Count + _beyond;

    /// <summary>For which the file is refused.</summary>
    public void Refuse(RuleDescriptor rule, ModelPath path, int line, int column, params FindingArgument[] arguments)
    {
        if (_faults.Count < _options.MaxFindings)
        {
            _faults.Add(Finding.Of(rule, path, SourceLocation.Of(line, column, _options.FileName), arguments));
        }
    }

    /// <summary>Something found; only counted where it is beyond the limit.</summary>
    public void Add(RuleDescriptor rule, ModelPath path, int line, int column, string? suggestion, params FindingArgument[] arguments) =>
        Add(rule.Severity, rule, path, (line, column), suggestion, arguments);

    /// <summary>Something found, of a weight; only counted where it is beyond the limit.</summary>
    public void Add(FindingSeverity severity, RuleDescriptor rule, ModelPath path, (int Line, int Column) place, string? suggestion, params FindingArgument[] arguments)
    {
        if (_findings.Count >= _options.MaxFindings)
        {
            _beyond++;
            return;
        }

        var finding = Finding.Of(rule, path, SourceLocation.Of(place.Line, place.Column, _options.FileName), arguments).WithSeverity(severity);
        _findings.Add(suggestion is null ? finding : finding.WithSuggestion(suggestion));
    }

    public ValidationReport ToReport() => ValidationReport.Of(All());

    /// <summary>What was found, with a last one that counts what is not listed.</summary>
    public IEnumerable<Finding> All() => _beyond == 0
        ? _findings
        : _findings.Append(Finding.Of(CsvDamage.TooMany, ModelPath.Root, location: null, FindingArgument.Of("count", _beyond)));
}
