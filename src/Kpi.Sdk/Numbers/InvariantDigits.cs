namespace Kpi.Sdk;

/// <summary>Reads <c>-12.30e4</c> into a mantissa and decimals, exactly or not at all.</summary>
internal static class InvariantDigits
{
    public static bool TryRead(ReadOnlySpan<char> text, int start, out long mantissa, out int decimals, out ParseFailure failure)
    {
        mantissa = 0;
        decimals = 0;
        var index = start;
        var isNegative = index < text.Length && text[index] == '-';
        if (isNegative)
        {
            index++;
        }

        if (!TryReadDigits(text, ref index, ref mantissa, out failure))
        {
            return false;
        }

        if (index < text.Length && text[index] == '.')
        {
            var first = ++index;
            if (!TryReadDigits(text, ref index, ref mantissa, out failure))
            {
                return false;
            }

            decimals = index - first;
        }

        if (index < text.Length && text[index] is ('e' or 'E') && !TryReadExponent(text, ref index, ref decimals, out failure))
        {
            return false;
        }

        if (index < text.Length)
        {
            failure = new ParseFailure(index, ParseReason.UnexpectedCharacter);
            return false;
        }

        if (decimals is < Figure.MinDecimals or > Figure.MaxDecimals)
        {
            failure = new ParseFailure(start, ParseReason.OutOfRange);
            return false;
        }

        mantissa = isNegative ? -mantissa : mantissa;
        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, ref int index, ref long mantissa, out ParseFailure failure)
    {
        var first = index;
        for (; index < text.Length && char.IsAsciiDigit(text[index]); index++)
        {
            if (mantissa >= Figure.MantissaLimit / 10)
            {
                failure = new ParseFailure(index, ParseReason.OutOfRange);
                return false;
            }

            mantissa = (mantissa * 10) + (text[index] - '0');
        }

        if (index > first)
        {
            failure = default;
            return true;
        }

        failure = new ParseFailure(index, (index < text.Length, text.IsEmpty) switch
        {
            (true, _) => ParseReason.UnexpectedCharacter,
            (_, true) => ParseReason.Empty,
            _ => ParseReason.MissingDigits,
        });
        return false;
    }

    private static bool TryReadExponent(ReadOnlySpan<char> text, ref int index, ref int decimals, out ParseFailure failure)
    {
        var at = index++;
        var isNegative = index < text.Length && text[index] == '-';
        if (index < text.Length && text[index] is ('-' or '+'))
        {
            index++;
        }

        var exponent = 0L;
        if (!TryReadDigits(text, ref index, ref exponent, out failure))
        {
            return false;
        }

        // far beyond any figure already: keep it small enough to subtract
        exponent = Math.Min(exponent, 1000);
        decimals -= (int)(isNegative ? -exponent : exponent);
        if (decimals is < Figure.MinDecimals or > Figure.MaxDecimals)
        {
            failure = new ParseFailure(at, ParseReason.OutOfRange);
            return false;
        }

        return true;
    }
}
