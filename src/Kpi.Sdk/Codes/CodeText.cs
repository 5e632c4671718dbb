namespace Kpi.Sdk;

/// <summary>What codes are made of: ASCII letters and digits, with dots and dashes between them.</summary>
internal static class CodeText
{
    public static ParseFailure Check(ReadOnlySpan<char> text, int maxLength)
    {
        if (text.IsEmpty)
        {
            return new ParseFailure(0, ParseReason.Empty);
        }

        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            var isEnd = index == 0 || index == text.Length - 1;
            if (!char.IsAsciiLetterOrDigit(character) && (isEnd || character is not ('.' or '-')))
            {
                return new ParseFailure(index, char.IsLetter(character) ? ParseReason.LookAlikeLetter : ParseReason.UnexpectedCharacter);
            }
        }

        return text.Length > maxLength ? new ParseFailure(maxLength, ParseReason.TooLong) : default;
    }
}
