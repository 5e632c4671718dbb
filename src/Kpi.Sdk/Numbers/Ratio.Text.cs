using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk;

public readonly partial record struct Ratio
{
    static string ITextValue<Ratio>.Noun => "a ratio in invariant form";

    static string ITextValue<Ratio>.Example => "70502/104868";

    /// <summary>Reads a ratio in invariant form, two figures with a slash between them: "70502/104868", "18.8/20".</summary>
    /// <param name="text">The text. For Vietnamese numerals use <see cref="VietnameseNumber"/>.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a number, has more digits or decimals than a figure holds, or lacks a term.</exception>
    public static Ratio Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<Ratio>(text);
    }

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is invariant whatever the culture.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not such a number, has more digits or decimals than a figure holds, or lacks a term.</exception>
    public static Ratio Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<Ratio>(s);

    /// <summary>Reads the invariant form without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The ratio, or 0/0.</param>
    /// <returns>False where <paramref name="text"/> can't be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Ratio value) => TryParse(text.AsSpan(), out value, out _);

    /// <summary>Reads the invariant form without throwing, and says why not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The ratio, or 0/0.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> can't be read.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Ratio value, out ParseFailure failure)
    {
        value = default;
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            failure = text.IsEmpty ? new ParseFailure(0, ParseReason.Empty) : new ParseFailure(text.Length, ParseReason.MissingPart);
            return false;
        }

        if (!TryReadTerm(text[..slash], 0, out var numerator, out failure) || !TryReadTerm(text[(slash + 1)..], slash + 1, out var denominator, out failure))
        {
            return false;
        }

        value = new Ratio(numerator, denominator);
        return true;
    }

    /// <summary>The invariant form, "70502/104868", which parses back to the same print.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Numerator}/{Denominator}";

    static Ratio IParsable<Ratio>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Ratio>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Ratio result) => TryParse(s, out result);

    static bool ISpanParsable<Ratio>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Ratio result) => TryParse(s, out result, out _);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(ToString(), destination, out charsWritten);

    private static bool TryReadTerm(ReadOnlySpan<char> text, int offset, out Figure term, out ParseFailure failure)
    {
        if (Figure.TryParse(text, out term, out failure))
        {
            return true;
        }

        failure = new ParseFailure(offset + failure.Index, failure.Reason == ParseReason.Empty ? ParseReason.MissingPart : failure.Reason);
        return false;
    }
}
