namespace Kpi.Sdk.Json;

internal sealed partial class ObjectReader
{
    private const int MaxSuggested = 40;

    public static readonly BilingualText AnObject = BilingualText.Of("một đối tượng { }", "an object { }");
    private static readonly BilingualText AList = BilingualText.Of("một danh sách [ ]", "a list [ ]");
    private static readonly BilingualText AText = BilingualText.Of("văn bản trong ngoặc kép", "a text in quotes");
    private static readonly BilingualText ANumber = BilingualText.Of("một số", "a number");
    private static readonly BilingualText TrueOrFalse = BilingualText.Of("true hoặc false", "true or false");
    public static readonly BilingualText TextOrObject = BilingualText.Of("văn bản trong ngoặc kép hoặc một đối tượng { }", "a text in quotes or an object { }");

    public static readonly BilingualText TextOrNumber = BilingualText.Of("văn bản trong ngoặc kép hoặc một số", "a text in quotes or a number");

    /// <summary>A value as an object; null, with a fault, where it is none.</summary>
    public ObjectReader? AsObject(LocatedNode node) => Expect(node, LocatedKind.Object, AnObject) ? new ObjectReader(node, _reading, this) : null;

    /// <summary>A value as a text; null, with a fault, where it is none or blank.</summary>
    public string? AsText(LocatedNode node)
    {
        if (!Expect(node, LocatedKind.String, AText))
        {
            return null;
        }

        if (!string.IsNullOrWhiteSpace(node.Text))
        {
            return node.Text;
        }

        Unreadable(node, new ParseFailure(0, ParseReason.Empty), "\"…\"");
        return null;
    }

    /// <summary>An object that may be missing.</summary>
    public ObjectReader? OptionalObject(string name) => Optional(name) is { } node ? AsObject(node) : null;

    /// <summary>An object that has to be there.</summary>
    public ObjectReader? RequiredObject(string name) => Required(name) is { } node ? AsObject(node) : null;

    /// <summary>The elements of a list; empty where it is missing.</summary>
    public IReadOnlyList<LocatedNode> Array(string name) => Optional(name) is { } node && Expect(node, LocatedKind.Array, AList) ? Usable(node) : [];

    /// <summary>The texts of a list; a text alone is a list of one.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        var nodes = Optional(name) is { Kind: LocatedKind.String } single ? [single] : Array(name);
        return [.. nodes.Select(AsText).OfType<string>()];
    }

    /// <summary>The objects of a list, whose paths then bear a key.</summary>
    /// <param name="name">The list; it may be missing.</param>
    /// <param name="keyName">The property that names each in paths, such as "id"; null for positions. A key that comes twice leaves the position.</param>
    public IReadOnlyList<ObjectReader> Objects(string name, string? keyName = null)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var readers = new List<ObjectReader>();
        foreach (var node in Array(name))
        {
            if (AsObject(node) is { } reader)
            {
                if (keyName is not null && node.Find(keyName) is { Kind: LocatedKind.String, Text: { Length: > 0 } key } && seen.Add(key))
                {
                    node.ItemKey = key;
                }

                readers.Add(reader);
            }
        }

        return readers;
    }

    /// <summary>The entries of an object whose names are keys; empty where it is missing. Each node's name is its key.</summary>
    public IReadOnlyList<LocatedNode> Map(string name)
    {
        if (Optional(name) is not { } node || !Expect(node, LocatedKind.Object, AnObject))
        {
            return [];
        }

        node.IsMap = true;
        return Usable(node);
    }

    /// <summary>The entries of an object whose names are keys and whose values are objects.</summary>
    public IReadOnlyList<(LocatedNode Key, ObjectReader Value)> ObjectMap(string name)
    {
        var entries = new List<(LocatedNode, ObjectReader)>();
        foreach (var node in Map(name))
        {
            if (AsObject(node) is { } reader)
            {
                entries.Add((node, reader));
            }
        }

        return entries;
    }

    /// <summary>A fault about a value of the wrong kind.</summary>
    public void WrongKind(LocatedNode node, BilingualText expected)
    {
        // a bare number where a text is due needs no more than quotes
        var suggestion = node.Kind == LocatedKind.Number && expected == AText && node.Text.Length <= MaxSuggested
            ? BilingualText.Of($"\"{node.Text}\"")
            : default;
        Fault(FileFaults.WrongKind, suggestion, node, FindingArgument.Of("expected", expected), FindingArgument.Of("found", KindOf(node)));
    }

    private static BilingualText KindOf(LocatedNode node) => node.Kind switch
    {
        LocatedKind.Object => AnObject,
        LocatedKind.Array => AList,
        LocatedKind.String => AText,
        LocatedKind.Number => ANumber,
        LocatedKind.True => BilingualText.Of("true", "true"),
        LocatedKind.False => BilingualText.Of("false", "false"),
        _ => BilingualText.Of("giá trị không dùng được", "nothing usable"),
    };

    private List<LocatedNode> Usable(LocatedNode container)
    {
        var usable = new List<LocatedNode>(container.Children.Count);
        foreach (var child in container.Children)
        {
            if (child.IsBroken)
            {
                MarkUnsound();
            }
            else if (child.Kind != LocatedKind.Raw)
            {
                usable.Add(child);
            }
        }

        return usable;
    }

    private bool Expect(LocatedNode node, LocatedKind kind, BilingualText expected)
    {
        if (node.Kind != kind)
        {
            WrongKind(node, expected);
        }

        return node.Kind == kind;
    }
}
