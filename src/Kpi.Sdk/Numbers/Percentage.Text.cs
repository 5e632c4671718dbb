using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk;

public readonly partial record struct Percentage
{
    static string ITextValue<Percentage>.Noun => "a percentage in invariant form";

    static string ITextValue<Percentage>.Example => "67.23%";

    /// <summary>Reads a percentage in invariant form, its sign behind it: "67.23%", "67.23 %", "&gt;98%".</summary>
    /// <param name="text">The text. For Vietnamese numerals use <see cref="VietnameseNumber"/>.</param>
    /// <returns>The percentage.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a number, has more digits or decimals than a figure holds, or lacks its unit.</exception>
    public static Percentage Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<Percentage>(text);
    }

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is invariant whatever the culture.</param>
    /// <returns>The percentage.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not such a number, has more digits or decimals than a figure holds, or lacks its unit.</exception>
    public static Percentage Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<Percentage>(s);

    /// <summary>Reads the invariant form without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The percentage, or 0.</param>
    /// <returns>False where <paramref name="text"/> can't be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Percentage value) => TryParse(text.AsSpan(), out value, out _);

    /// <summary>Reads the invariant form without throwing, and says why not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The percentage, or 0.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> can't be read.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Percentage value, out ParseFailure failure)
    {
        var isRead = UnitText.TryRead(text, UnitText.Percent, out var figure, out failure);
        value = new Percentage(figure);
        return isRead;
    }

    /// <summary>The invariant form, "67.23%", which parses back to the same print.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Figure}%";

    static Percentage IParsable<Percentage>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Percentage>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Percentage result) => TryParse(s, out result);

    static bool ISpanParsable<Percentage>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Percentage result) => TryParse(s, out result, out _);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(ToString(), destination, out charsWritten);
}
