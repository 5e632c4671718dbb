using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Kpi.Sdk;

/// <summary>The code of an organisational or territorial unit, such as <c>01</c>, <c>594</c> or <c>00097</c>.</summary>
/// <remarks>
/// Text, never a number: leading zeros count. ASCII letters, digits, dot and dash, 1 to 20 of them, beginning and ending with a letter or a digit; letters are kept in upper case.
/// The code says nothing by itself: codes are given to other units as time goes by, so which unit it is, and under which, comes from a register on a date.
/// Equality and order are ordinal. The default is unset: <see cref="IsDefault"/> is true, its text is empty, and methods refuse it.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<OrgUnitCode>))]
public readonly record struct OrgUnitCode : ISpanParsable<OrgUnitCode>, ISpanFormattable, IComparable<OrgUnitCode>, ITextValue<OrgUnitCode>
{
    /// <summary>The most characters a code may have.</summary>
    public const int MaxLength = 20;

    private readonly string? _text;

    private OrgUnitCode(string text) => _text = text;

    static string ITextValue<OrgUnitCode>.Noun => "a unit code";

    static string ITextValue<OrgUnitCode>.Example => "00097";

    /// <summary>True for the unset code.</summary>
    public bool IsDefault => _text is null;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The code, in either letter case.</param>
    /// <returns>The code, in upper case.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a code; the message names the character and gives a valid example.</exception>
    public static OrgUnitCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<OrgUnitCode>(text);
    }

    /// <summary>Reads a code.</summary>
    /// <param name="s">The code, in either letter case.</param>
    /// <param name="provider">Not used: codes do not follow a culture.</param>
    /// <returns>The code, in upper case.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not a code.</exception>
    public static OrgUnitCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<OrgUnitCode>(s);

    /// <summary>Reads a code without throwing.</summary>
    /// <param name="text">The code, in either letter case.</param>
    /// <param name="value">The code, or the unset one.</param>
    /// <returns>False where <paramref name="text"/> is not a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out OrgUnitCode value) => TryParse(text.AsSpan(), out value, out _);

    /// <summary>Reads a code without throwing, and says why not.</summary>
    /// <param name="text">The code, in either letter case.</param>
    /// <param name="value">The code, or the unset one.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> is not a code.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out OrgUnitCode value, out ParseFailure failure)
    {
        value = default;
        failure = CodeText.Check(text, MaxLength);
        if (failure.Reason != ParseReason.None)
        {
            return false;
        }

        value = new OrgUnitCode(text.ToString().ToUpperInvariant());
        return true;
    }

    /// <summary>Ordinal order of the codes; the unset one comes first.</summary>
    /// <param name="other">The other code.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(OrgUnitCode other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The code; empty when unset.</summary>
    /// <returns>The code; empty when unset.</returns>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>True where the first comes before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <(OrgUnitCode left, OrgUnitCode right) => left.CompareTo(right) < 0;

    /// <summary>True where the first does not come after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <=(OrgUnitCode left, OrgUnitCode right) => left.CompareTo(right) <= 0;

    /// <summary>True where the first comes after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >(OrgUnitCode left, OrgUnitCode right) => left.CompareTo(right) > 0;

    /// <summary>True where the first does not come before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >=(OrgUnitCode left, OrgUnitCode right) => left.CompareTo(right) >= 0;

    static OrgUnitCode IParsable<OrgUnitCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<OrgUnitCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OrgUnitCode result) => TryParse(s, out result);

    static bool ISpanParsable<OrgUnitCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out OrgUnitCode result) => TryParse(s, out result, out _);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(ToString(), destination, out charsWritten);

    internal void ThrowIfUnset(string parameterName) => TextValue.ThrowIfUnset<OrgUnitCode>(IsDefault, parameterName);
}
