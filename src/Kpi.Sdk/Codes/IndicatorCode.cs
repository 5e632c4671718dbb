using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Kpi.Sdk;

/// <summary>The code of an indicator within a framework, such as <c>XHS.DDDT</c>.</summary>
/// <remarks>
/// ASCII letters, digits, dot and dash, 1 to 32 of them, beginning and ending with a letter or a digit; letters are kept in upper case.
/// Equality and order are ordinal on that form. The default is unset: <see cref="IsDefault"/> is true, its text is empty, and methods refuse it.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<IndicatorCode>))]
public readonly record struct IndicatorCode : ISpanParsable<IndicatorCode>, ISpanFormattable, IComparable<IndicatorCode>, ITextValue<IndicatorCode>
{
    /// <summary>The most characters a code may have.</summary>
    public const int MaxLength = 32;

    private readonly string? _text;

    private IndicatorCode(string text) => _text = text;

    static string ITextValue<IndicatorCode>.Noun => "an indicator code";

    static string ITextValue<IndicatorCode>.Example => "XHS.DDDT";

    /// <summary>True for the unset code.</summary>
    public bool IsDefault => _text is null;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The code, in either letter case.</param>
    /// <returns>The code, in upper case.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a code; the message names the character and gives a valid example.</exception>
    public static IndicatorCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<IndicatorCode>(text);
    }

    /// <summary>Reads a code.</summary>
    /// <param name="s">The code, in either letter case.</param>
    /// <param name="provider">Not used: codes do not follow a culture.</param>
    /// <returns>The code, in upper case.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not a code.</exception>
    public static IndicatorCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<IndicatorCode>(s);

    /// <summary>Reads a code without throwing.</summary>
    /// <param name="text">The code, in either letter case.</param>
    /// <param name="value">The code, or the unset one.</param>
    /// <returns>False where <paramref name="text"/> is not a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out IndicatorCode value) => TryParse(text.AsSpan(), out value, out _);

    /// <summary>Reads a code without throwing, and says why not.</summary>
    /// <param name="text">The code, in either letter case.</param>
    /// <param name="value">The code, or the unset one.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> is not a code.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out IndicatorCode value, out ParseFailure failure)
    {
        value = default;
        failure = CodeText.Check(text, MaxLength);
        if (failure.Reason != ParseReason.None)
        {
            return false;
        }

        value = new IndicatorCode(text.ToString().ToUpperInvariant());
        return true;
    }

    /// <summary>Ordinal order of the codes; the unset one comes first.</summary>
    /// <param name="other">The other code.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(IndicatorCode other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The code; empty when unset.</summary>
    /// <returns>The code; empty when unset.</returns>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>True where the first comes before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <(IndicatorCode left, IndicatorCode right) => left.CompareTo(right) < 0;

    /// <summary>True where the first does not come after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <=(IndicatorCode left, IndicatorCode right) => left.CompareTo(right) <= 0;

    /// <summary>True where the first comes after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >(IndicatorCode left, IndicatorCode right) => left.CompareTo(right) > 0;

    /// <summary>True where the first does not come before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >=(IndicatorCode left, IndicatorCode right) => left.CompareTo(right) >= 0;

    static IndicatorCode IParsable<IndicatorCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<IndicatorCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IndicatorCode result) => TryParse(s, out result);

    static bool ISpanParsable<IndicatorCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out IndicatorCode result) => TryParse(s, out result, out _);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(ToString(), destination, out charsWritten);

    internal void ThrowIfUnset(string parameterName) => TextValue.ThrowIfUnset<IndicatorCode>(IsDefault, parameterName);
}
