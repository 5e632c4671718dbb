using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Kpi.Sdk.Json;

/// <summary>Takes JSON tokens one by one and grows the tree of nodes.</summary>
internal sealed class TreeBuilder
{
    private const string ExtensionPrefix = "x-";
    private const string SchemaName = "$schema";

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly JsonReadOptions _options;
    private readonly FaultList _faults;

    private LocatedNode? _around;
    private string? _name;
    private int _nameOffset;
    private Fate _fate;

    // what is passed over: the depth of its outermost container, or -1, and the node that keeps its text, if any
    private int _skipDepth = -1;
    private LocatedNode? _skipped;

    public TreeBuilder(ReadOnlyMemory<byte> bytes, JsonReadOptions options, FaultList faults)
    {
        _bytes = bytes;
        _options = options;
        _faults = faults;
    }

    /// <summary>What becomes of the value after a name.</summary>
    private enum Fate
    {
        Keep,
        KeepRaw,
        Drop,
    }

    public LocatedNode? Root { get; private set; }

    /// <summary>True once the root's last byte was seen.</summary>
    public bool IsComplete { get; private set; }

    public void Accept(ref Utf8JsonReader reader, int origin)
    {
        var start = origin + (int)reader.TokenStartIndex;
        var end = origin + (int)reader.BytesConsumed;
        if (_skipDepth >= 0)
        {
            PassOver(ref reader, start, end);
            return;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                TakeName(ref reader, start);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Close(end);
                break;
            default:
                TakeValue(ref reader, start, end);
                _name = null;
                _fate = Fate.Keep;
                break;
        }
    }

    private void TakeName(ref Utf8JsonReader reader, int start)
    {
        _nameOffset = start;
        _fate = Fate.Keep;
        if (!TryGetText(ref reader, out var name))
        {
            _faults.Add(FileFaults.NotUnicode, _around, start);
            _fate = Fate.Drop;
        }
        else if (_around!.Find(name) is { } first)
        {
            _faults.Add(FileFaults.DuplicateName, _around, start, FindingArgument.Of("name", FileText.Cut(name)), FindingArgument.Of("line", _faults.Locate(first.NameOffset).Line));
            _fate = Fate.Drop;
        }
        else if (name.StartsWith(ExtensionPrefix, StringComparison.Ordinal) || (_around.Parent is null && string.Equals(name, SchemaName, StringComparison.Ordinal)))
        {
            _fate = Fate.KeepRaw;
        }

        _name = name;
    }

    private void TakeValue(ref Utf8JsonReader reader, int start, int end)
    {
        var isContainer = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        if (_fate != Fate.Keep)
        {
            _skipped = _fate == Fate.KeepRaw ? Add(LocatedKind.Raw, start, end) : null;
            if (isContainer)
            {
                _skipDepth = reader.CurrentDepth;
            }
            else
            {
                EndSkip(end);
            }

            return;
        }

        if (isContainer && reader.CurrentDepth >= _options.MaxDepth)
        {
            var deep = Add(LocatedKind.Broken, start, end);
            _faults.Add(FileFaults.TooDeep, deep, start, FindingArgument.Of("limit", _options.MaxDepth));
            _skipDepth = reader.CurrentDepth;
            return;
        }

        var node = Add(KindOf(ref reader, out var text), start, end);
        node.Text = text;
        if (isContainer)
        {
            _around = node;
            return;
        }

        if (node.IsBroken)
        {
            _faults.Add(reader.TokenType == JsonTokenType.Null ? FileFaults.Null : FileFaults.NotUnicode, node, start);
        }

        IsComplete = node.Parent is null;
    }

    private static LocatedKind KindOf(ref Utf8JsonReader reader, out string text)
    {
        text = string.Empty;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return LocatedKind.Object;
            case JsonTokenType.StartArray:
                return LocatedKind.Array;
            case JsonTokenType.Number:
                text = Encoding.ASCII.GetString(reader.ValueSpan);
                return LocatedKind.Number;
            case JsonTokenType.True:
                return LocatedKind.True;
            case JsonTokenType.False:
                return LocatedKind.False;
            case JsonTokenType.String when TryGetText(ref reader, out text):
                return LocatedKind.String;
            default:
                return LocatedKind.Broken;
        }
    }

    private LocatedNode Add(LocatedKind kind, int start, int end)
    {
        var node = new LocatedNode(kind, _around, _name, _name is null ? start : _nameOffset, start) { End = end };
        _around?.Add(node);
        Root ??= node;
        return node;
    }

    private void Close(int end)
    {
        _around!.End = end;
        IsComplete = _around.Parent is null;
        _around = _around.Parent;
    }

    private void PassOver(ref Utf8JsonReader reader, int start, int end)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            if (_skipped is not null && reader.CurrentDepth == _options.MaxDepth)
            {
                _faults.Add(FileFaults.TooDeep, _skipped, start, FindingArgument.Of("limit", _options.MaxDepth));
            }
        }
        else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray && reader.CurrentDepth == _skipDepth)
        {
            _skipDepth = -1;
            EndSkip(end);
            IsComplete = _around is null;
        }
    }

    /// <summary>An extension keeps its bytes as they stand.</summary>
    private void EndSkip(int end)
    {
        if (_skipped is null)
        {
            return;
        }

        var raw = _bytes.Span[_skipped.Offset..end];
        if (!Utf8.IsValid(raw))
        {
            _faults.Add(FileFaults.NotUnicode, _skipped, _skipped.Offset);
        }

        _skipped.End = end;
        _skipped.Text = Encoding.UTF8.GetString(raw);
        _skipped = null;
    }

    private static bool TryGetText(ref Utf8JsonReader reader, out string text)
    {
        try
        {
            text = reader.GetString() ?? string.Empty;
            return true;
        }
        catch (InvalidOperationException)
        {
            // a lone surrogate or bytes that are not UTF-8
            text = string.Empty;
            return false;
        }
    }

}
