using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Kpi.Sdk;

/// <summary>The id of a rule, such as <c>KPI5101</c>: a prefix of letters and a number of four digits.</summary>
/// <remarks>
/// 2 to 8 ASCII letters, kept in upper case, then exactly four digits. The prefix <c>KPI</c> is this library's; rules of others bear another one.
/// Equality and order are ordinal on that form. The default is unset: <see cref="IsDefault"/> is true, its text is empty, and methods refuse it.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<RuleId>))]
public readonly record struct RuleId : ISpanParsable<RuleId>, ISpanFormattable, IComparable<RuleId>, ITextValue<RuleId>
{
    /// <summary>The prefix of this library's own rules.</summary>
    public const string BuiltInPrefix = "KPI";

    private const int MinPrefix = 2;
    private const int MaxPrefix = 8;
    private const int Digits = 4;

    private readonly string? _text;

    private RuleId(string text) => _text = text;

    static string ITextValue<RuleId>.Noun => "a rule id";

    static string ITextValue<RuleId>.Example => "KPI5101";

    /// <summary>True for the unset id.</summary>
    public bool IsDefault => _text is null;

    /// <summary>The letters in front of the number; empty when unset.</summary>
    public string Prefix => _text is null ? string.Empty : _text[..^Digits];

    /// <summary>The number, 0 to 9999; 0 when unset.</summary>
    public int Number => _text is null ? 0 : int.Parse(_text.AsSpan(_text.Length - Digits), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>True for a rule of this library.</summary>
    public bool IsBuiltIn => string.Equals(Prefix, BuiltInPrefix, StringComparison.Ordinal);

    /// <summary>Reads a rule id.</summary>
    /// <param name="text">The id, in either letter case.</param>
    /// <returns>The id, in upper case.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a rule id; the message names the character and gives a valid example.</exception>
    public static RuleId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<RuleId>(text);
    }

    /// <summary>Reads a rule id.</summary>
    /// <param name="s">The id, in either letter case.</param>
    /// <param name="provider">Not used: ids do not follow a culture.</param>
    /// <returns>The id, in upper case.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not a rule id.</exception>
    public static RuleId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<RuleId>(s);

    /// <summary>Reads a rule id without throwing.</summary>
    /// <param name="text">The id, in either letter case.</param>
    /// <param name="value">The id, or the unset one.</param>
    /// <returns>False where <paramref name="text"/> is not a rule id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out RuleId value) => TryParse(text.AsSpan(), out value, out _);

    /// <summary>Reads a rule id without throwing, and says why not.</summary>
    /// <param name="text">The id, in either letter case.</param>
    /// <param name="value">The id, or the unset one.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> is not a rule id.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out RuleId value, out ParseFailure failure)
    {
        value = default;
        failure = Check(text);
        if (failure.Reason != ParseReason.None)
        {
            return false;
        }

        value = new RuleId(text.ToString().ToUpperInvariant());
        return true;
    }

    /// <summary>Ordinal order of the ids; the unset one comes first.</summary>
    /// <param name="other">The other id.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(RuleId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The id; empty when unset.</summary>
    /// <returns>The id; empty when unset.</returns>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>True where the first comes before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <(RuleId left, RuleId right) => left.CompareTo(right) < 0;

    /// <summary>True where the first does not come after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <=(RuleId left, RuleId right) => left.CompareTo(right) <= 0;

    /// <summary>True where the first comes after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >(RuleId left, RuleId right) => left.CompareTo(right) > 0;

    /// <summary>True where the first does not come before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >=(RuleId left, RuleId right) => left.CompareTo(right) >= 0;

    static RuleId IParsable<RuleId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<RuleId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RuleId result) => TryParse(s, out result);

    static bool ISpanParsable<RuleId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RuleId result) => TryParse(s, out result, out _);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(ToString(), destination, out charsWritten);

    internal void ThrowIfUnset(string parameterName) => TextValue.ThrowIfUnset<RuleId>(IsDefault, parameterName);

    private static ParseFailure Check(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return new ParseFailure(0, ParseReason.Empty);
        }

        var letters = 0;
        while (letters < text.Length && char.IsAsciiLetter(text[letters]))
        {
            letters++;
        }

        if (letters > MaxPrefix)
        {
            return new ParseFailure(MaxPrefix, ParseReason.TooLong);
        }

        var end = letters;
        while (end < text.Length && end < letters + Digits && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (letters < MinPrefix && letters < text.Length)
        {
            return new ParseFailure(letters, char.IsLetter(text[letters]) ? ParseReason.LookAlikeLetter : ParseReason.UnexpectedCharacter);
        }

        if (end < letters + Digits)
        {
            var isEnd = end == text.Length || char.IsAsciiDigit(text[end]);
            return new ParseFailure(end, isEnd ? ParseReason.MissingDigits : char.IsLetter(text[end]) ? ParseReason.LookAlikeLetter : ParseReason.UnexpectedCharacter);
        }

        return end < text.Length ? new ParseFailure(end, ParseReason.TrailingText) : default;
    }
}
