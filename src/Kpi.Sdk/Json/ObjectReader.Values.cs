using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Kpi.Sdk.Json;

internal sealed partial class ObjectReader
{
    /// <summary>A text that may be missing.</summary>
    public string? OptionalText(string name) => Optional(name) is { } node ? AsText(node) : null;

    /// <summary>A text that has to be there; empty, with a fault, where it is not.</summary>
    public string RequiredText(string name) => Required(name) is { } node ? AsText(node) ?? string.Empty : string.Empty;

    /// <summary>True or false, or null where it is missing.</summary>
    public bool? OptionalBool(string name)
    {
        var node = Optional(name);
        if (node is null || node.Kind is LocatedKind.True or LocatedKind.False)
        {
            return node is null ? null : node.Kind == LocatedKind.True;
        }

        WrongKind(node, TrueOrFalse);
        return null;
    }

    /// <summary>A whole number within bounds, or null where it is missing.</summary>
    public int? OptionalInt(string name, int minInclusive = int.MinValue, int maxInclusive = int.MaxValue)
    {
        if (Optional(name) is not { } node || !Expect(node, LocatedKind.Number, ANumber))
        {
            return null;
        }

        var isWhole = int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value);
        if (isWhole && value >= minInclusive && value <= maxInclusive)
        {
            return value;
        }

        var bad = node.Text.AsSpan().IndexOfAny(".eE");
        var example = Math.Clamp(1, minInclusive, maxInclusive).ToString(CultureInfo.InvariantCulture);
        Unreadable(node, bad >= 0 ? new ParseFailure(bad, ParseReason.UnexpectedCharacter) : new ParseFailure(0, ParseReason.OutOfRange), example);
        return null;
    }

    /// <summary>A day written 2024-06-30, or null where it is missing. A day written 30/6/2024 is refused, with the right form as suggestion.</summary>
    public LocalDate? OptionalDate(string name)
    {
        if (OptionalText(name) is not { } text)
        {
            return null;
        }

        var read = LocalDatePattern.Iso.Parse(text);
        if (read.Success)
        {
            return read.Value;
        }

        var vietnamese = LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu").Parse(text);
        var suggestion = vietnamese.Success ? BilingualText.Of(LocalDatePattern.Iso.Format(vietnamese.Value)) : default;
        Unreadable(Node.Find(name)!, new ParseFailure(0, vietnamese.Success ? ParseReason.UnexpectedCharacter : ParseReason.NoSuchDate), "2024-06-30", suggestion);
        return null;
    }

    /// <summary>A name: a text alone is the Vietnamese one, an object holds "vi" and "en". Unset where it is missing.</summary>
    public BilingualText OptionalName(string name) => Optional(name) is { } node ? AsName(node) : default;

    /// <summary>A name that has to be there.</summary>
    public BilingualText RequiredName(string name) => Required(name) is { } node ? AsName(node) : default;

    /// <summary>A value object that may be missing.</summary>
    public T? OptionalValue<T>(string name)
        where T : struct, ITextValue<T> =>
        Optional(name) is { } node && TryRead<T>(node, T.TryParse, T.Example, out var value) ? value : null;

    /// <summary>A value object that has to be there; its default, with a fault, where it is not.</summary>
    public T RequiredValue<T>(string name)
        where T : struct, ITextValue<T> =>
        Required(name) is { } node && TryRead<T>(node, T.TryParse, T.Example, out var value) ? value : default;

    /// <summary>A value object of several texts, or null.</summary>
    public T? OptionalClass<T>(string name)
        where T : class, ITextValue<T> =>
        Optional(name) is { } node && TryRead<T>(node, T.TryParse!, T.Example, out var value) ? value : null;

    /// <summary>A value object of several texts that has to be there; null, with a fault, where it is not.</summary>
    public T? RequiredClass<T>(string name)
        where T : class, ITextValue<T> =>
        Required(name) is { } node && TryRead<T>(node, T.TryParse!, T.Example, out var value) ? value : null;

    /// <summary>The key of a map's entry as a value object.</summary>
    public bool TryKey<T>(LocatedNode entry, out T key)
        where T : struct, ITextValue<T>
    {
        if (T.TryParse(entry.Name, out key, out var failure))
        {
            return true;
        }

        Record(FindingSeverity.Error, default, FileFaults.Unreadable, entry, entry.NameOffset, UnreadableArguments(entry.Name!, failure, T.Example));
        return false;
    }

    /// <summary>A text read in a way of the caller's, such as with a file's numerals.</summary>
    public bool TryRead<T>(LocatedNode node, ValueParser<T> parser, string example, out T value)
    {
        value = default!;
        if (!Expect(node, LocatedKind.String, AText))
        {
            return false;
        }

        if (parser(node.Text, out value, out var failure))
        {
            return true;
        }

        Unreadable(node, failure, example);
        return false;
    }

    /// <summary>A word of an enum, in any letter case, or null where it is missing.</summary>
    public T? OptionalWord<T>(string name)
        where T : struct, Enum => Optional(name) is { } node ? AsWord<T>(node) : null;

    /// <summary>A word of an enum that has to be there; the zero member, with a fault, where it is not.</summary>
    public T RequiredWord<T>(string name)
        where T : struct, Enum => Required(name) is { } node ? AsWord<T>(node).GetValueOrDefault() : default;

    /// <summary>A fault about a text that can't be read.</summary>
    public void Unreadable(LocatedNode node, ParseFailure failure, string example, BilingualText suggestion = default) =>
        Fault(FileFaults.Unreadable, suggestion, node, UnreadableArguments(node.Text, failure, example));

    private static FindingArgument[] UnreadableArguments(string text, ParseFailure failure, string example) =>
    [
        FindingArgument.Of("text", FileText.Cut(text)),
        FindingArgument.Of("reason", failure),
        FindingArgument.Of("example", example),
    ];

    private T? AsWord<T>(LocatedNode node)
        where T : struct, Enum
    {
        if (!Expect(node, LocatedKind.String, AText))
        {
            return null;
        }

        var words = Enum.GetNames<T>();
        foreach (var word in words)
        {
            if (string.Equals(word, node.Text, StringComparison.OrdinalIgnoreCase))
            {
                return Enum.Parse<T>(word);
            }
        }

        Fault(
            FileFaults.UnknownWord,
            Suggested(node.Text, NearestTexts.Of(node.Text, words, count: 1)),
            node,
            FindingArgument.Of("text", FileText.Cut(node.Text)),
            FindingArgument.Of("words", words));
        return null;
    }

    /// <summary>A value as a name; unset, with a fault, where it is none.</summary>
    public BilingualText AsName(LocatedNode node)
    {
        if (node.Kind is not (LocatedKind.String or LocatedKind.Object))
        {
            WrongKind(node, TextOrObject);
            return default;
        }

        if (node.Kind == LocatedKind.String)
        {
            return AsText(node) is { } text ? BilingualText.Of(text) : default;
        }

        var both = AsObject(node)!;
        var vietnamese = both.RequiredText("vi");
        var english = both.OptionalText("en");
        both.RefuseUnknownAndExtensions();
        return vietnamese.Length == 0 ? default : BilingualText.Of(vietnamese, english);
    }
}
