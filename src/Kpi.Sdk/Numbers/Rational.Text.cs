using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Kpi.Sdk;

public readonly partial record struct Rational
{
    private const int MaxTextLength = 1000;

    static string ITextValue<Rational>.Noun => "an exact number";

    static string ITextValue<Rational>.Example => "55/63";

    /// <summary>Reads "55/63", a whole number, or a number with a decimal dot.</summary>
    /// <param name="text">The text, at most 1000 characters.</param>
    /// <returns>The number, in lowest terms.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a number, or its denominator is zero.</exception>
    public static Rational Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<Rational>(text);
    }

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="s">The text, at most 1000 characters.</param>
    /// <param name="provider">Not used: the form is invariant whatever the culture.</param>
    /// <returns>The number, in lowest terms.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not such a number, or its denominator is zero.</exception>
    public static Rational Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<Rational>(s);

    /// <summary>Reads an exact number without throwing.</summary>
    /// <param name="text">The text, at most 1000 characters.</param>
    /// <param name="value">The number, or 0.</param>
    /// <returns>False where <paramref name="text"/> can't be read as an exact number.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Rational value) => TryParse(text.AsSpan(), out value, out _);

    /// <summary>Reads an exact number without throwing, and says why not.</summary>
    /// <param name="text">The text, at most 1000 characters.</param>
    /// <param name="value">The number, or 0.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> can't be read as an exact number.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Rational value, out ParseFailure failure)
    {
        value = default;
        if (text.Length > MaxTextLength)
        {
            failure = new ParseFailure(MaxTextLength, ParseReason.TooLong);
            return false;
        }

        var slash = text.IndexOf('/');
        if (!TryReadDecimal(slash < 0 ? text : text[..slash], 0, out var dividend, out failure))
        {
            failure = slash == 0 ? new ParseFailure(0, ParseReason.MissingDigits) : failure;
            return false;
        }

        var divisor = One;
        if (slash >= 0 && !TryReadDecimal(text[(slash + 1)..], slash + 1, out divisor, out failure))
        {
            return false;
        }

        if (divisor.IsZero)
        {
            failure = new ParseFailure(slash + 1, ParseReason.OutOfRange);
            return false;
        }

        value = dividend / divisor;
        return true;
    }

    /// <summary>The number in lowest terms, "55/63", or "5" where it is whole; parses back to the same number.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var numerator = Numerator.ToString(CultureInfo.InvariantCulture);
        return IsWhole ? numerator : $"{numerator}/{Denominator.ToString(CultureInfo.InvariantCulture)}";
    }

    static Rational IParsable<Rational>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Rational>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rational result) => TryParse(s, out result);

    static bool ISpanParsable<Rational>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rational result) => TryParse(s, out result, out _);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(ToString(), destination, out charsWritten);

    private static bool TryReadDecimal(ReadOnlySpan<char> text, int offset, out Rational value, out ParseFailure failure)
    {
        value = default;
        var start = text.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        var dot = -1;
        for (var index = start; index < text.Length; index++)
        {
            if (text[index] == '.' && dot < 0 && index > start && index < text.Length - 1)
            {
                dot = index;
            }
            else if (!char.IsAsciiDigit(text[index]))
            {
                failure = new ParseFailure(offset + index, ParseReason.UnexpectedCharacter);
                return false;
            }
        }

        if (text.Length == start)
        {
            failure = new ParseFailure(offset + start, offset + start == 0 ? ParseReason.Empty : ParseReason.MissingDigits);
            return false;
        }

        var digits = dot < 0 ? text.ToString() : string.Concat(text[..dot], text[(dot + 1)..]);
        value = Of(BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), dot < 0 ? BigInteger.One : PowersOfTen.Of(text.Length - dot - 1));
        failure = default;
        return true;
    }
}
