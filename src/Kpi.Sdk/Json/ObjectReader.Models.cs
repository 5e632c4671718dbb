namespace Kpi.Sdk.Json;

/// <content>What the files of frameworks and reports need besides: short names, figures, lists of words and values.</content>
internal sealed partial class ObjectReader
{
    private const string IdentifierExample = "T1";

    /// <summary>The short name under which this object stands in a map; null, with a fault, where it is none.</summary>
    public string? Identifier()
    {
        if (FailureOf(Node.Name!) is not { } failure)
        {
            return Node.Name;
        }

        Record(FindingSeverity.Error, default, FileFaults.Unreadable, Node, Node.NameOffset, UnreadableArguments(Node.Name!, failure, IdentifierExample));
        return null;
    }

    /// <summary>A short name that has to be there; null, with a fault, where it is not.</summary>
    public string? RequiredIdentifier(string name)
    {
        if (Required(name) is not { } node || AsText(node) is not { } text)
        {
            return null;
        }

        if (FailureOf(text) is not { } failure)
        {
            return text;
        }

        Unreadable(node, failure, IdentifierExample);
        return null;
    }

    /// <summary>This object stands under a name that another already has in another spelling, or in another map.</summary>
    public void Duplicates(LocatedNode first) => Record(
        FindingSeverity.Error,
        default,
        FileFaults.DuplicateName,
        Node,
        Node.NameOffset,
        FindingArgument.Of("name", FileText.Cut(Node.Name!)),
        FindingArgument.Of("line", _reading.Faults.Locate(first.NameOffset).Line));

    /// <summary>The key of this entry of a map names something that is not known.</summary>
    public void UnknownKey(string text, BilingualText what, IEnumerable<string> known)
    {
        var nearest = NearestTexts.Of(text, known);
        Record(
            FindingSeverity.Error,
            Suggested(text, nearest),
            FileFaults.UnknownReference,
            Node,
            Node.NameOffset,
            FindingArgument.Of("what", what),
            FindingArgument.Of("text", FileText.Cut(text)),
            FindingArgument.Of("nearest", nearest));
    }

    /// <summary>The elements of this list that can be used.</summary>
    public IReadOnlyList<LocatedNode> Elements() => Usable(Node);

    /// <summary>Remembers where a part of the model stands.</summary>
    public void Place(object part, LocatedNode node) => _reading.Parts.Add((part, node));

    /// <summary>A figure, in quotes as the file writes numbers or as a JSON number; null where it is missing.</summary>
    public Figure? OptionalFigure(string name, Numerals numerals) => Optional(name) is { } node ? AsFigure(node, numerals) : null;

    /// <summary>A figure that has to be there and to be exact.</summary>
    public Figure? RequiredExactFigure(string name, Numerals numerals)
    {
        if (Required(name) is not { } node || AsFigure(node, numerals) is not { } figure)
        {
            return null;
        }

        if (figure.IsExact)
        {
            return figure;
        }

        Unreadable(node, new ParseFailure(0, ParseReason.UnexpectedCharacter), ExampleFigure(numerals));
        return null;
    }

    /// <summary>The words of a list.</summary>
    public IReadOnlyList<T> Words<T>(string name)
        where T : struct, Enum => [.. Array(name).Select(AsWord<T>).OfType<T>()];

    /// <summary>The values of a list, each with its node.</summary>
    public IReadOnlyList<(LocatedNode Node, T Value)> Values<T>(string name)
        where T : struct, ITextValue<T>
    {
        var values = new List<(LocatedNode, T)>();
        foreach (var node in Array(name))
        {
            if (TryRead<T>(node, T.TryParse, T.Example, out var value))
            {
                values.Add((node, value));
            }
        }

        return values;
    }

    /// <summary>Closes an object that has nowhere to keep extensions: they are told of, since writing the file again leaves them out.</summary>
    public void RefuseUnknownAndExtensions()
    {
        RefuseUnknown();
        NoteExtensions(Node);
    }

    /// <summary>Tells of the extensions of an object that has nowhere to keep them.</summary>
    public void NoteExtensions(LocatedNode? container)
    {
        foreach (var node in container?.Children ?? [])
        {
            if (node.Kind == LocatedKind.Raw)
            {
                Record(FindingSeverity.Notice, default, FileFaults.ExtensionNotKept, node, node.NameOffset, FindingArgument.Of("name", FileText.Cut(node.Name!)));
            }
        }
    }

    private static string ExampleFigure(Numerals numerals) => numerals == Numerals.Vietnamese ? "70.502" : "70502";

    private static ParseFailure? FailureOf(string text)
    {
        if (Kpi.Sdk.Identifier.IsValid(text))
        {
            return null;
        }

        if (text.Length is 0 or > Kpi.Sdk.Identifier.MaxLength)
        {
            return text.Length == 0 ? new ParseFailure(0, ParseReason.Empty) : new ParseFailure(Kpi.Sdk.Identifier.MaxLength, ParseReason.TooLong);
        }

        var bad = 0;
        while (bad < text.Length && Kpi.Sdk.Identifier.IsValid(text.AsSpan(0, bad + 1)))
        {
            bad++;
        }

        return new ParseFailure(bad, ParseReason.UnexpectedCharacter);
    }

    private Figure? AsFigure(LocatedNode node, Numerals numerals)
    {
        if (node.Kind is not (LocatedKind.Number or LocatedKind.String))
        {
            WrongKind(node, TextOrNumber);
            return null;
        }

        var isVietnamese = node.Kind == LocatedKind.String && numerals == Numerals.Vietnamese;
        if (isVietnamese ? VietnameseNumber.TryParse(node.Text, out var figure, out var failure) : Figure.TryParse(node.Text, out figure, out failure))
        {
            return figure;
        }

        Unreadable(node, failure, node.Kind == LocatedKind.Number ? "70502" : ExampleFigure(numerals));
        return null;
    }
}
