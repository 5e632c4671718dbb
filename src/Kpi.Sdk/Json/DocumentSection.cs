using System.Globalization;
using NodaTime;

namespace Kpi.Sdk.Json;

/// <summary>Reads the documents of a framework, those that others carry out before the others.</summary>
internal sealed class DocumentSection
{
    public const string Name = "documents";

    private static readonly BilingualText ADocument = BilingualText.Of("văn bản", "document");

    private readonly OrderedParts _drafts = [];

    public DocumentSection(ObjectReader root)
    {
        foreach (var (_, part) in root.ObjectMap(Name))
        {
            _drafts.Add(part.Node.Name!, ReadDraft(part));
        }

        root.NoteExtensions(root.Node.Find(Name));
        var parts = new Dictionary<string, DocumentReference>(StringComparer.Ordinal);
        foreach (var draft in _drafts.Values)
        {
            Make(draft);
        }

        foreach (var (id, draft) in _drafts)
        {
            if (draft.Made is { } made)
            {
                parts.Add(id, made);
            }
        }

        Parts = parts;
    }

    /// <summary>The documents that can be read, in the order of the file.</summary>
    public IReadOnlyDictionary<string, DocumentReference> Parts { get; }

    /// <summary>The document a text names; null, with a fault unless the document has its own, where there is none.</summary>
    public DocumentReference? Find(ObjectReader reader, LocatedNode node)
    {
        if (reader.AsText(node) is not { } id)
        {
            return null;
        }

        if (_drafts.TryGetValue(id, out var draft))
        {
            return draft.Made;
        }

        reader.UnknownReference(node, id, ADocument, _drafts.Keys);
        return null;
    }

    private static Draft ReadDraft(ObjectReader part)
    {
        _ = part.Identifier();
        var draft = new Draft(part)
        {
            Number = part.OptionalClass<DocumentNumber>("number"),
            Title = part.OptionalText("title"),
            Type = ReadType(part),
            ShortNumber = ReadShortNumber(part),
            Issuer = part.OptionalText("issuer"),
            Date = part.OptionalDate("date"),
            Clause = part.OptionalText("clause"),
            Level = part.OptionalWord<IssuingLevel>("level").GetValueOrDefault(),
            DeclaredTargets = part.OptionalInt("declaredTargets", 0),
            Implements = part.Optional("implements") is { } node && part.AsText(node) is not null ? node : null,
        };
        part.RefuseUnknown();
        if (part.IsSound && draft.Number is null && draft.Title is null && draft.Type is null)
        {
            part.Contradiction(part.Node, BilingualText.Of("văn bản cần có số (number), tên (title) hoặc loại (type)", "a document has a number, a title or a type"));
        }
        else if (part.IsSound && draft.Number is not null && (draft.Type is not null || draft.ShortNumber is not null))
        {
            part.Contradiction(part.Node, BilingualText.Of("số đầy đủ (number) đã cho biết loại; bỏ type và shortNumber", "the full number says the type already: leave out type and shortNumber"));
        }
        else if (part.IsSound && draft.ShortNumber is not null && draft.Type is null)
        {
            part.Contradiction(part.Node, BilingualText.Of("shortNumber cần có loại (type), như “Đề án 06”", "a shortNumber needs its type, as in \"Đề án 06\""));
        }

        return draft;
    }

    private static DocumentType? ReadType(ObjectReader part)
    {
        if (part.Optional("type") is not { } node || part.AsText(node) is not { } code)
        {
            return null;
        }

        if (!DocumentCatalogue.Default.TryGetType(code.Trim(), out var type))
        {
            part.UnknownReference(node, code, BilingualText.Of("loại văn bản", "type of document"), DocumentCatalogue.Default.Types.Select(known => known.Code).Distinct(StringComparer.Ordinal));
        }

        return type;
    }

    private static int? ReadShortNumber(ObjectReader part)
    {
        if (part.Optional("shortNumber") is not { } node || part.AsText(node) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        var bad = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        part.Unreadable(node, bad >= 0 ? new ParseFailure(bad, ParseReason.UnexpectedCharacter) : new ParseFailure(0, ParseReason.OutOfRange), "06");
        return null;
    }

    /// <summary>Follows a chain of documents to its end, then makes them from there: without recursion, since a file may chain as many as it likes.</summary>
    private void Make(Draft first)
    {
        var chain = new Stack<Draft>();
        for (var draft = first; draft is { IsDone: false };)
        {
            draft.IsDone = true;
            draft.IsOpen = true;
            chain.Push(draft);
            draft = Next(draft);
        }

        while (chain.TryPop(out var draft))
        {
            draft.IsOpen = false;
            draft.Make();
        }
    }

    private Draft? Next(Draft draft)
    {
        if (draft.Implements is not { } node)
        {
            return null;
        }

        if (!_drafts.TryGetValue(node.Text, out var next))
        {
            draft.Part.UnknownReference(node, node.Text, ADocument, _drafts.Keys);
        }
        else if (next.IsOpen)
        {
            draft.Part.Contradiction(node, BilingualText.Of($"lần theo “{node.Text}” lại trở về chính nó", $"following \"{node.Text}\" leads back to itself"));
        }
        else
        {
            draft.Implemented = next;
        }

        return next;
    }

    private sealed class OrderedParts : Dictionary<string, Draft>
    {
        public OrderedParts()
            : base(StringComparer.Ordinal)
        {
        }
    }

    /// <summary>A document as far as it was read.</summary>
    private sealed class Draft(ObjectReader part)
    {
        public ObjectReader Part { get; } = part;

        public DocumentNumber? Number { get; init; }

        public string? Title { get; init; }

        public DocumentType? Type { get; init; }

        public int? ShortNumber { get; init; }

        public string? Issuer { get; init; }

        public LocalDate? Date { get; init; }

        public string? Clause { get; init; }

        public IssuingLevel Level { get; init; }

        public int? DeclaredTargets { get; init; }

        public LocatedNode? Implements { get; init; }

        public Draft? Implemented { get; set; }

        public bool IsDone { get; set; }

        public bool IsOpen { get; set; }

        public DocumentReference? Made { get; private set; }

        public void Make() => Made = !Part.IsSound ? null : new DocumentReference(Number, Title, Type, ShortNumber)
        {
            Issuer = Issuer,
            Date = Date,
            Clause = Clause,
            Level = Level,
            DeclaredTargetCount = DeclaredTargets,
            Implements = Implemented?.Made,
            Extensions = Part.Extensions(),
        };
    }
}
