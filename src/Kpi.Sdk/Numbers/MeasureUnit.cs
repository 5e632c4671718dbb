using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Kpi.Sdk;

/// <summary>The word for what is counted or measured, as written: "người", "hồ sơ", "%", "Mb/s", "%/năm".</summary>
/// <remarks>
/// 1 to 40 characters, clean (see <see cref="VietnameseText.Clean"/>), no control characters. Equality is ordinal on that form: letter case counts
/// (Mb and MB differ), and no unit is converted into another. The default is unset: <see cref="IsDefault"/> is true, its text is empty, and methods refuse it.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<MeasureUnit>))]
public readonly record struct MeasureUnit : ISpanParsable<MeasureUnit>, ISpanFormattable, ITextValue<MeasureUnit>
{
    /// <summary>The most characters a unit may have, once clean.</summary>
    public const int MaxLength = 40;

    // decomposed, a letter is up to three characters; beyond that and some spaces nothing can fit
    private const int MaxTextLength = 4 * MaxLength;

    private readonly string? _text;

    private MeasureUnit(string text) => _text = text;

    static string ITextValue<MeasureUnit>.Noun => "a unit of measure";

    static string ITextValue<MeasureUnit>.Example => "hồ sơ";

    /// <summary>The percent sign.</summary>
    public static MeasureUnit Percent { get; } = new("%");

    /// <summary>True for the unset unit.</summary>
    public bool IsDefault => _text is null;

    /// <summary>Reads a unit.</summary>
    /// <param name="text">The word, as written.</param>
    /// <returns>The unit, clean.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is blank, longer than 40 characters, or has a control character.</exception>
    public static MeasureUnit Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<MeasureUnit>(text);
    }

    /// <summary>Reads a unit.</summary>
    /// <param name="s">The word, as written.</param>
    /// <param name="provider">Not used: units do not follow a culture.</param>
    /// <returns>The unit, clean.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is blank, longer than 40 characters, or has a control character.</exception>
    public static MeasureUnit Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<MeasureUnit>(s);

    /// <summary>Reads a unit without throwing.</summary>
    /// <param name="text">The word, as written.</param>
    /// <param name="value">The unit, or the unset one.</param>
    /// <returns>False where <paramref name="text"/> is not a unit.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out MeasureUnit value) => TryParse(text.AsSpan(), out value, out _);

    /// <summary>Reads a unit without throwing, and says why not.</summary>
    /// <param name="text">The word, as written.</param>
    /// <param name="value">The unit, or the unset one.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> is not a unit.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out MeasureUnit value, out ParseFailure failure)
    {
        value = default;
        if (text.Length > MaxTextLength)
        {
            failure = new ParseFailure(MaxTextLength, ParseReason.TooLong);
            return false;
        }

        for (var index = 0; index < text.Length; index++)
        {
            var isPair = char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
            if (char.IsControl(text[index]) || (char.IsSurrogate(text[index]) && !isPair))
            {
                failure = new ParseFailure(index, ParseReason.UnexpectedCharacter);
                return false;
            }

            index += isPair ? 1 : 0;
        }

        var word = VietnameseText.Clean(text.ToString());
        if (word.Length is 0 or > MaxLength)
        {
            failure = word.Length == 0 ? new ParseFailure(0, ParseReason.Empty) : new ParseFailure(MaxLength, ParseReason.TooLong);
            return false;
        }

        value = new MeasureUnit(word);
        failure = default;
        return true;
    }

    /// <summary>The word; empty when unset.</summary>
    /// <returns>The word; empty when unset.</returns>
    public override string ToString() => _text ?? string.Empty;

    static MeasureUnit IParsable<MeasureUnit>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<MeasureUnit>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MeasureUnit result) => TryParse(s, out result);

    static bool ISpanParsable<MeasureUnit>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out MeasureUnit result) => TryParse(s, out result, out _);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(ToString(), destination, out charsWritten);

    internal void ThrowIfUnset(string parameterName) => TextValue.ThrowIfUnset<MeasureUnit>(IsDefault, parameterName);
}
