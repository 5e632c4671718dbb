using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Kpi.Sdk;

/// <content>Reading and printing.</content>
public readonly partial record struct Term
{
    static string ITextValue<Term>.Noun => "a term";

    static string ITextValue<Term>.Example => "giai đoạn 2021-2025";

    /// <summary>Reads a term.</summary>
    /// <param name="text">Two years with a dash between them, after a name or without one: <c>2021-2025</c>, <c>nhiệm kỳ 2020 – 2025</c>.</param>
    /// <returns>The term.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a term; the message names the place and gives a valid example.</exception>
    public static Term Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<Term>(text);
    }

    /// <summary>Reads a term.</summary>
    /// <param name="s">Two years with a dash between them, after a name or without one.</param>
    /// <param name="provider">Not used: terms do not follow a culture.</param>
    /// <returns>The term.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not a term.</exception>
    public static Term Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<Term>(s);

    /// <summary>Reads a term without throwing.</summary>
    /// <param name="text">Two years with a dash between them, after a name or without one.</param>
    /// <param name="value">The term, or the unset one.</param>
    /// <returns>False where <paramref name="text"/> is not a term.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Term value) => TryParse(text.AsSpan(), out value, out _);

    /// <summary>Reads a term without throwing, and says why not.</summary>
    /// <param name="text">Two years with a dash between them, after a name or without one.</param>
    /// <param name="value">The term, or the unset one.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> is not a term.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Term value, out ParseFailure failure)
    {
        value = default;
        if (text.IsWhiteSpace())
        {
            failure = new ParseFailure(0, ParseReason.Empty);
            return false;
        }

        var at = text.IndexOfAnyInRange('0', '9');
        if (!TryReadName(at < 0 ? text : text[..at], out var name, out failure))
        {
            return false;
        }

        if (at < 0)
        {
            failure = new ParseFailure(text.Length, ParseReason.MissingPart);
            return false;
        }

        if (!TryReadYear(text, ref at, out var first, out failure) || !TryReadDash(text, ref at, out failure))
        {
            return false;
        }

        var lastAt = at;
        if (!TryReadYear(text, ref at, out var last, out failure))
        {
            return false;
        }

        if (!text[at..].IsWhiteSpace())
        {
            failure = new ParseFailure(at, ParseReason.TrailingText);
            return false;
        }

        if (last < first)
        {
            failure = new ParseFailure(lastAt, ParseReason.WrongOrder);
            return false;
        }

        value = new Term(first, last, name);
        return true;
    }

    /// <summary>The name, where there is one, and both years: <c>giai đoạn 2021-2025</c>.</summary>
    /// <returns>The text; empty when unset.</returns>
    public override string ToString()
    {
        if (IsDefault)
        {
            return string.Empty;
        }

        var years = string.Create(CultureInfo.InvariantCulture, $"{_firstYear}-{_lastYear}");
        return Name is null ? years : $"{Name} {years}";
    }

    // null and true for a text without a name
    private static bool TryReadName(ReadOnlySpan<char> text, out string? name, out ParseFailure failure)
    {
        name = null;
        failure = default;
        var words = new List<string>();
        var folded = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var length = PeriodWords.WordLength(text[at..]);
            if (length > 0)
            {
                words.Add(text.Slice(at, length).ToString());
                folded.Add(PeriodWords.Fold(text.Slice(at, length)));
                at += length;
            }
            else if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else
            {
                failure = new ParseFailure(at, ParseReason.UnexpectedCharacter);
                return false;
            }
        }

        if (words.Count > 0)
        {
            name = PeriodWords.UsualTermName(string.Join(' ', folded)) ?? VietnameseText.Compose(string.Join(' ', words));
            if (name.Length > MaxNameLength)
            {
                name = null;
                failure = new ParseFailure(MaxNameLength, ParseReason.TooLong);
                return false;
            }
        }

        return true;
    }

    private static bool TryReadYear(ReadOnlySpan<char> text, ref int at, out int year, out ParseFailure failure)
    {
        year = 0;
        failure = default;
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end - at < 4)
        {
            failure = new ParseFailure(end, end == text.Length && end == at ? ParseReason.MissingPart : ParseReason.MissingDigits);
            return false;
        }

        if (end - at > 4 || !int.TryParse(text[at..end], NumberStyles.None, CultureInfo.InvariantCulture, out year)
            || year is < ReportingPeriod.MinYear or > ReportingPeriod.MaxYear)
        {
            failure = new ParseFailure(at, ParseReason.OutOfRange);
            return false;
        }

        at = end;
        return true;
    }

    private static bool TryReadDash(ReadOnlySpan<char> text, ref int at, out ParseFailure failure)
    {
        failure = default;
        SkipSpace(text, ref at);
        if (at == text.Length || !PeriodWords.IsDash(text[at]))
        {
            failure = new ParseFailure(at, at == text.Length ? ParseReason.MissingPart : ParseReason.UnexpectedCharacter);
            return false;
        }

        at++;
        SkipSpace(text, ref at);
        return true;
    }

    private static void SkipSpace(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }

    static Term IParsable<Term>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Term>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Term result) => TryParse(s, out result);

    static bool ISpanParsable<Term>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Term result) => TryParse(s, out result, out _);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(ToString(), destination, out charsWritten);
}
