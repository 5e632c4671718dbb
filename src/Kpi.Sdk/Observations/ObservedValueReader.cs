using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk;

/// <summary>Reads one printed value under a kind and a way of writing numbers.</summary>
internal readonly struct ObservedValueReader(MeasureKind kind, Numerals numerals)
{
    private const int MaxLength = 200;

    private static readonly string[] DoneWords = ["có", "đã có", "đã", "xong", "đạt", "hoàn thành", "đã hoàn thành", "yes"];
    private static readonly string[] NotDoneWords = ["không", "chưa", "chưa có", "không đạt", "chưa đạt", "chưa hoàn thành", "no"];
    private static readonly string[] RankWords = ["hạng", "hạng thứ", "xếp hạng", "xếp thứ", "thứ"];

    public bool TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out ObservedValue value, out ParseFailure failure)
    {
        value = null;
        if (text.Length > MaxLength)
        {
            failure = new ParseFailure(MaxLength, ParseReason.TooLong);
            return false;
        }

        failure = default;
        var folded = VietnameseText.Fold(text.ToString());
        if (ObservedValue.AbsenceOf(folded) is { } absence)
        {
            value = ObservedValue.OfAbsence(absence);
            return true;
        }

        switch (kind)
        {
            case MeasureKind.Ratio:
                return TryReadRatio(text, out value, out failure);
            case MeasureKind.Score:
                return TryReadScore(text, out value, out failure);
            case MeasureKind.Rank:
                return TryReadRank(text, out value, out failure);
            case MeasureKind.YesNo:
                value = DoneOf(text.ToString()) is { } isDone ? ObservedValue.OfDone(isDone) : null;
                failure = value is null ? new ParseFailure(0, ParseReason.UnknownWord) : default;
                return value is not null;
            default:
                value = TryReadFigure(text, 0, out var number, out failure) ? ObservedValue.OfNumber(number) : null;
                return value is not null;
        }
    }

    // "đạt" is done, "đất" is not: only the words themselves, or all of it without marks
    private static bool? DoneOf(string text)
    {
        var clean = VietnameseText.Clean(text);
        return Array.Exists(DoneWords, word => IsWord(clean, word)) ? true
            : Array.Exists(NotDoneWords, word => IsWord(clean, word)) ? false
            : null;
    }

    private static bool IsWord(string clean, string word) =>
        string.Equals(clean, word, StringComparison.OrdinalIgnoreCase)
        || string.Equals(clean, VietnameseText.Fold(word), StringComparison.OrdinalIgnoreCase);

    private bool TryReadRatio(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out ObservedValue value, out ParseFailure failure)
    {
        value = null;
        var equals = text.IndexOf('=');
        var slash = text.IndexOf('/');
        Percentage? stated = null;
        if (equals >= 0 || slash < 0)
        {
            if (!TryReadPercentage(text[(equals + 1)..], equals + 1, out var percentage, out failure))
            {
                return false;
            }

            stated = percentage;
        }

        if (equals < 0 && slash < 0)
        {
            value = ObservedValue.OfRatio(numerator: null, denominator: null, stated);
            failure = default;
            return true;
        }

        var terms = equals < 0 ? text : text[..equals];
        if (slash < 0 || slash >= terms.Length)
        {
            failure = new ParseFailure(terms.Length, ParseReason.MissingPart);
            return false;
        }

        if (!TryReadTerm(terms[..slash], 0, out var numerator, out failure) || !TryReadTerm(terms[(slash + 1)..], slash + 1, out var denominator, out failure))
        {
            return false;
        }

        if (numerator is null && denominator is null && stated is null)
        {
            failure = new ParseFailure(0, ParseReason.MissingPart);
            return false;
        }

        value = ObservedValue.OfRatio(numerator, denominator, stated);
        return true;
    }

    private bool TryReadScore(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out ObservedValue value, out ParseFailure failure)
    {
        value = null;
        text = WithoutPoints(text);
        var slash = text.IndexOf('/');
        Figure? maximum = null;
        if (!TryReadFigure(slash < 0 ? text : text[..slash], 0, out var points, out failure))
        {
            return false;
        }

        if (slash >= 0)
        {
            if (!TryReadFigure(text[(slash + 1)..], slash + 1, out var most, out failure))
            {
                return false;
            }

            maximum = most;
        }

        value = ObservedValue.OfScore(points, maximum);
        return true;
    }

    // "18,8/20 điểm"
    private static ReadOnlySpan<char> WithoutPoints(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimEnd();
        var last = trimmed.Length;
        while (last > 0 && !char.IsWhiteSpace(trimmed[last - 1]))
        {
            last--;
        }

        return last > 0 && IsWord(VietnameseText.Clean(trimmed[last..].ToString()), "điểm") ? trimmed[..last] : text;
    }

    private bool TryReadRank(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out ObservedValue value, out ParseFailure failure)
    {
        // "hạng" may be decomposed in the text, so the digits are looked for rather than counted off
        value = null;
        var start = text.IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            failure = new ParseFailure(text.Length, ParseReason.MissingDigits);
            return false;
        }

        var word = VietnameseText.Clean(text[..start].ToString());
        if (word.Length > 0 && !Array.Exists(RankWords, known => IsWord(word, known)))
        {
            failure = new ParseFailure(0, ParseReason.UnknownWord);
            return false;
        }

        var slash = text[start..].IndexOf('/');
        var among = 0;
        if (!TryReadPlace(slash < 0 ? text[start..] : text[start..(start + slash)], start, out var rank, out failure)
            || (slash >= 0 && !TryReadPlace(text[(start + slash + 1)..], start + slash + 1, out among, out failure)))
        {
            return false;
        }

        value = ObservedValue.OfRank(rank, slash < 0 ? null : among);
        return true;
    }

    private bool TryReadPlace(ReadOnlySpan<char> text, int offset, out int place, out ParseFailure failure)
    {
        place = 0;
        if (!TryReadFigure(text, offset, out var figure, out failure))
        {
            return false;
        }

        if (!figure.IsExact || !figure.IsWhole || figure.CompareValueTo(Figure.Of(1)) < 0 || figure.CompareValueTo(Figure.Of(int.MaxValue)) > 0)
        {
            failure = new ParseFailure(offset, ParseReason.OutOfRange);
            return false;
        }

        place = (int)figure.ToRational().Numerator;
        return true;
    }

    private bool TryReadTerm(ReadOnlySpan<char> text, int offset, out Figure? term, out ParseFailure failure)
    {
        term = null;
        failure = default;
        if (text.Trim() is ['?'])
        {
            return true;
        }

        var isRead = TryReadFigure(text, offset, out var figure, out failure);
        term = isRead ? figure : null;
        return isRead;
    }

    private bool TryReadFigure(ReadOnlySpan<char> text, int offset, out Figure figure, out ParseFailure failure)
    {
        var trimmed = Trimmed(text, ref offset);
        var isRead = numerals == Numerals.Vietnamese
            ? VietnameseNumber.TryParse(trimmed, out figure, out failure)
            : Figure.TryParse(trimmed, out figure, out failure);
        failure = isRead ? default : new ParseFailure(offset + failure.Index, failure.Reason);
        return isRead;
    }

    private bool TryReadPercentage(ReadOnlySpan<char> text, int offset, out Percentage percentage, out ParseFailure failure)
    {
        var trimmed = Trimmed(text, ref offset);
        var isRead = numerals == Numerals.Vietnamese
            ? VietnameseNumber.TryParsePercentage(trimmed, out percentage, out failure)
            : Percentage.TryParse(trimmed, out percentage, out failure);
        failure = isRead ? default : new ParseFailure(offset + failure.Index, failure.Reason);
        return isRead;
    }

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> text, ref int offset)
    {
        offset += text.Length - text.TrimStart().Length;
        return text.Trim();
    }
}
