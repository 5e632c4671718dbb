namespace Kpi.Sdk.Validation;

/// <summary>Takes what rules find, and adds where it stands in the file and the caller's tag.</summary>
/// <remarks>Not safe for concurrent use: a rule writes from one thread.</remarks>
public sealed class FindingSink
{
    /// <summary>More was found of a rule than is kept.</summary>
    internal static readonly RuleDescriptor TooMany = RuleDescriptor.Of(
        RuleId.Parse("KPI8009"),
        FindingSeverity.Notice,
        BilingualText.Of("Còn phát hiện chưa liệt kê", "More findings than listed"),
        BilingualText.Of("Quy tắc {rule} còn {count} phát hiện không liệt kê.", "Rule {rule} has {count} more findings that are not listed."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Một lỗi lặp lại ở mọi dòng của một tệp lớn làm thông báo không đọc được. Số còn lại được đếm, không bị giấu (ValidationOptions.MaxFindingsPerRule).",
                "A slip repeated on every line of a large file makes a report nobody can read. The rest is counted, not hidden (ValidationOptions.MaxFindingsPerRule)."),
            BadExample = "\"10 000 + 25\"",
            GoodExample = "\"25\"",
        });

    // what a path of a report's file begins with; everything else is the framework's
    private static readonly string[] ReportMembers = ["title", "unit", "period", "reportedOn", "status", "source", "blocks", "observations"];

    private readonly List<Finding> _findings = [];
    private readonly IndicatorFramework? _framework;
    private readonly Submission? _submission;
    private readonly Lazy<Dictionary<Observation, int>> _places;
    private readonly Dictionary<(RuleId Rule, FindingSeverity Severity, bool IsAccepted), int> _kept = [];
    private readonly Dictionary<RuleId, int> _droppedCounts = [];
    private readonly Dictionary<(RuleId Rule, string Text), IReadOnlyList<string>> _nearest = [];
    private readonly int _mostOfRule;
    private readonly IReadOnlyList<Suppression> _suppressions;
    private Finding? _dropped;

    /// <param name="framework">The framework; null where one part is looked at without it.</param>
    /// <param name="submission">The report; null where there is none.</param>
    /// <param name="mostOfRule">The most findings kept of one rule and severity, of those accepted beforehand and of the others.</param>
    /// <param name="suppressions">What is accepted beforehand: kept apart when counting, so that it never takes the room of what is not.</param>
    internal FindingSink(IndicatorFramework? framework, Submission? submission, int mostOfRule = int.MaxValue, IReadOnlyList<Suppression>? suppressions = null)
    {
        _mostOfRule = mostOfRule;
        _framework = framework;
        _submission = submission;
        _suppressions = suppressions ?? [];
        _places = new Lazy<Dictionary<Observation, int>>(Places);
    }

    /// <summary>What was found so far, in the order it was told.</summary>
    internal IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Takes a finding as it is.</summary>
    /// <param name="finding">The finding.</param>
    public void Add(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (HasRoomFor(finding))
        {
            _findings.Add(finding);
            return;
        }

        _droppedCounts[finding.Id] = _droppedCounts.GetValueOrDefault(finding.Id) + 1;
        _dropped = finding;
    }

    /// <summary>Tells a finding about a part of the framework or of the report.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="path">The part, such as <c>targets[T4]</c>.</param>
    /// <param name="arguments">A value for each place of the rule's message.</param>
    /// <returns>The finding as it was taken, to be taken again with a suggestion or another severity by <see cref="Replace"/>.</returns>
    /// <exception cref="ArgumentException">A place of the rule's message has no argument.</exception>
    public Finding Report(RuleDescriptor rule, ModelPath path, params FindingArgument[] arguments)
    {
        var finding = Finding.Of(rule, path, Locate(path), arguments);
        Add(finding);
        return finding;
    }

    /// <summary>Tells a finding about a figure: its path, its place in the file and its tag are added.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="observation">The figure.</param>
    /// <param name="arguments">A value for each place of the rule's message.</param>
    /// <returns>The finding as it was taken.</returns>
    /// <exception cref="ArgumentException">A place of the rule's message has no argument.</exception>
    public Finding Report(RuleDescriptor rule, Observation observation, params FindingArgument[] arguments)
    {
        ArgumentNullException.ThrowIfNull(observation);
        var map = _submission is null ? null : SourceMap.Find(_submission);
        var path = PathOf(observation);
        var finding = Finding.Of(rule, path, map?.Locate(path), arguments).WithTag(observation.Tag);
        Add(finding);
        return finding;
    }

    /// <summary>Puts a finding in the place of one just taken.</summary>
    /// <param name="taken">The finding taken.</param>
    /// <param name="better">The one to keep.</param>
    public void Replace(Finding taken, Finding better)
    {
        ArgumentNullException.ThrowIfNull(taken);
        ArgumentNullException.ThrowIfNull(better);

        if (ReferenceEquals(taken, _dropped))
        {
            // there may be room for one of the better's severity
            _dropped = null;
            _droppedCounts[taken.Id]--;
            Add(better);
            return;
        }

        var index = _findings.LastIndexOf(taken);
        if (index < 0)
        {
            return;
        }

        _kept[Kind(taken)]--;
        if (HasRoomFor(better))
        {
            _findings[index] = better;
            return;
        }

        _findings.RemoveAt(index);
        Add(better);
    }

    /// <summary>Everything found, with a notice for each rule of which more was found than is kept.</summary>
    internal IReadOnlyList<Finding> Close()
    {
        foreach (var (rule, count) in _droppedCounts.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key))
        {
            _findings.Add(Finding.Of(TooMany, ModelPath.Root, null, FindingArgument.Of("rule", rule.ToString()), FindingArgument.Of("count", count)));
        }

        _droppedCounts.Clear();
        return _findings;
    }

    /// <summary>The path of a figure: as its file has it, else by its place in the report.</summary>
    /// <param name="observation">The figure.</param>
    /// <returns>The path; the root where the figure is not in the report.</returns>
    public ModelPath PathOf(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        var map = _submission is null ? null : SourceMap.Find(_submission);
        if (map?.PathOf(observation) is { } path)
        {
            return path;
        }

        return _places.Value.TryGetValue(observation, out var index) ? ModelPath.Root.Member("observations").Item(index) : ModelPath.Root;
    }

    /// <summary>The known texts nearest to an unknown one, looked for once a text: one slip stands on many lines. None where there is no room left for a finding of the rule.</summary>
    internal IReadOnlyList<string> NearestTo(RuleDescriptor rule, string text, Func<IEnumerable<string>> known)
    {
        if (_nearest.TryGetValue((rule.Id, text), out var nearest))
        {
            return nearest;
        }

        if (_suppressions.Count == 0 && _kept.GetValueOrDefault((rule.Id, rule.Severity, IsAccepted: false)) >= _mostOfRule)
        {
            return [];
        }

        return _nearest[(rule.Id, text)] = NearestTexts.Of(text, known());
    }

    private bool HasRoomFor(Finding finding)
    {
        var kind = Kind(finding);
        var count = _kept.GetValueOrDefault(kind);
        if (count >= _mostOfRule)
        {
            return false;
        }

        _kept[kind] = count + 1;
        return true;
    }

    /// <summary>What is counted together: were severities counted as one, a thousand notices could hide an error.</summary>
    private (RuleId Rule, FindingSeverity Severity, bool IsAccepted) Kind(Finding finding) =>
        (finding.Id, finding.Severity, _suppressions.Any(suppression => suppression.Covers(finding)));

    /// <summary>Where a part stands: in the file of the report for what is the report's, else in that of the framework.</summary>
    private SourceLocation? Locate(ModelPath path)
    {
        if (_submission is not null && ReportMembers.Contains(FirstMember(path), StringComparer.Ordinal))
        {
            return SourceMap.Locate(_submission, path);
        }

        var inFramework = _framework is null ? null : SourceMap.Locate(_framework, path);
        return inFramework ?? (_submission is null ? null : SourceMap.Locate(_submission, path));
    }

    private static string FirstMember(ModelPath path)
    {
        var text = path.ToString();
        var end = text.AsSpan().IndexOfAny('.', '[');
        return end < 0 ? text : text[..end];
    }

    private Dictionary<Observation, int> Places()
    {
        var places = new Dictionary<Observation, int>(ReferenceEqualityComparer.Instance);
        for (var index = 0; index < (_submission?.Observations.Count ?? 0); index++)
        {
            places.TryAdd(_submission!.Observations[index], index);
        }

        return places;
    }
}
