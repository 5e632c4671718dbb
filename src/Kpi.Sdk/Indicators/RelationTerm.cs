using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Kpi.Sdk;

/// <summary>A figure in a relation: an indicator or member, which number of it, and its sign. <c>TT.NGUOI</c>, <c>TT.DANGVIEN#n</c>, <c>-XHS.SACH#n</c>.</summary>
/// <remarks>Value equality. The default is unset.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<RelationTerm>))]
public readonly record struct RelationTerm : ISpanParsable<RelationTerm>, ISpanFormattable, ITextValue<RelationTerm>
{
    private readonly bool _isSubtracted;

    private RelationTerm(IndicatorSlice slice, RelationTermPart part, bool isSubtracted)
    {
        Slice = slice;
        Part = part;
        _isSubtracted = isSubtracted;
    }

    static string ITextValue<RelationTerm>.Noun => "a term of a relation";

    static string ITextValue<RelationTerm>.Example => "-XHS.SACH#n";

    /// <summary>The indicator or member.</summary>
    public IndicatorSlice Slice { get; }

    /// <summary>Which number of its figure.</summary>
    public RelationTermPart Part { get; }

    /// <summary>1 where it is added, −1 where it is taken away.</summary>
    public int Weight => _isSubtracted ? -1 : 1;

    /// <summary>True for the unset term.</summary>
    public bool IsDefault => Slice.IsDefault;

    /// <summary>A term.</summary>
    /// <param name="slice">The indicator or member.</param>
    /// <param name="part">Which number of its figure.</param>
    /// <param name="isSubtracted">Whether it is taken away rather than added.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException"><paramref name="slice"/> is unset.</exception>
    public static RelationTerm Of(IndicatorSlice slice, RelationTermPart part = RelationTermPart.Value, bool isSubtracted = false)
    {
        slice.ThrowIfUnset(nameof(slice));
        return new RelationTerm(slice, part, isSubtracted);
    }

    /// <summary>Reads "CODE", "CODE[member]", with "#n" or "#d" behind for numerator or denominator and "-" before where it is taken away.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The term.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not of that form.</exception>
    public static RelationTerm Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<RelationTerm>(text);
    }

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: codes do not follow a culture.</param>
    /// <returns>The term.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not of that form.</exception>
    public static RelationTerm Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<RelationTerm>(s);

    /// <summary>Reads a term without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The term, or the unset one.</param>
    /// <returns>False where <paramref name="text"/> is not a term.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out RelationTerm value) => TryParse(text.AsSpan(), out value, out _);

    /// <summary>Reads a term without throwing, and says why not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The term, or the unset one.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> is not a term.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out RelationTerm value, out ParseFailure failure)
    {
        value = default;
        var isSubtracted = text.StartsWith("-", StringComparison.Ordinal);
        var rest = isSubtracted ? text[1..] : text;
        var part = RelationTermPart.Value;
        if (rest is [.., '#', 'n' or 'd'])
        {
            part = rest[^1] == 'n' ? RelationTermPart.Numerator : RelationTermPart.Denominator;
            rest = rest[..^2];
        }

        if (!IndicatorSlice.TryParse(rest, out var slice, out failure))
        {
            failure = new ParseFailure(failure.Index + (isSubtracted ? 1 : 0), failure.Reason);
            return false;
        }

        value = new RelationTerm(slice, part, isSubtracted);
        return true;
    }

    /// <summary>The text form, which parses back to the same term; empty when unset.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var part = Part switch
        {
            RelationTermPart.Numerator => "#n",
            RelationTermPart.Denominator => "#d",
            _ => string.Empty,
        };
        return $"{(_isSubtracted ? "-" : string.Empty)}{Slice}{part}";
    }

    static RelationTerm IParsable<RelationTerm>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<RelationTerm>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RelationTerm result) => TryParse(s, out result);

    static bool ISpanParsable<RelationTerm>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RelationTerm result) => TryParse(s, out result, out _);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(ToString(), destination, out charsWritten);
}
