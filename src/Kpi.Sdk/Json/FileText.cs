namespace Kpi.Sdk.Json;

/// <summary>Text of a file as messages quote it.</summary>
internal static class FileText
{
    private const int LongestQuote = 40;

    /// <summary>At most 40 characters, never half of a surrogate pair.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= LongestQuote)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return string.Concat(text.AsSpan(0, length), "…");
    }
}
