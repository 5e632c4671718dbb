namespace Kpi.Sdk.Json;

/// <summary>Makes a framework of its file: every part that can be read, and a fault for every one that can't.</summary>
internal sealed partial class FrameworkReader
{
    public static readonly FileSchema Schema = new("kpi-framework", 1, 0);

    // what can't be read has its fault, and the framework is not given
    private const string Unread = "unread";

    private readonly ObjectReader _root;
    private readonly Dictionary<(string Section, string Key), LocatedNode> _parts = [];
    private readonly HashSet<string> _brokenSections = new(StringComparer.Ordinal);
    private readonly Numerals _numerals;

    private FrameworkReader(ObjectReader root)
    {
        _root = root;

        // where the word can't be read, its own fault says enough: Vietnamese numerals refuse the least
        _numerals = root.OptionalWord<Numerals>("numerals") ?? (root.Has("numerals") ? Numerals.Vietnamese : Numerals.Invariant);
    }

    /// <summary>The framework, or null where there are faults.</summary>
    public static IndicatorFramework? Bind(ObjectReader root) => new FrameworkReader(root).Read();

    private IndicatorFramework? Read()
    {
        var documents = new DocumentSection(_root);
        var definition = new FrameworkDefinition
        {
            Code = _root.RequiredIdentifier("code") ?? Unread,
            Name = _root.RequiredName("name") is { IsDefault: false } name ? name : BilingualText.Of(Unread),
            Calendar = _root.OptionalClass<ReportingCalendar>("calendar"),
            Numerals = _numerals,
            Rounding = _root.OptionalWord<PrintReading>("rounding") ?? PrintReading.HalfUp,
            Frequencies = _root.Words<Frequency>("frequencies"),
            Required = ReadRequired(),
            Documents = documents.Parts,
            Units = UnitSection.Read(_root),
            Groups = ReadGroups(),
            Quantities = Section("quantities", ReadQuantity),
            Breakdowns = Section("breakdowns", ReadBreakdown),
            Indicators = Section("indicators", ReadIndicator),
            Targets = Section("targets", part => ReadTarget(part, documents)),
            Relations = Section("relations", ReadRelation),
            Extensions = _root.Extensions(),
        };
        if (!_root.Has("indicators"))
        {
            _ = _root.Required("indicators");
        }

        foreach (var fault in FrameworkCheck.Faults(definition))
        {
            Report(fault);
        }

        return _root.IsSound ? IndicatorFramework.Of(definition) : null;
    }

    private List<IndicatorSlice> ReadRequired()
    {
        var slices = new List<IndicatorSlice>();
        foreach (var (node, slice) in _root.Values<IndicatorSlice>("required"))
        {
            _parts.TryAdd(("required", slice.ToString()), node);
            slices.Add(slice);
        }

        return slices;
    }

    /// <summary>The parts of a map that can be read. The extensions beside them have no place in the model.</summary>
    private List<T> Section<T>(string section, Func<ObjectReader, T?> read)
        where T : class
    {
        var parts = new List<T>();
        foreach (var (_, part) in _root.ObjectMap(section))
        {
            if (read(part) is { } made)
            {
                parts.Add(made);
            }
            else
            {
                _brokenSections.Add(section);
            }
        }

        _root.NoteExtensions(_root.Node.Find(section));
        return parts;
    }

    /// <summary>Remembers where a part stands; a second one of the same key is a fault.</summary>
    private void Remember(ObjectReader part, string section, string key)
    {
        if (!_parts.TryAdd((section, key), part.Node))
        {
            part.Duplicates(_parts[(section, key)]);
        }
    }

    /// <summary>The short name of a part, remembered; null, with a fault, where it is none.</summary>
    private string? Named(ObjectReader part, string section)
    {
        var id = part.Identifier();
        if (id is not null)
        {
            Remember(part, section, id);
        }

        return id;
    }
}
