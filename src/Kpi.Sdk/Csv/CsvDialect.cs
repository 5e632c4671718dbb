namespace Kpi.Sdk.Csv;

/// <summary>Which separator a CSV text has, told by its first line.</summary>
internal static class CsvDialect
{
    private const int LongestLook = 64 * 1024;

    /// <summary>The separators that are looked for, the one preferred where nothing tells first.</summary>
    public static ReadOnlySpan<byte> Separators => [CsvBytes.Comma, CsvBytes.Semicolon, CsvBytes.Tab];

    /// <summary>The separator that stands most often in the first line with anything on it, outside quotes; a line "sep=;" says it outright.</summary>
    /// <param name="text">The beginning of the text, after the byte order mark.</param>
    /// <param name="skip">How many bytes the line "sep=;" takes, with its end; 0 without one.</param>
    public static byte Detect(ReadOnlySpan<byte> text, out int skip)
    {
        skip = 0;
        if (text.Length > 5 && text.StartsWith("sep="u8) && text[5] is CsvBytes.LineFeed or CsvBytes.CarriageReturn)
        {
            skip = 5 + CsvBytes.BreakLength(text[5..]);
            return text[4];
        }

        Span<int> counts = stackalloc int[Separators.Length];
        var isQuoted = false;
        var hasText = false;
        foreach (var symbol in text[..Math.Min(text.Length, LongestLook)])
        {
            isQuoted ^= symbol == CsvBytes.Quote;
            if (symbol is CsvBytes.LineFeed or CsvBytes.CarriageReturn && !isQuoted)
            {
                if (hasText)
                {
                    break;
                }

                continue;
            }

            hasText = true;
            var separator = isQuoted ? -1 : Separators.IndexOf(symbol);
            if (separator >= 0)
            {
                counts[separator]++;
            }
        }

        var best = 0;
        for (var index = 1; index < counts.Length; index++)
        {
            best = counts[index] > counts[best] ? index : best;
        }

        return Separators[best];
    }
}
