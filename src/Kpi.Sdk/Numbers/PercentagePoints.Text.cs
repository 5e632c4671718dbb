using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk;

public readonly partial record struct PercentagePoints
{
    static string ITextValue<PercentagePoints>.Noun => "a number of percentage points in invariant form";

    static string ITextValue<PercentagePoints>.Example => "-27.08 pp";

    /// <summary>Reads percentage points in invariant form, "pp" behind them: "-27.08 pp", "2.58pp".</summary>
    /// <param name="text">The text. For Vietnamese numerals use <see cref="VietnameseNumber"/>.</param>
    /// <returns>The percentage points.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a number, has more digits or decimals than a figure holds, or lacks its unit.</exception>
    public static PercentagePoints Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<PercentagePoints>(text);
    }

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is invariant whatever the culture.</param>
    /// <returns>The percentage points.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not such a number, has more digits or decimals than a figure holds, or lacks its unit.</exception>
    public static PercentagePoints Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<PercentagePoints>(s);

    /// <summary>Reads the invariant form without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The percentage points, or 0.</param>
    /// <returns>False where <paramref name="text"/> can't be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PercentagePoints value) => TryParse(text.AsSpan(), out value, out _);

    /// <summary>Reads the invariant form without throwing, and says why not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The percentage points, or 0.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> can't be read.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PercentagePoints value, out ParseFailure failure)
    {
        var isRead = UnitText.TryRead(text, UnitText.Points, out var figure, out failure);
        value = new PercentagePoints(figure);
        return isRead;
    }

    /// <summary>The invariant form, "-27.08 pp", which parses back to the same print.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Figure} pp";

    static PercentagePoints IParsable<PercentagePoints>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PercentagePoints>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PercentagePoints result) => TryParse(s, out result);

    static bool ISpanParsable<PercentagePoints>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PercentagePoints result) => TryParse(s, out result, out _);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(ToString(), destination, out charsWritten);
}
