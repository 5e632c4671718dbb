using System.Text;

namespace Kpi.Sdk.Csv;

/// <summary>The text of a field: without its quotes, and without what was put before it so that no program takes it for a formula.</summary>
internal static class CsvField
{
    private const char Apostrophe = '\'';
    private const string FormulaStarts = "=+-@\t\r";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the text of a field.</summary>
    /// <param name="raw">The field as it stands.</param>
    /// <param name="text">The text; what is not UTF-8 is replaced.</param>
    /// <returns>False where the bytes are not UTF-8.</returns>
    public static bool TryRead(ReadOnlySpan<byte> raw, out string text)
    {
        var bytes = raw is [CsvBytes.Quote, ..] ? Unquoted(raw) : raw;
        var isUnicode = System.Text.Unicode.Utf8.IsValid(bytes);
        text = isUnicode ? Strict.GetString(bytes) : Encoding.UTF8.GetString(bytes);
        if (IsGuarded(text))
        {
            text = text[1..];
        }

        return isUnicode;
    }

    /// <summary>The text as it is written where a program must not take it for a formula; numbers are not given here.</summary>
    public static string Guarded(string text) => IsGuarded(text) || (text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal)) ? Apostrophe + text : text;

    // apostrophes before what would be a formula: one of them was put there
    private static bool IsGuarded(string text)
    {
        var rest = text.AsSpan().TrimStart(Apostrophe);
        return rest.Length > 0 && rest.Length < text.Length && FormulaStarts.Contains(rest[0], StringComparison.Ordinal);
    }

    // doubled quotes become one; what stands behind the closing quote is kept as it is
    private static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> raw)
    {
        var text = new byte[raw.Length];
        var length = 0;
        var index = 1;
        while (index < raw.Length)
        {
            var quote = raw[index..].IndexOf(CsvBytes.Quote);
            var end = quote < 0 ? raw.Length : index + quote;
            raw[index..end].CopyTo(text.AsSpan(length));
            length += end - index;
            index = end + 1;
            if (index < raw.Length && raw[index] == CsvBytes.Quote)
            {
                text[length++] = CsvBytes.Quote;
                index++;
            }
            else if (quote >= 0)
            {
                raw[index..].CopyTo(text.AsSpan(length));
                length += raw.Length - index;
                break;
            }
        }

        return text.AsSpan(0, length);
    }
}
