using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Kpi.Sdk;

/// <summary>The way from the root of a model to one of its parts, such as <c>indicators[XHS.DDDT].targets[T4]</c>.</summary>
/// <remarks>
/// <para>Members are joined by dots; what is chosen by a key or a position stands in brackets, and a position is its digits: item 3 and item "3" are one path.
/// Brackets and backslashes inside (in members also dots) have a backslash before them; control characters are written <c>\u000A</c>.</para>
/// <para>Equality is ordinal. Order goes part by part: members before items, positions by number and before other keys, the rest ordinal; a part comes before
/// what it holds. The default is the root, whose text is empty; it has no JSON text of its own.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<ModelPath>))]
public readonly partial record struct ModelPath : ISpanParsable<ModelPath>, ISpanFormattable, IComparable<ModelPath>, ITextValue<ModelPath>
{
    private readonly string? _text;

    private ModelPath(string text) => _text = text.Length == 0 ? null : text;

    static string ITextValue<ModelPath>.Noun => "a path in a model";

    static string ITextValue<ModelPath>.Example => "indicators[XHS.DDDT].targets[T4]";

    /// <summary>The whole model; the default.</summary>
    public static ModelPath Root => default;

    /// <summary>True for the whole model.</summary>
    public bool IsRoot => _text is null;

    /// <summary>The path without its last part; the root for the root.</summary>
    public ModelPath Parent => _text is null ? default : new ModelPath(_text[..LastPartStart(_text)]);

    /// <summary>The path of a member of this part.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <returns>The longer path.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public ModelPath Member(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new ModelPath(string.Concat(_text, _text is null ? string.Empty : ".", Escape(name, isMember: true)));
    }

    /// <summary>The path of what a key chooses in this part.</summary>
    /// <param name="key">The key; may be empty.</param>
    /// <returns>The longer path.</returns>
    public ModelPath Item(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new ModelPath(string.Concat(_text, "[", Escape(key, isMember: false), "]"));
    }

    /// <summary>The path of what stands at a position in this part.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <returns>The longer path.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public ModelPath Item(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return Item(index.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Whether a path is this one or leads to something inside it.</summary>
    /// <param name="other">The other path.</param>
    /// <returns>True where <paramref name="other"/> begins with all parts of this path.</returns>
    public bool Contains(ModelPath other)
    {
        if (_text is null || Equals(other))
        {
            return true;
        }

        return other._text is { } longer && longer.Length > _text.Length && longer.StartsWith(_text, StringComparison.Ordinal) && longer[_text.Length] is '.' or '[';
    }

    /// <summary>The path; empty for the root.</summary>
    /// <returns>The path; empty for the root.</returns>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>True where the first comes before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <(ModelPath left, ModelPath right) => left.CompareTo(right) < 0;

    /// <summary>True where the first does not come after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <=(ModelPath left, ModelPath right) => left.CompareTo(right) <= 0;

    /// <summary>True where the first comes after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >(ModelPath left, ModelPath right) => left.CompareTo(right) > 0;

    /// <summary>True where the first does not come before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >=(ModelPath left, ModelPath right) => left.CompareTo(right) >= 0;

    static ModelPath IParsable<ModelPath>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ModelPath>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ModelPath result) => TryParse(s, out result);

    static bool ISpanParsable<ModelPath>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ModelPath result) => TryParse(s, out result, out _);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(ToString(), destination, out charsWritten);
}
