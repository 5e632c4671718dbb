using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Kpi.Sdk;

/// <summary>The number of a document, such as <c>10-NQ/TU</c>, <c>749/QĐ-TTg</c>, <c>42/2022/NĐ-CP</c> or <c>1284/BTTTT-CĐS</c>.</summary>
/// <remarks>
/// A number is no identity by itself: it restarts each year or term, and TU is used by many committees. See <see cref="DocumentReference.IsSameDocument"/>.
/// Equality is ordinal on the canonical form: right punctuation, the catalogue's spelling, and a number below ten with one zero before it, as both numbering guides ask, so that 6, 06 and 006 are one.
/// <see cref="AsPublished"/> keeps the spelling given and does not count in equality; JSON carries the canonical form. Immutable; safe for concurrent use.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<DocumentNumber>))]
public sealed partial class DocumentNumber : IEquatable<DocumentNumber>, ISpanParsable<DocumentNumber>, ISpanFormattable, ITextValue<DocumentNumber>
{
    private readonly string _text;

    static string ITextValue<DocumentNumber>.Noun => "a document number";

    static string ITextValue<DocumentNumber>.Example => "10-NQ/TU";

    /// <summary>The spelling that was read, but for blanks around it.</summary>
    public string AsPublished { get; }

    /// <summary>How the document is numbered; follows the issuer where it is known, else the punctuation.</summary>
    public DocumentStyle Style { get; }

    /// <summary>The number itself, 1 to 999 999 999.</summary>
    public int Number { get; }

    /// <summary>The small letter behind the number, as in 30a/2008/NQ-CP; null where there is none.</summary>
    public string? NumberSuffix { get; }

    /// <summary>The year in the number of a legal text, 1945 to 2999; null elsewhere.</summary>
    public int? Year { get; }

    /// <summary>The code of the type; null for official letters of the State and for acts of the National Assembly.</summary>
    public string? TypeCode { get; }

    /// <summary>The code of the issuer, with the number of its term where it has one (<c>QH15</c>).</summary>
    public string IssuerCode { get; }

    /// <summary>What follows the issuer, such as the unit that drafted the text (<c>CĐS</c>) or the other issuers of a joint one; null where nothing does.</summary>
    public string? SubIssuerCode { get; }

    /// <summary>Whether the catalogue has the type in this style; true also where the number has no type.</summary>
    public bool IsKnownType { get; }

    /// <summary>Whether the catalogue has the issuer. What follows the issuer may be anything.</summary>
    public bool IsKnownIssuer { get; }

    /// <summary>The same canonical number.</summary>
    /// <param name="other">The other number.</param>
    /// <returns>True where both print the same.</returns>
    public bool Equals([NotNullWhen(true)] DocumentNumber? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as DocumentNumber);

    /// <inheritdoc />
    public override int GetHashCode() => string.GetHashCode(_text, StringComparison.Ordinal);

    /// <summary>The canonical form.</summary>
    /// <returns>The number with the punctuation of its style and the catalogue's spelling.</returns>
    public override string ToString() => _text;

    /// <summary>True where both print the same, or both are null.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(DocumentNumber? left, DocumentNumber? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True where they print differently, or only one is null.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(DocumentNumber? left, DocumentNumber? right) => !(left == right);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(_text, destination, out charsWritten);
}
