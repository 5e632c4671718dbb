namespace Kpi.Sdk.Json;

/// <summary>
/// Takes the properties of one JSON object by name and type. What is missing or wrong becomes a fault, and reading goes on with a stand-in:
/// ask <see cref="IsSound"/> before making something of what was read, and close with <see cref="RefuseUnknown"/>.
/// </summary>
internal sealed partial class ObjectReader
{
    private const int CloseEnough = 2;

    private readonly FileReading _reading;
    private readonly ObjectReader? _around;
    private readonly List<string> _known = [];

    public ObjectReader(LocatedNode node, FileReading reading, ObjectReader? around = null)
    {
        Node = node;
        _reading = reading;
        _around = around;
    }

    public LocatedNode Node { get; }

    public ModelPath Path => Node.Path;

    /// <summary>False once something taken from this object, or from an object in it, was missing or wrong.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>A reader for an entry of a map in this object, whatever its kind: what is wrong with it is wrong with this object too.</summary>
    public ObjectReader Entry(LocatedNode node) => new(node, _reading, this);

    /// <summary>True where the file names this property, whatever its value.</summary>
    public bool Has(string name)
    {
        Know(name);
        return Node.Find(name) is not null;
    }

    /// <summary>A property's value, to be read by the caller; null where there is none that can be used.</summary>
    public LocatedNode? Optional(string name)
    {
        Know(name);
        var node = Node.Find(name);
        if (node is { IsBroken: true })
        {
            MarkUnsound();
            return null;
        }

        return node is { Kind: LocatedKind.Raw } ? null : node;
    }

    /// <summary>A property's value that has to be there.</summary>
    public LocatedNode? Required(string name)
    {
        var node = Optional(name);
        if (node is null && Node.Find(name) is null)
        {
            Fault(FileFaults.MissingName, Node, FindingArgument.Of("name", name));
        }

        return node;
    }

    /// <summary>The extensions of this object, their JSON text by name, in the order of the file.</summary>
    public IReadOnlyDictionary<string, string> Extensions()
    {
        var extensions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var node in Node.Children)
        {
            if (node.Kind == LocatedKind.Raw)
            {
                extensions.Add(node.Name!, node.Text);
            }
        }

        return extensions.AsReadOnly();
    }

    /// <summary>Every property nothing has asked for is a fault, or a notice where the file is of a newer version.</summary>
    public void RefuseUnknown()
    {
        var known = _known.ToHashSet(StringComparer.Ordinal);
        foreach (var node in Node.Children)
        {
            if (node.Kind == LocatedKind.Raw || known.Contains(node.Name!))
            {
                continue;
            }

            var nearest = NearestTexts.Of(node.Name!, known);
            Record(
                _reading.IsNewer ? FindingSeverity.Notice : FindingSeverity.Error,
                Suggested(node.Name!, nearest),
                FileFaults.UnknownName,
                node,
                node.NameOffset,
                FindingArgument.Of("name", FileText.Cut(node.Name!)),
                FindingArgument.Of("nearest", nearest));
        }
    }

    /// <summary>A fault about a node, at its value.</summary>
    public void Fault(RuleDescriptor rule, LocatedNode node, params FindingArgument[] arguments) =>
        Record(rule.Severity, default, rule, node, node.Offset, arguments);

    /// <summary>A fault about a node, with what would be right.</summary>
    public void Fault(RuleDescriptor rule, BilingualText suggestion, LocatedNode node, params FindingArgument[] arguments) =>
        Record(rule.Severity, suggestion, rule, node, node.Offset, arguments);

    /// <summary>What the objects of a file say together can't be: a fault about this node.</summary>
    public void Contradiction(LocatedNode node, BilingualText what) => Fault(FileFaults.Inconsistent, node, FindingArgument.Of("what", what));

    /// <summary>A text names something the file does not hold.</summary>
    /// <param name="node">Where the text stands.</param>
    /// <param name="text">The text.</param>
    /// <param name="what">What it should name: "chỉ tiêu", "indicator".</param>
    /// <param name="known">The names there are.</param>
    public void UnknownReference(LocatedNode node, string text, BilingualText what, IEnumerable<string> known)
    {
        var nearest = NearestTexts.Of(text, known);
        Fault(
            FileFaults.UnknownReference,
            Suggested(text, nearest),
            node,
            FindingArgument.Of("what", what),
            FindingArgument.Of("text", FileText.Cut(text)),
            FindingArgument.Of("nearest", nearest));
    }

    /// <summary>A JSON number with a fraction stands where something is counted; where its dot may group digits, the quoted text is suggested.</summary>
    public void FractionForCount(LocatedNode node)
    {
        var suggestion = LooksGrouped(node.Text)
            ? BilingualText.Of($"có phải là \"{node.Text}\"?", $"did you mean \"{node.Text}\"?")
            : default;
        Fault(FileFaults.FractionForCount, suggestion, node, FindingArgument.Of("text", FileText.Cut(node.Text)));
    }

    private static BilingualText Suggested(string text, IReadOnlyList<string> nearest) =>
        nearest.Count > 0 && nearest[0].Length > CloseEnough && NearestTexts.Distance(text, nearest[0]) <= CloseEnough ? BilingualText.Of(nearest[0]) : default;

    /// <summary>One to three digits, not beginning with zero, a dot, and three digits: 70.502.</summary>
    private static bool LooksGrouped(string number)
    {
        var dot = number.IndexOf('.', StringComparison.Ordinal);
        return dot is >= 1 and <= 3 && number.Length == dot + 4 && number[0] is >= '1' and <= '9' && number.All(static character => char.IsAsciiDigit(character) || character == '.');
    }

    private void Know(string name)
    {
        if (!_known.Contains(name, StringComparer.Ordinal))
        {
            _known.Add(name);
        }
    }

    private void Record(FindingSeverity severity, BilingualText suggestion, RuleDescriptor rule, LocatedNode node, int offset, params FindingArgument[] arguments)
    {
        if (severity == FindingSeverity.Error)
        {
            MarkUnsound();
        }

        _reading.Faults.Add(severity, suggestion, rule, node, offset, arguments);
    }

    private void MarkUnsound()
    {
        for (var reader = this; reader is not null; reader = reader._around)
        {
            reader.IsSound = false;
        }
    }
}
