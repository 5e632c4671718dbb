namespace Kpi.Sdk.Csv;

/// <summary>The bytes that mean something in a CSV text.</summary>
internal static class CsvBytes
{
    public const byte Quote = (byte)'"';
    public const byte LineFeed = (byte)'\n';
    public const byte CarriageReturn = (byte)'\r';
    public const byte Comma = (byte)',';
    public const byte Semicolon = (byte)';';
    public const byte Tab = (byte)'\t';

    /// <summary>The byte order mark of UTF-8.</summary>
    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>How many lines end within a text; a carriage return with a line feed behind it is one.</summary>
    public static int LineBreaks(ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (text.IndexOfAny(LineFeed, CarriageReturn) is >= 0 and var at)
        {
            count++;
            text = text[(at + BreakLength(text[at..]))..];
        }

        return count;
    }

    /// <summary>The length of the line break a text begins with, 1 or 2.</summary>
    public static int BreakLength(ReadOnlySpan<byte> text) => text is [CarriageReturn, LineFeed, ..] ? 2 : 1;
}
