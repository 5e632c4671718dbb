namespace Kpi.Sdk.Json;

/// <summary>Collects the faults of one file, up to a limit. Paths are worked out at the end, when it is known which names are keys.</summary>
internal sealed class FaultList
{
    private readonly List<Pending> _errors = [];
    private readonly List<Pending> _notices = [];
    private readonly JsonReadOptions _options;
    private readonly LineMap _lines;
    private bool _isOverfull;

    public FaultList(JsonReadOptions options, LineMap lines)
    {
        _options = options;
        _lines = lines;
    }

    /// <summary>True where the file can't be used.</summary>
    public bool HasErrors => _errors.Count > 0;

    /// <summary>True where going on would add nothing.</summary>
    public bool IsFull => _isOverfull;

    /// <summary>A fault at a byte position, about a node or, without one, about the whole.</summary>
    public void Add(RuleDescriptor rule, LocatedNode? node, int offset, params FindingArgument[] arguments) =>
        Add(rule.Severity, default, rule, node, offset, arguments);

    /// <summary>A fault of a weight, with what would be right.</summary>
    public void Add(FindingSeverity severity, BilingualText suggestion, RuleDescriptor rule, LocatedNode? node, int offset, params FindingArgument[] arguments)
    {
        var list = severity == FindingSeverity.Error ? _errors : _notices;
        if (list.Count < _options.MaxFaults)
        {
            list.Add(new Pending(severity, suggestion, rule, node, offset, arguments));
        }
        else
        {
            _isOverfull |= severity == FindingSeverity.Error;
        }
    }

    public SourceLocation Locate(int offset) => _lines.Locate(offset);

    /// <summary>The errors in the order of the file, and a last one that says so where there were more.</summary>
    public IReadOnlyList<Finding> Errors()
    {
        var findings = Findings(_errors);
        if (_isOverfull)
        {
            findings.Add(Finding.Of(FileFaults.TooManyFaults, ModelPath.Root, null, FindingArgument.Of("limit", _options.MaxFaults)));
        }

        return findings;
    }

    /// <summary>What is worth knowing, in the order of the file.</summary>
    public IReadOnlyList<Finding> Notices() => Findings(_notices);

    private List<Finding> Findings(List<Pending> pending) =>
        [.. pending.OrderBy(fault => fault.Offset).Select(FindingOf)];

    private Finding FindingOf(Pending fault)
    {
        var finding = Finding.Of(fault.Rule, fault.Node?.Path ?? ModelPath.Root, _lines.Locate(fault.Offset), fault.Arguments).WithSeverity(fault.Severity);
        return fault.Suggestion.IsDefault ? finding : finding.WithSuggestion(fault.Suggestion);
    }

    private sealed record Pending(FindingSeverity Severity, BilingualText Suggestion, RuleDescriptor Rule, LocatedNode? Node, int Offset, FindingArgument[] Arguments);
}
