using System.Text;

namespace Kpi.Sdk.Json;

/// <summary>Says in words what breaks the syntax of a file, looking at the bytes around the place.</summary>
internal static class JsonSyntax
{
    public static readonly BilingualText EndsEarly = BilingualText.Of("tệp kết thúc giữa chừng", "the file ends too early");

    private static readonly BilingualText Comment = BilingualText.Of("JSON không có chú thích", "JSON has no comments");
    private static readonly BilingualText TrailingComma = BilingualText.Of("thừa dấu phẩy sau mục cuối cùng", "there is a comma after the last item");
    private static readonly BilingualText Quotes = BilingualText.Of("văn bản phải nằm trong ngoặc kép thẳng \"…\"", "texts stand in straight double quotes \"…\"");
    private static readonly BilingualText LineBreak = BilingualText.Of("trong văn bản có xuống dòng hoặc ký tự điều khiển", "a line break or control character stands in a text");
    private static readonly BilingualText MissingComma = BilingualText.Of("thiếu dấu phẩy giữa hai mục", "a comma is missing between two items");
    private static readonly BilingualText Digits = BilingualText.Of("số viết theo kiểu Việt Nam phải nằm trong ngoặc kép, như \"70.502\"", "a number in Vietnamese form stands in quotes, as \"70.502\"");

    /// <summary>A clause about the byte at a position.</summary>
    public static BilingualText Explain(ReadOnlySpan<byte> bytes, int offset)
    {
        if (offset >= bytes.Length)
        {
            return EndsEarly;
        }

        var before = Previous(bytes, offset);
        switch (bytes[offset])
        {
            case (byte)'/' or (byte)'#':
                return Comment;
            case (byte)'}' or (byte)']' when before == ',':
                return TrailingComma;
            case (byte)'\'':
                return Quotes;
            case < 0x20:
                return LineBreak;
            case (byte)'"' when before is '"' or '}' or ']' || char.IsAsciiDigit(before):
                return MissingComma;
            case (byte)'.' or (byte)',' or (>= (byte)'0' and <= (byte)'9') when char.IsAsciiDigit(before) || before is ',' or '-':
                return Digits;
            default:
                _ = Rune.DecodeFromUtf8(bytes[offset..], out var rune, out _);
                return rune.Value is 0x201C or 0x201D or 0x2018 or 0x2019
                    ? Quotes
                    : BilingualText.Of($"ký tự “{rune}” không đúng chỗ", $"the character '{rune}' has no place here");
        }
    }

    private static char Previous(ReadOnlySpan<byte> bytes, int offset)
    {
        var index = offset - 1;
        while (index >= 0 && bytes[index] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            index--;
        }

        return index < 0 ? '\0' : (char)bytes[index];
    }
}
