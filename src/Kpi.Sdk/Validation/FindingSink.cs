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

    private readonly List<Finding> _findings = [];
    private readonly IndicatorFramework _framework;
    private readonly Submission? _submission;
    private readonly Lazy<Dictionary<Observation, int>> _places;
    private readonly Dictionary<RuleId, int> _counts = [];
    private readonly int _mostOfRule;
    private Finding? _dropped;

    internal FindingSink(IndicatorFramework framework, Submission? submission, int mostOfRule = int.MaxValue)
    {
        _mostOfRule = mostOfRule;
        _framework = framework;
        _submission = submission;
        _places = new Lazy<Dictionary<Observation, int>>(Places);
    }

    /// <summary>What was found so far, in the order it was told.</summary>
    internal IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Takes a finding as it is.</summary>
    /// <param name="finding">The finding.</param>
    public void Add(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var count = _counts.GetValueOrDefault(finding.Id) + 1;
        _counts[finding.Id] = count;
        if (count <= _mostOfRule)
        {
            _findings.Add(finding);
        }
        else
        {
            _dropped = finding;
        }
    }

    /// <summary>Tells a finding about a part of the framework or of the report.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="path">The part, such as <c>targets[T4]</c>.</param>
    /// <param name="arguments">A value for each place of the rule's message.</param>
    /// <returns>The finding as it was taken, to be taken again with a suggestion or another severity by <see cref="Replace"/>.</returns>
    /// <exception cref="ArgumentException">A place of the rule's message has no argument.</exception>
    public Finding Report(RuleDescriptor rule, ModelPath path, params FindingArgument[] arguments)
    {
        var finding = Finding.Of(rule, path, SourceMap.Locate(_framework, path) ?? (_submission is null ? null : SourceMap.Locate(_submission, path)), arguments);
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

        // one beyond the limit is only counted, and stays so: no search for each of millions
        var index = ReferenceEquals(taken, _dropped) ? -1 : _findings.LastIndexOf(taken);
        if (index >= 0)
        {
            _findings[index] = better;
        }
    }

    /// <summary>Everything found, with a notice for each rule of which more was found than is kept.</summary>
    internal IReadOnlyList<Finding> Close()
    {
        foreach (var (rule, count) in _counts.Where(pair => pair.Value > _mostOfRule).OrderBy(pair => pair.Key).ToList())
        {
            _findings.Add(Finding.Of(TooMany, ModelPath.Root, null, FindingArgument.Of("rule", rule.ToString()), FindingArgument.Of("count", count - _mostOfRule)));
        }

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
