using System.Text;

namespace Kpi.Sdk.Validation;

/// <summary>The two old ways to write Vietnamese in eight bits, as their texts look when they are shown as Latin-1.</summary>
internal static class LegacyCodings
{
    private const char FirstOfTcvn3 = '\u00A1';
    private const char None = '.';

    // TCVN 5712:1993, the third character set (".VnTime" fonts): what stands at A1 to FE; a full stop where nothing does
    private const string Tcvn3 =
        "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽé" +
        "ẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";

    // VNI-Windows: the mark is a letter behind its vowel
    private const string VniMarks = "øùûõïâàáåãäêèéúüë";

    private static readonly (char Vowel, string Composites)[] VniRows =
    [
        ('a', "àáảãạâầấẩẫậăằắẳẵặ"), ('e', "èéẻẽẹêềếểễệ......"), ('o', "òóỏõọôồốổỗộ......"), ('u', "ùúủũụ............"),
        ('y', "ỳýỷỹ............."), ('ô', "ờớởỡợ............"), ('ö', "ừứửữự............"),
    ];

    // VNI-Windows: letters that stand by themselves
    private const string VniSingles = "ìíæóòîôöñ";
    private const string VniSingleLetters = "ìíỉĩịỵơưđ";

    /// <summary>A character that TCVN3 has a letter at: the letter, or the full stop for none.</summary>
    public static bool IsTcvn3(char character) => FromTcvn3(character) != None;

    /// <summary>A character beyond ASCII that VNI-Windows makes letters of.</summary>
    public static bool IsVni(char character)
    {
        var lower = char.ToLowerInvariant(character);
        return lower > '\u007F' && (VniMarks.Contains(lower, StringComparison.Ordinal) || VniSingles.Contains(lower, StringComparison.Ordinal));
    }

    /// <summary>A word read as TCVN3; null where a character has no letter in it.</summary>
    public static string? DecodeTcvn3(string word)
    {
        var decoded = new StringBuilder(word.Length);
        foreach (var character in word)
        {
            var letter = char.IsAscii(character) ? character : FromTcvn3(character);
            if (letter == None)
            {
                return null;
            }

            decoded.Append(letter);
        }

        // the capital fonts had the small letters' codes for capitals with a tone
        var text = decoded.ToString();
        return word.Any(char.IsAsciiLetterUpper) && word.Length > 1 && !word.Any(char.IsAsciiLetterLower) && word.Count(char.IsAsciiLetterUpper) > 1 ? text.ToUpperInvariant() : text;
    }

    /// <summary>A word read as VNI-Windows; null where a mark has no vowel before it.</summary>
    public static string? DecodeVni(string word)
    {
        var decoded = new StringBuilder(word.Length);
        for (var index = 0; index < word.Length; index++)
        {
            var (letter, length) = VniLetter(word.AsSpan(index));
            if (letter == None)
            {
                return null;
            }

            decoded.Append(char.IsUpper(word[index]) ? char.ToUpperInvariant(letter) : letter);
            index += length - 1;
        }

        return decoded.ToString();
    }

    private static (char Letter, int Length) VniLetter(ReadOnlySpan<char> rest)
    {
        var first = char.ToLowerInvariant(rest[0]);
        if (rest.Length > 1 && Array.Find(VniRows, row => row.Vowel == first) is { Composites: { } composites }
            && VniMarks.IndexOf(char.ToLowerInvariant(rest[1]), StringComparison.Ordinal) is >= 0 and var column && composites[column] != None)
        {
            return (composites[column], 2);
        }

        if (char.IsAscii(first))
        {
            return (first, 1);
        }

        var single = VniSingles.IndexOf(first, StringComparison.Ordinal);
        return (single < 0 ? None : VniSingleLetters[single], 1);
    }

    private static char FromTcvn3(char character) =>
        character >= FirstOfTcvn3 && character - FirstOfTcvn3 < Tcvn3.Length ? Tcvn3[character - FirstOfTcvn3] : None;
}
