namespace Kpi.Sdk;

public static partial class VietnameseNumber
{
    private static bool TryReadFigure(ReadOnlySpan<char> text, out Figure value, out ParseFailure failure)
    {
        var index = 0;
        return TryReadNumber(text, ref index, unitDecimals: 0, out value, out failure) && IsAtEnd(text, index, ref value, out failure);
    }

    private static bool TryReadPercentage(ReadOnlySpan<char> text, out Percentage value, out ParseFailure failure)
    {
        value = default;
        var index = 0;
        var isPerMille = text.EndsWith("‰", StringComparison.Ordinal);
        if (!TryReadNumber(text, ref index, isPerMille ? 1 : 0, out var figure, out failure))
        {
            return false;
        }

        SkipSpace(text, ref index);
        var unit = index;
        if (!VietnameseWords.TryTake(text, ref index, isPerMille ? "‰" : "%") && !VietnameseWords.TryTake(text, ref index, "phần trăm"))
        {
            failure = MissingUnit(text, unit);
            return false;
        }

        if (!IsAtEnd(text, index, ref figure, out failure))
        {
            return false;
        }

        value = Percentage.Of(figure);
        return true;
    }

    private static bool TryReadPoints(ReadOnlySpan<char> text, out PercentagePoints value, out ParseFailure failure)
    {
        value = default;
        var index = 0;
        if (!TryReadNumber(text, ref index, unitDecimals: 0, out var figure, out failure))
        {
            return false;
        }

        SkipSpace(text, ref index);
        var unit = index;
        if (!VietnameseWords.TryTake(text, ref index, "điểm phần trăm") && !VietnameseWords.TryTake(text, ref index, "điểm %") && !VietnameseWords.TryTake(text, ref index, "điểm%"))
        {
            failure = MissingUnit(text, unit);
            return false;
        }

        if (!IsAtEnd(text, index, ref figure, out failure))
        {
            return false;
        }

        value = PercentagePoints.Of(figure);
        return true;
    }

    private static bool TryReadRatio(ReadOnlySpan<char> text, out Ratio value, out ParseFailure failure)
    {
        value = default;
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            failure = text.IsEmpty ? new ParseFailure(0, ParseReason.Empty) : new ParseFailure(text.Length, ParseReason.MissingPart);
            return false;
        }

        var second = text[(slash + 1)..].IndexOf('/');
        if (second >= 0)
        {
            failure = new ParseFailure(slash + 1 + second, ParseReason.UnexpectedCharacter);
            return false;
        }

        if (!TryReadTerm(text[..slash], 0, out var numerator, out failure) || !TryReadTerm(text[(slash + 1)..], slash + 1, out var denominator, out failure))
        {
            return false;
        }

        value = Ratio.Of(numerator, denominator);
        return true;
    }

    private static bool TryReadTerm(ReadOnlySpan<char> text, int offset, out Figure term, out ParseFailure failure)
    {
        // clean text has at most one space on either side of the slash
        var lead = text.StartsWith(" ", StringComparison.Ordinal) ? 1 : 0;
        if (TryReadFigure(text[lead..].TrimEnd(' '), out term, out failure))
        {
            return true;
        }

        failure = new ParseFailure(offset + lead + failure.Index, failure.Reason == ParseReason.Empty ? ParseReason.MissingPart : failure.Reason);
        return false;
    }

    // a hedge, a sign, digits and a scale; index ends behind the last of them
    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int index, int unitDecimals, out Figure value, out ParseFailure failure)
    {
        value = default;
        if (text.IsEmpty)
        {
            failure = new ParseFailure(0, ParseReason.Empty);
            return false;
        }

        var hedge = VietnameseWords.TakeHedge(text, ref index);
        SkipSpace(text, ref index);
        if (index < text.Length && char.IsLetter(text[index]))
        {
            failure = new ParseFailure(index, ParseReason.UnknownWord);
            return false;
        }

        var first = index;
        var isNegative = index < text.Length && text[index] == '-';
        if (index < text.Length && text[index] is '-' or '+')
        {
            index++;
        }

        if (!VietnameseDigits.TryRead(text, ref index, out var mantissa, out var decimals, out failure))
        {
            return false;
        }

        var end = index;
        SkipSpace(text, ref index);
        var scale = index > end ? VietnameseWords.TakeScale(text, ref index) : 0;
        index = scale == 0 ? end : index;
        decimals += unitDecimals - scale;
        if (decimals is < Figure.MinDecimals or > Figure.MaxDecimals)
        {
            failure = new ParseFailure(first, ParseReason.OutOfRange);
            return false;
        }

        value = Figure.Of(isNegative ? -mantissa : mantissa, decimals, hedge);
        return true;
    }

    private static bool IsAtEnd(ReadOnlySpan<char> text, int index, ref Figure value, out ParseFailure failure)
    {
        failure = default;
        if (index == text.Length)
        {
            return true;
        }

        value = default;
        var isSpaced = text[index] == ' ';
        index += isSpaced ? 1 : 0;
        failure = new ParseFailure(index, text[index] switch
        {
            '%' or '‰' => ParseReason.WrongUnit,
            _ => isSpaced ? ParseReason.TrailingText : ParseReason.UnexpectedCharacter,
        });
        return false;
    }

    private static ParseFailure MissingUnit(ReadOnlySpan<char> text, int index) => index == text.Length
        ? new ParseFailure(index, ParseReason.MissingUnit)
        : new ParseFailure(index, char.IsLetter(text[index]) || text[index] is '%' or '‰' ? ParseReason.WrongUnit : ParseReason.UnexpectedCharacter);

    private static void SkipSpace(ReadOnlySpan<char> text, ref int index)
    {
        if (index < text.Length && text[index] == ' ')
        {
            index++;
        }
    }
}
