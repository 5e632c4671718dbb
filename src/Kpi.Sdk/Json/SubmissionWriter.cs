namespace Kpi.Sdk.Json;

/// <summary>Writes a report: figures that follow each other and share all that blocks say stand in one block.</summary>
internal sealed class SubmissionWriter
{
    private readonly Submission _report;
    private readonly IndicatorFramework _framework;
    private readonly JsonOutput _json;

    private SubmissionWriter(Submission report, IndicatorFramework framework, JsonOutput json)
    {
        _report = report;
        _framework = framework;
        _json = json;
    }

    /// <summary>The bytes of the file.</summary>
    /// <exception cref="ArgumentException">The report is on another framework, or a figure would not be read back with this one.</exception>
    public static ReadOnlyMemory<byte> Write(Submission report, IndicatorFramework framework)
    {
        SubmissionFit.ThrowUnlessReadable(report, framework);
        return JsonOutput.Write(json => new SubmissionWriter(report, framework, json).Write());
    }

    private void Write() => _json.Object(name: null, () =>
    {
        _json.SchemaExtension(_report.Extensions);
        _json.Text(FileSchema.PropertyName, SubmissionReader.Schema.Text);
        _json.Text("framework", _report.Framework);
        _json.Named("title", _report.Title);
        _json.Text("unit", _report.Unit.ToString());
        _json.Text("period", _report.Period.ToString());
        _json.Date("reportedOn", _report.ReportedOn);
        _json.Word("status", _report.Status);
        _json.Text("source", _report.Source);
        if (_report.Observations.Count == 0)
        {
            _json.EmptyList("blocks");
        }

        _json.List("blocks", Blocks(), WriteBlock);
        _json.Extensions(_report.Extensions);
    });

    /// <summary>The observations in their order, cut wherever what a block says changes, or a key comes again after another.</summary>
    private List<Block> Blocks()
    {
        var blocks = new List<Block>();
        foreach (var observation in _report.Observations)
        {
            var shared = ObservationContext.SharedOf(observation);
            if (blocks.Count == 0 || blocks[^1].Shared != shared || !blocks[^1].TryAdd(observation))
            {
                var block = new Block(shared);
                _ = block.TryAdd(observation);
                blocks.Add(block);
            }
        }

        return blocks;
    }

    private void WriteBlock(Block block) => _json.Object(name: null, () =>
    {
        var shared = block.Shared;
        _json.Text("period", shared.Period == _report.Period ? null : shared.Period.ToString());
        _json.Text("accumulation", shared.Accumulation == Accumulation.InPeriod ? null : shared.Accumulation.ToString());
        _json.Date("asOf", shared.AsOf);
        _json.Date("knownOn", shared.KnownOn);
        _json.Text("unit", shared.Unit == _report.Unit ? null : shared.Unit.ToString());
        _json.Word("tier", shared.Tier);
        _json.Word("status", shared.Status, _report.Status);
        _json.Text("by", shared.StatedBy);
        _json.Text("at", shared.PrintedAt);
        _json.Text("periodInferredFrom", shared.PeriodInferredFrom);
        _json.Map("values", block.Entries, WriteEntry);
    });

    private void WriteEntry((IndicatorSlice Slice, List<Observation> Observations) entry)
    {
        if (entry.Observations is [var single])
        {
            WriteOne(entry.Slice.ToString(), single);
        }
        else
        {
            _json.List(entry.Slice.ToString(), entry.Observations, observation => WriteOne(name: null, observation));
        }
    }

    private void WriteOne(string? name, Observation observation)
    {
        var isPlain = observation.Value.Kind != ObservedValueKind.Text
            && observation is { DenominatorQuantity: null, PrintedAs: null, Note: null, Tag: not string, Extensions.Count: 0 };
        if (isPlain)
        {
            _json.Text(name, observation.Value.ToText(_framework.Numerals));
            return;
        }

        _json.Object(name, () =>
        {
            _json.Text(observation.Value.Kind == ObservedValueKind.Text ? "text" : "value", observation.Value.ToText(_framework.Numerals));
            _json.Text("tag", observation.Tag as string);
            _json.Text("printed", observation.PrintedAs);
            _json.Text("denominator", observation.DenominatorQuantity);
            _json.Text("note", observation.Note);
            _json.Extensions(observation.Extensions);
        });
    }

    /// <summary>Figures that share what a block says.</summary>
    private sealed class Block(ObservationContext shared)
    {
        private readonly HashSet<IndicatorSlice> _slices = [];
        private readonly List<(IndicatorSlice Slice, List<Observation> Observations)> _entries = [];

        public ObservationContext Shared { get; } = shared;

        public IReadOnlyList<(IndicatorSlice Slice, List<Observation> Observations)> Entries => _entries;

        /// <summary>False where the figure's key stands in the block, but not last: the order of the figures would be lost.</summary>
        public bool TryAdd(Observation observation)
        {
            if (_slices.Add(observation.Slice))
            {
                _entries.Add((observation.Slice, [observation]));
                return true;
            }

            if (_entries[^1].Slice != observation.Slice)
            {
                return false;
            }

            _entries[^1].Observations.Add(observation);
            return true;
        }
    }
}
