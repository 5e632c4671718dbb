using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Kpi.Sdk;

public sealed partial record class TargetCondition
{
    private const int MaxTextLength = 80;

    private static readonly (string Sign, Comparator Comparator)[] Signs =
    [
        (">=", Comparator.AtLeast),
        ("≥", Comparator.AtLeast),
        ("<=", Comparator.AtMost),
        ("≤", Comparator.AtMost),
        (">", Comparator.MoreThan),
        ("<", Comparator.LessThan),
        ("=", Comparator.Exactly),
        ("~", Comparator.About),
    ];

    static string ITextValue<TargetCondition>.Noun => "a target's condition";

    static string ITextValue<TargetCondition>.Example => ">= 70%";

    /// <summary>Reads a condition in invariant numerals: "&gt;= 70%", "&gt; 7000", "10%..15%", "top 10", "done", "qualitative", "&gt;= ?" for a number that is not known.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not of that form.</exception>
    public static TargetCondition Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<TargetCondition>(text);
    }

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is invariant whatever the culture.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not of that form.</exception>
    public static TargetCondition Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<TargetCondition>(s);

    /// <summary>Reads a condition in invariant numerals without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The condition, or null.</param>
    /// <returns>False where <paramref name="text"/> is not of that form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out TargetCondition value) =>
        TryParse(text.AsSpan(), Numerals.Invariant, out value, out _);

    /// <summary>Reads a condition in invariant numerals without throwing, and says why not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The condition, or null.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> is not of that form.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out TargetCondition value, out ParseFailure failure) =>
        TryParse(text, Numerals.Invariant, out value, out failure);

    /// <summary>Reads a condition without throwing, and says why not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numerals">How its numbers are written.</param>
    /// <param name="value">The condition, or null.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> is not of that form.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, Numerals numerals, [MaybeNullWhen(false)] out TargetCondition value, out ParseFailure failure)
    {
        value = null;
        var trimmed = text.Trim();
        if (trimmed.IsEmpty || trimmed.Length > MaxTextLength)
        {
            failure = new ParseFailure(0, trimmed.IsEmpty ? ParseReason.Empty : ParseReason.TooLong);
            return false;
        }

        var isRead = TryReadTrimmed(trimmed, numerals, out value, out failure);
        failure = isRead ? default : failure with { Index = failure.Index + text.Length - text.TrimStart().Length };
        return isRead;
    }

    /// <summary>The invariant form, which parses back to the same condition.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var percent = IsPercentage ? "%" : string.Empty;
        return Comparator switch
        {
            Comparator.Done => "done",
            Comparator.Qualitative => "qualitative",
            Comparator.WithinTop => $"top {Value}",
            Comparator.Between => $"{Value}{percent}..{UpperValue}{percent}",
            _ => $"{Array.Find(Signs, pair => pair.Comparator == Comparator).Sign} {(Value is null ? "?" : Value.ToString())}{percent}",
        };
    }

    static TargetCondition IParsable<TargetCondition>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TargetCondition>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TargetCondition result) => TryParse(s, out result);

    static bool ISpanParsable<TargetCondition>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TargetCondition result) => TryParse(s, out result, out _);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(ToString(), destination, out charsWritten);

    private static bool TryReadTrimmed(ReadOnlySpan<char> trimmed, Numerals numerals, [MaybeNullWhen(false)] out TargetCondition value, out ParseFailure failure)
    {
        failure = default;
        if (trimmed.Equals("done", StringComparison.OrdinalIgnoreCase) || trimmed.Equals("qualitative", StringComparison.OrdinalIgnoreCase))
        {
            value = trimmed[0] is 'd' or 'D' ? Done : Qualitative;
            return true;
        }

        if (trimmed.StartsWith("top", StringComparison.OrdinalIgnoreCase))
        {
            return TryReadTop(trimmed, out value, out failure);
        }

        var dots = trimmed.IndexOf("..", StringComparison.Ordinal);
        return dots >= 0
            ? TryReadRange(trimmed, dots, numerals, out value, out failure)
            : TryReadSigned(trimmed, numerals, out value, out failure);
    }

    private static bool TryReadTop(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out TargetCondition value, out ParseFailure failure)
    {
        var isRank = int.TryParse(text[3..].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var rank) && rank >= 1;
        value = isRank ? WithinTop(rank) : null;
        failure = isRank ? default : new ParseFailure(3, ParseReason.MissingDigits);
        return isRank;
    }

    private static bool TryReadRange(ReadOnlySpan<char> text, int dots, Numerals numerals, [MaybeNullWhen(false)] out TargetCondition value, out ParseFailure failure)
    {
        value = null;
        if (!TryReadNumber(text[..dots], 0, numerals, out var lower, out var lowerIsPercentage, out failure)
            || !TryReadNumber(text[(dots + 2)..], dots + 2, numerals, out var upper, out var upperIsPercentage, out failure))
        {
            return false;
        }

        if (lowerIsPercentage != upperIsPercentage)
        {
            failure = new ParseFailure(dots, ParseReason.WrongUnit);
            return false;
        }

        if (lower.CompareValueTo(upper) > 0)
        {
            failure = new ParseFailure(dots + 2, ParseReason.WrongOrder);
            return false;
        }

        value = Between(lower, upper, lowerIsPercentage);
        return true;
    }

    private static bool TryReadSigned(ReadOnlySpan<char> text, Numerals numerals, [MaybeNullWhen(false)] out TargetCondition value, out ParseFailure failure)
    {
        value = null;
        foreach (var (sign, comparator) in Signs)
        {
            if (!text.StartsWith(sign, StringComparison.Ordinal))
            {
                continue;
            }

            var number = text[sign.Length..].Trim();
            if (number is ['?'] or ['?', '%'])
            {
                value = Of(comparator, value: null, number.Length == 2);
                failure = default;
                return true;
            }

            if (!TryReadNumber(number, text.Length - number.Length, numerals, out var figure, out var isPercentage, out failure))
            {
                return false;
            }

            value = Of(comparator, figure, isPercentage);
            return true;
        }

        failure = new ParseFailure(0, ParseReason.UnknownWord);
        return false;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, int offset, Numerals numerals, out Figure figure, out bool isPercentage, out ParseFailure failure)
    {
        offset += text.Length - text.TrimStart().Length;
        var number = text.Trim();
        isPercentage = number.EndsWith("%", StringComparison.Ordinal);
        number = isPercentage ? number[..^1].TrimEnd() : number;
        var isRead = numerals == Numerals.Vietnamese
            ? VietnameseNumber.TryParse(number, out figure, out failure)
            : Figure.TryParse(number, out figure, out failure);
        if (isRead && !figure.IsExact)
        {
            failure = new ParseFailure(0, ParseReason.UnexpectedCharacter);
            isRead = false;
        }

        failure = isRead ? default : new ParseFailure(offset + failure.Index, failure.Reason);
        return isRead;
    }
}
