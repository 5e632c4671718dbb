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
        if (!TrySplitRatio(text, out var termsAt, out var statedAt, out failure))
        {
            return false;
        }

        Percentage? stated = null;
        if (!text[statedAt].IsEmpty)
        {
            if (!TryReadPercentage(text[statedAt], statedAt.Start.Value, out var percentage, out failure))
            {
                return false;
            }

            stated = percentage;
        }

        if (text[termsAt].IsEmpty)
        {
            value = ObservedValue.OfRatio(numerator: null, denominator: null, stated);
            return true;
        }

        var terms = text[termsAt];
        var start = termsAt.Start.Value;
        var slash = terms.IndexOf('/');
        if (!TryReadTerm(terms[..slash], start, out var numerator, out failure) || !TryReadTerm(terms[(slash + 1)..], start + slash + 1, out var denominator, out failure))
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

    /// <summary>Finds the terms and the percentage: "a/b = p%", "p% (a/b)", "a/b (p%)", or one of the two alone.</summary>
    private static bool TrySplitRatio(ReadOnlySpan<char> text, out Range terms, out Range stated, out ParseFailure failure)
    {
        failure = default;
        var (whole, none) = (Range.All, new Range(0, 0));
        var (equals, open, slash) = (text.IndexOf('='), text.IndexOf('('), text.IndexOf('/'));
        if (equals < 0 && open < 0)
        {
            (terms, stated) = slash < 0 ? (none, whole) : (whole, none);
            return true;
        }

        var end = text.TrimEnd().Length;
        if (equals < 0 && (text[end - 1] != ')' || end - 1 <= open))
        {
            (terms, stated) = (none, none);
            failure = new ParseFailure(end, ParseReason.MissingPart);
            return false;
        }

        var (first, second) = equals >= 0 ? (new Range(0, equals), new Range(equals + 1, text.Length)) : (new Range(0, open), new Range(open + 1, end - 1));
        (terms, stated) = equals < 0 && slash > open ? (second, first) : (first, second);
        if (text[terms].Contains('/') && !text[stated].IsWhiteSpace())
        {
            return true;
        }

        failure = new ParseFailure(text[terms].Contains('/') ? text.Length : terms.End.GetOffset(text.Length), ParseReason.MissingPart);
        return false;
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
