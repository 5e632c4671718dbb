using System.Globalization;
using System.Text;

namespace Kpi.Sdk.Validation;

/// <summary>Finds letters that look like Latin ones and are not, and puts the Latin ones in their place.</summary>
/// <remarks>
/// A Cyrillic or Greek letter counts only inside a word that has Latin letters too, and only where every such letter of the word has a Latin double:
/// words in those alphabets, and signs such as µm and kΩ, are left alone. Icelandic ð counts where Vietnamese has its đ and Icelandic no ð.
/// </remarks>
internal static class LookAlikeLetters
{
    // Cyrillic capitals, Cyrillic small letters, Greek capitals and the small omicron; spelled out, since the eye can't tell them
    private const string Foreign =
        "\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0423" +
        "\u0430\u0435\u0455\u0456\u0458\u043E\u0440\u0441\u0445\u0443\u04BB" +
        "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF";
    private const string Latin = "ABESIJKMHOPCTXYaesijopcxyhABEZHIKMNOPTYXo";

    private const int LongestAbbreviation = 8;

    /// <summary>The text with Latin letters; null where nothing is to be put right.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">The letters found, each once, such as "P (U+0420)"; empty where there are none.</param>
    public static string? Correct(string text, out IReadOnlyList<string> found)
    {
        found = [];
        if (!text.Any(character => character is '\u00D0' or '\u00F0' or (>= '\u0370' and <= '\u04FF') or (>= '\uFF21' and <= '\uFF5A')))
        {
            return null;
        }

        var corrected = new StringBuilder(text);
        var isEastAsian = text.Any(character => character is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF'));
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || char.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark))
            {
                end++;
            }

            if (end > start)
            {
                CorrectWord(corrected, text, start, end, isEastAsian);
                start = end - 1;
            }
        }

        found = [.. Enumerable.Range(0, text.Length)
            .Where(index => text[index] != corrected[index])
            .Select(index => string.Create(CultureInfo.InvariantCulture, $"{text[index]} (U+{(int)text[index]:X4})"))
            .Distinct(StringComparer.Ordinal)];
        return found.Count == 0 ? null : corrected.ToString();
    }

    private static void CorrectWord(StringBuilder corrected, string text, int start, int end, bool isEastAsian)
    {
        var word = text.AsSpan(start, end - start);
        var hasLatin = false;
        var isReadable = true;
        foreach (var character in word)
        {
            hasLatin |= char.IsAsciiLetter(character) || VietnameseText.IsLetter(character);
            isReadable &= character is not (>= '\u0370' and <= '\u04FF') || Foreign.Contains(character, StringComparison.Ordinal);
        }

        for (var index = start; index < end; index++)
        {
            var place = Foreign.IndexOf(text[index], StringComparison.Ordinal);
            if (place >= 0 && hasLatin && isReadable)
            {
                corrected[index] = Latin[place];
            }
            else if (!isEastAsian && text[index] is (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A'))
            {
                corrected[index] = (char)(text[index] - '\uFF21' + 'A');
            }
            else if (text[index] is '\u00D0' or '\u00F0' && IsVietnameseD(text, start, index, end))
            {
                corrected[index] = text[index] == '\u00D0' ? 'Đ' : 'đ';
            }
        }
    }

    // Icelandic has ð within words only; Vietnamese begins syllables with đ, and has Đ within abbreviations such as QĐ and NĐ-CP
    private static bool IsVietnameseD(string text, int start, int index, int end)
    {
        var isFirst = index == start || !char.IsLetter(text[index - 1]);
        if (isFirst && index + 1 < end && VietnameseText.IsLetter(text[index + 1]))
        {
            return true;
        }

        if (isFirst && (index + 1 == end))
        {
            // the dong: 500.000 ð
            var before = text.AsSpan(0, index).TrimEnd();
            return before.Length > 0 && char.IsAsciiDigit(before[^1]);
        }

        var word = text.AsSpan(start, end - start);
        return text[index] == '\u00D0'
            && (!HasVowel(word)
                || (word.Length <= LongestAbbreviation
                    && ((start > 0 && text[start - 1] is '/' or '-') || (end < text.Length && text[end] is '/' or '-') || text.Any(IsOnlyVietnamese))));
    }

    // an abbreviation such as HĐND is no word of any language
    private static bool HasVowel(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (char.IsLetter(character) && !"BCDFGHJKLMNPQRSTVXZ\u00D0Đ".Contains(char.ToUpperInvariant(character), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOnlyVietnamese(char character) =>
        character is 'ă' or 'Ă' or 'đ' or 'Đ' or 'ơ' or 'Ơ' or 'ư' or 'Ư' or (>= '\u1EA0' and <= '\u1EF9');
}
