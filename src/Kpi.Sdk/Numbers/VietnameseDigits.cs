namespace Kpi.Sdk;

/// <summary>Reads <c>1.234,56</c> into a mantissa and decimals, exactly or not at all. The rules for dots and commas stand here and nowhere else.</summary>
internal static class VietnameseDigits
{
    private const int GroupLength = 3;

    public static bool TryRead(ReadOnlySpan<char> text, ref int index, out long mantissa, out int decimals, out ParseFailure failure)
    {
        mantissa = 0;
        decimals = 0;
        var start = index;
        while (index < text.Length && (char.IsAsciiDigit(text[index]) || text[index] is '.' or ','))
        {
            index++;
        }

        var token = text[start..index];
        if (token.IsEmpty)
        {
            failure = new ParseFailure(start, start == text.Length ? ParseReason.MissingDigits : ParseReason.UnexpectedCharacter);
            return false;
        }

        failure = Check(token, out decimals) is { } fault ? fault with { Index = start + fault.Index } : default;
        return failure.Reason == ParseReason.None && TryAccumulate(token, start, out mantissa, out failure);
    }

    // the marks are where they may be: what is left is to take the digits
    private static bool TryAccumulate(ReadOnlySpan<char> token, int start, out long mantissa, out ParseFailure failure)
    {
        mantissa = 0;
        for (var index = 0; index < token.Length; index++)
        {
            if (!char.IsAsciiDigit(token[index]))
            {
                continue;
            }

            if (mantissa >= Figure.MantissaLimit / 10)
            {
                failure = new ParseFailure(start + index, ParseReason.OutOfRange);
                mantissa = 0;
                return false;
            }

            mantissa = (mantissa * 10) + (token[index] - '0');
        }

        failure = default;
        return true;
    }

    private static ParseFailure? Check(ReadOnlySpan<char> token, out int decimals)
    {
        decimals = 0;
        var comma = token.IndexOf(',');
        var whole = comma < 0 ? token : token[..comma];
        if (comma >= 0)
        {
            var fraction = token[(comma + 1)..];
            var mark = fraction.IndexOfAny('.', ',');
            if (mark >= 0)
            {
                return new ParseFailure(comma + 1 + mark, ParseReason.UnexpectedCharacter);
            }

            if (fraction.IsEmpty)
            {
                return new ParseFailure(token.Length, ParseReason.MissingDigits);
            }

            decimals = fraction.Length;
        }

        var dot = whole.IndexOf('.');
        if (whole.IsEmpty || dot == 0)
        {
            return new ParseFailure(0, ParseReason.MissingDigits);
        }

        if (dot < 0)
        {
            return null;
        }

        return comma < 0 && !whole[(dot + 1)..].Contains('.')
            ? CheckSingleDot(whole, dot, out decimals)
            : CheckGroups(whole, dot);
    }

    private static ParseFailure? CheckSingleDot(ReadOnlySpan<char> whole, int dot, out int decimals)
    {
        var behind = whole.Length - dot - 1;
        decimals = 0;
        if (behind == 0)
        {
            return new ParseFailure(whole.Length, ParseReason.MissingDigits);
        }

        if (behind != GroupLength || IsZero(whole[..dot]))
        {
            // it can't be a group, so it is a decimal mark
            decimals = behind;
            return null;
        }

        return dot > GroupLength ? new ParseFailure(dot, ParseReason.Ambiguous) : null;
    }

    private static ParseFailure? CheckGroups(ReadOnlySpan<char> whole, int dot)
    {
        if (dot > GroupLength || IsZero(whole[..dot]))
        {
            return new ParseFailure(0, ParseReason.BadGrouping);
        }

        while (dot < whole.Length)
        {
            var behind = whole[(dot + 1)..];
            var next = behind.IndexOf('.');
            var length = next < 0 ? behind.Length : next;
            if (length != GroupLength)
            {
                return new ParseFailure(dot + 1, length == 0 ? ParseReason.MissingDigits : ParseReason.BadGrouping);
            }

            dot += 1 + length;
        }

        return null;
    }

    private static bool IsZero(ReadOnlySpan<char> digits) => !digits.ContainsAnyExcept('0');
}
