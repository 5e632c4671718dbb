using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Kpi.Sdk;

public readonly partial record struct Figure
{
    private const int MaxTextLength = 64;

    static string ITextValue<Figure>.Noun => "a figure in invariant form";

    static string ITextValue<Figure>.Example => "67.23";

    /// <summary>Reads the invariant form: a dot before the decimals, no groups, an exponent for what is counted in thousands or more ("613e2"), and "~", "&gt;", "~&lt;" or "&lt;" in front for about, over, nearly and under.</summary>
    /// <param name="text">The text. For Vietnamese numerals use <see cref="VietnameseNumber"/>.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a number, or has more digits or decimals than a figure holds.</exception>
    public static Figure Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<Figure>(text);
    }

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is invariant whatever the culture.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not such a number, or has more digits or decimals than a figure holds.</exception>
    public static Figure Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<Figure>(s);

    /// <summary>Reads the invariant form without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The figure, or 0.</param>
    /// <returns>False where <paramref name="text"/> can't be read as a figure.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Figure value) => TryParse(text.AsSpan(), out value, out _);

    /// <summary>Reads the invariant form without throwing, and says why not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The figure, or 0.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> can't be read as a figure.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Figure value, out ParseFailure failure)
    {
        value = default;
        if (text.Length > MaxTextLength)
        {
            failure = new ParseFailure(MaxTextLength, ParseReason.TooLong);
            return false;
        }

        var hedge = HedgeBefore(text, out var start);
        if (!InvariantDigits.TryRead(text, start, out var mantissa, out var decimals, out failure))
        {
            return false;
        }

        value = new Figure(mantissa, decimals, hedge);
        return true;
    }

    /// <summary>The invariant form, which parses back to the same figure: "12.30", "613e2", "&gt;900".</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var digits = Math.Abs(Mantissa).ToString(CultureInfo.InvariantCulture);
        var sign = Mantissa < 0 ? "-" : string.Empty;
        if (Decimals > 0)
        {
            digits = digits.PadLeft(Decimals + 1, '0');
            digits = string.Concat(digits.AsSpan(0, digits.Length - Decimals), ".", digits.AsSpan(digits.Length - Decimals));
        }
        else if (Decimals < 0)
        {
            digits = $"{digits}e{(-Decimals).ToString(CultureInfo.InvariantCulture)}";
        }

        return string.Concat(HedgeSign, sign, digits);
    }

    static Figure IParsable<Figure>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Figure>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Figure result) => TryParse(s, out result);

    static bool ISpanParsable<Figure>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Figure result) => TryParse(s, out result, out _);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(ToString(), destination, out charsWritten);

    private string HedgeSign => Hedge switch
    {
        Hedge.About => "~",
        Hedge.Over => ">",
        Hedge.Nearly => "~<",
        Hedge.Under => "<",
        _ => string.Empty,
    };

    private static Hedge HedgeBefore(ReadOnlySpan<char> text, out int length)
    {
        var hedge = text switch
        {
            ['~', '<', ..] => Hedge.Nearly,
            ['~', ..] => Hedge.About,
            ['>', ..] => Hedge.Over,
            ['<', ..] => Hedge.Under,
            _ => Hedge.None,
        };
        length = hedge switch
        {
            Hedge.None => 0,
            Hedge.Nearly => 2,
            _ => 1,
        };
        return hedge;
    }
}
