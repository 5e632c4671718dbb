namespace Kpi.Sdk.Columns;

/// <summary>Collects findings up to a limit and counts what is beyond it.</summary>
internal sealed class TableFindings
{
    /// <summary>How many are listed where nobody says otherwise.</summary>
    public const int UsualLimit = 10_000;

    private readonly List<Finding> _findings = [];
    private readonly int _limit;
    private long _beyond;

    public TableFindings(int limit) => _limit = limit;

    /// <summary>How many are listed.</summary>
    public int Count => _findings.Count;

    /// <summary>The last one listed; null for none.</summary>
    public Finding? Last => _findings.Count == 0 ? null : _findings[^1];

    /// <summary>A finding about the observation read at a place, counted from 0.</summary>
    public void Add(RuleDescriptor rule, int order, params FindingArgument[] arguments) =>
        Add(rule, ModelPath.Root.Member("observations").Item(order), arguments);

    public void Add(RuleDescriptor rule, ModelPath path, params FindingArgument[] arguments)
    {
        if (_findings.Count < _limit)
        {
            _findings.Add(Finding.Of(rule, path, location: null, arguments));
        }
        else
        {
            _beyond++;
        }
    }

    /// <summary>How many more are listed.</summary>
    public int Room => _limit - _findings.Count;

    /// <summary>Counts findings that are not listed.</summary>
    public void AddBeyond(long count) => _beyond += count;

    public ValidationReport ToReport() => ValidationReport.Of(
        _beyond == 0 ? _findings : _findings.Append(Finding.Of(TableRules.TooMany, ModelPath.Root, location: null, FindingArgument.Of("count", _beyond))));
}
