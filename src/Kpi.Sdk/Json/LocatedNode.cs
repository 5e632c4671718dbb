using System.Buffers;

namespace Kpi.Sdk.Json;

/// <summary>A JSON value that knows where it stands.</summary>
internal sealed class LocatedNode
{
    private const int LongestNameInPath = 80;
    private const int SmallObject = 8;

    private static readonly SearchValues<char> MemberCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    private List<LocatedNode>? _children;
    private Dictionary<string, LocatedNode>? _byName;

    public LocatedNode(LocatedKind kind, LocatedNode? parent, string? name, int nameOffset, int offset)
    {
        Kind = kind;
        Parent = parent;
        Name = name;
        NameOffset = nameOffset;
        Offset = offset;
    }

    public LocatedKind Kind { get; }

    public LocatedNode? Parent { get; }

    /// <summary>The property's name; null for an element of a list and for the root.</summary>
    public string? Name { get; }

    /// <summary>Byte position of the name's opening quote; of the value where there is no name.</summary>
    public int NameOffset { get; }

    /// <summary>Byte position of the value's first byte.</summary>
    public int Offset { get; }

    /// <summary>Byte position after the value's last byte.</summary>
    public int End { get; set; }

    /// <summary>The text of a string, the digits of a number as they stand, the JSON text of an extension; else empty.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>True once a reader has taken this object's names as keys rather than members: they then stand in brackets in paths.</summary>
    public bool IsMap { get; set; }

    /// <summary>The key that names this element of a list in paths, instead of its position; for an entry of a map, the key in its canonical spelling.</summary>
    public string? ItemKey { get; set; }

    /// <summary>The position in the list around it, from 0.</summary>
    public int Index { get; private set; }

    public bool IsBroken => Kind == LocatedKind.Broken;

    /// <summary>Properties or elements, in the order of the file.</summary>
    public IReadOnlyList<LocatedNode> Children => _children ?? (IReadOnlyList<LocatedNode>)[];

    public ModelPath Path => Parent is null ? ModelPath.Root : StepFrom(Parent.Path);

    /// <summary>The path, given the path of the node around it.</summary>
    public ModelPath StepFrom(ModelPath parent)
    {
        if (Name is null)
        {
            return ItemKey is null ? parent.Item(Index) : parent.Item(Cut(ItemKey));
        }

        return Parent!.IsMap || !IsMemberName(Name) ? parent.Item(Cut(ItemKey ?? Name)) : parent.Member(Cut(Name));
    }

    /// <summary>The property of a name, or null.</summary>
    public LocatedNode? Find(string name)
    {
        if (_byName is not null)
        {
            return _byName.GetValueOrDefault(name);
        }

        return _children?.Find(child => string.Equals(child.Name, name, StringComparison.Ordinal));
    }

    public void Add(LocatedNode child)
    {
        _children ??= [];
        child.Index = _children.Count;
        _children.Add(child);
        if (child.Name is null)
        {
            return;
        }

        if (_byName is not null)
        {
            _byName.TryAdd(child.Name, child);
        }
        else if (_children.Count > SmallObject)
        {
            _byName = _children.ToDictionary(property => property.Name!, StringComparer.Ordinal);
        }
    }

    /// <summary>Members are written like "dueDate"; anything else in an object's names is a key.</summary>
    private static bool IsMemberName(string name) =>
        name.Length > 0 && (char.IsAsciiLetterLower(name[0]) || name[0] == '$') && name.AsSpan(1).IndexOfAnyExcept(MemberCharacters) < 0;

    private static string Cut(string name) =>
        name.Length <= LongestNameInPath ? name : string.Concat(name.AsSpan(0, LongestNameInPath), "…");
}
