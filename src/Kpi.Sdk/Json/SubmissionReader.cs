namespace Kpi.Sdk.Json;

/// <summary>Makes a report of its file, with the framework it is on: the framework says what a value means and how its number is written.</summary>
internal sealed partial class SubmissionReader
{
    public static readonly FileSchema Schema = new("kpi-report", 1, 0);

    private readonly IndicatorFramework _framework;
    private readonly ObjectReader _root;
    private readonly List<Observation> _observations = [];

    private SubmissionReader(ObjectReader root, IndicatorFramework framework)
    {
        _root = root;
        _framework = framework;
    }

    /// <summary>What makes a report on a framework of a file.</summary>
    public static Func<ObjectReader, Submission?> Bind(IndicatorFramework framework) => root => new SubmissionReader(root, framework).Read();

    private Submission? Read()
    {
        var code = _root.RequiredText("framework");
        var title = _root.OptionalName("title");
        var unit = _root.RequiredValue<OrgUnitCode>("unit");
        var period = _root.RequiredValue<ReportingPeriod>("period");
        var reportedOn = _root.OptionalDate("reportedOn");
        var status = _root.OptionalWord<ObservationStatus>("status").GetValueOrDefault();
        var source = _root.OptionalText("source");
        var blocks = _root.Required("blocks");
        if (code.Length > 0 && !string.Equals(code, _framework.Code, StringComparison.Ordinal))
        {
            // nothing of it would be known: one fault says it all
            _root.Fault(FileFaults.OtherFramework, _root.Optional("framework")!, FindingArgument.Of("text", FileText.Cut(code)), FindingArgument.Of("expected", _framework.Code));
            return null;
        }

        if (blocks is not null)
        {
            ReadBlocks(new ObservationContext { Unit = unit, Period = period, Status = status });
        }

        return !_root.IsSound ? null : new Submission
        {
            Framework = code,
            Title = title,
            Unit = unit,
            Period = period,
            ReportedOn = reportedOn,
            Status = status,
            Source = source,
            Observations = _observations,
            Extensions = _root.Extensions(),
        };
    }

    private void ReadBlocks(ObservationContext report)
    {
        foreach (var block in _root.Objects("blocks"))
        {
            var context = report.Override(block, _framework);
            _ = block.Required("values");
            foreach (var entry in block.Map("values"))
            {
                ReadEntry(block, entry, context);
            }

            block.NoteExtensions(block.Node.Find("values"));
            block.RefuseUnknown();
        }
    }

    /// <summary>The values of one indicator: one, or a list of several.</summary>
    private void ReadEntry(ObjectReader block, LocatedNode entry, ObservationContext context)
    {
        var key = block.Entry(entry);
        if (!key.TryKey<IndicatorSlice>(entry, out var slice))
        {
            return;
        }

        entry.ItemKey = slice.ToString();
        if (_framework.Find(slice.Code) is not { } indicator)
        {
            key.UnknownKey(slice.Code.ToString(), BilingualText.Of("chỉ tiêu", "indicator"), _framework.Indicators.Select(known => known.Code.ToString()));
            return;
        }

        if (slice.Member is { } member && !MembersOf(indicator).Contains(member, StringComparer.Ordinal))
        {
            key.UnknownKey(member, BilingualText.Of("thành phần phân tổ", "breakdown member"), MembersOf(indicator));
            return;
        }

        foreach (var node in entry.Kind == LocatedKind.Array ? key.Elements() : [entry])
        {
            ReadOne(key, node, indicator, slice, context);
        }
    }

    private void ReadOne(ObjectReader key, LocatedNode node, Indicator indicator, IndicatorSlice slice, ObservationContext context)
    {
        var values = new ValueReader(_framework, indicator);
        if (node.Kind != LocatedKind.Object)
        {
            if (values.Read(key, node) is { } value)
            {
                Add(node, context.Observe(slice, value));
            }

            return;
        }

        var part = key.AsObject(node)!;
        var own = context.Override(part, _framework) with
        {
            PrintedAs = part.OptionalText("printed"),
            Tag = part.OptionalText("tag"),
        };
        var observed = values.ReadMember(part);
        part.RefuseUnknown();
        if (part.IsSound && observed is not null)
        {
            Add(node, own.Observe(slice, observed));
        }
    }

    private void Add(LocatedNode node, Observation? observation)
    {
        if (observation is not null)
        {
            _observations.Add(observation);
            _root.Place(observation, node);
        }
    }

    private IEnumerable<string> MembersOf(Indicator indicator) => _framework.Breakdowns
        .Where(breakdown => indicator.Breakdowns.Contains(breakdown.Id, StringComparer.Ordinal))
        .SelectMany(breakdown => breakdown.Members)
        .Select(member => member.Id);
}
