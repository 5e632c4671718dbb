using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Kpi.Sdk;

/// <content>Reading and printing.</content>
public sealed partial class ReportingCalendar
{
    static string ITextValue<ReportingCalendar>.Noun => "a reporting calendar";

    static string ITextValue<ReportingCalendar>.Example => "day 21, shift -1";

    /// <summary>Reads a calendar.</summary>
    /// <param name="text"><c>Civil</c>, <c>Decree09</c>, or the day on which months begin and the shift in months, such as <c>day 21, shift -1</c>; a missing shift is 0. Letter case does not matter.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a calendar; the message names the place and gives a valid example.</exception>
    public static ReportingCalendar Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<ReportingCalendar>(text);
    }

    /// <summary>Reads a calendar.</summary>
    /// <param name="s">The text, as <see cref="Parse(string)"/> takes it.</param>
    /// <param name="provider">Not used: the text does not follow a culture.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not a calendar.</exception>
    public static ReportingCalendar Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<ReportingCalendar>(s);

    /// <summary>Reads a calendar without throwing.</summary>
    /// <param name="text">The text, as <see cref="Parse(string)"/> takes it.</param>
    /// <param name="value">The calendar, or null.</param>
    /// <returns>False where <paramref name="text"/> is not a calendar.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ReportingCalendar? value) => TryParse(text.AsSpan(), out value, out _);

    /// <summary>Reads a calendar without throwing, and says why not.</summary>
    /// <param name="text">The text, as <see cref="Parse(string)"/> takes it.</param>
    /// <param name="value">The calendar, or null.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> is not a calendar.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ReportingCalendar? value, out ParseFailure failure)
    {
        value = null;
        failure = default;
        var trimmed = text.Trim();
        if (trimmed.IsEmpty)
        {
            failure = new ParseFailure(0, ParseReason.Empty);
            return false;
        }

        if (trimmed.Equals(nameof(Civil), StringComparison.OrdinalIgnoreCase))
        {
            value = Civil;
            return true;
        }

        if (trimmed.Equals(nameof(Decree09), StringComparison.OrdinalIgnoreCase))
        {
            value = Decree09;
            return true;
        }

        var at = 0;
        var shift = 0;
        if (!TryReadNumber(text, ref at, "day", 1, 31, out var day, out failure))
        {
            return false;
        }

        if (at < text.Length && text[at] == ',')
        {
            at++;
            if (!TryReadNumber(text, ref at, "shift", -11, 11, out shift, out failure))
            {
                return false;
            }
        }

        if (at < text.Length)
        {
            failure = new ParseFailure(at, ParseReason.TrailingText);
            return false;
        }

        value = Shared(day, shift);
        return true;
    }

    /// <summary><c>Civil</c>, <c>Decree09</c>, or the two numbers: <c>day 21, shift -1</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => (FirstDayOfMonth, MonthShift) switch
    {
        (1, 0) => nameof(Civil),
        (15, -1) => nameof(Decree09),
        _ => string.Create(CultureInfo.InvariantCulture, $"day {FirstDayOfMonth}, shift {MonthShift}"),
    };

    // a word, space, and a number in range; space on both sides is passed over
    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int at, string word, int smallest, int largest, out int number, out ParseFailure failure)
    {
        number = 0;
        failure = default;
        SkipSpace(text, ref at);
        if (!text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
        {
            failure = new ParseFailure(at, at == text.Length ? ParseReason.MissingPart : ParseReason.UnknownWord);
            return false;
        }

        at += word.Length;
        SkipSpace(text, ref at);
        var end = at < text.Length && text[at] is '-' or '+' ? at + 1 : at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end == at || !char.IsAsciiDigit(text[end - 1]))
        {
            failure = new ParseFailure(end, ParseReason.MissingDigits);
            return false;
        }

        if (!int.TryParse(text[at..end], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) || number < smallest || number > largest)
        {
            failure = new ParseFailure(at, ParseReason.OutOfRange);
            return false;
        }

        at = end;
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

    static ReportingCalendar IParsable<ReportingCalendar>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ReportingCalendar>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ReportingCalendar result) => TryParse(s, out result);

    static bool ISpanParsable<ReportingCalendar>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ReportingCalendar result) => TryParse(s, out result, out _);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(ToString(), destination, out charsWritten);
}
