using System.Text;

namespace Kpi.Sdk.Validation;

/// <summary>Tells text in an old Vietnamese coding shown as Latin-1 from proper text, and reads it.</summary>
/// <remarks>
/// A text is taken for one only where every word with a character of the coding becomes a possible Vietnamese syllable, and enough of those words
/// could be nothing else. Text with a letter of today's Vietnamese in it is left alone.
/// </remarks>
internal static class LegacyText
{
    private const int EnoughEvidence = 2;

    // signs that TCVN3 has letters at; no other writing puts them between letters. The middle dot, the micro sign and the raised 1 do stand beside letters, in units and as note signs
    private const string Signs = "¡¢£¤¥¦§¨©ª«¬\u00AD®¶¸¹»¼½¾";

    // marks of VNI-Windows that no other writing puts behind a, e or o within a syllable
    private const string RareMarks = "âäåãê";

    /// <summary>The text read in the coding it is in; null where it looks like proper text. The name of the coding is unset where both fit.</summary>
    public static (string Coding, string? Decoded)? Read(string text)
    {
        if (!text.Any(character => character is >= '\u00A1' and <= '\u00FE'))
        {
            return null;
        }

        var tcvn3 = Try(text, LegacyCodings.IsTcvn3, LegacyCodings.DecodeTcvn3, WeighTcvn3);
        var vni = Try(text, LegacyCodings.IsVni, LegacyCodings.DecodeVni, WeighVni);
        return (tcvn3, vni) switch
        {
            (null, null) => null,
            (not null, null) => ("TCVN3", tcvn3),
            (null, not null) => ("VNI-Windows", vni),
            _ => ("TCVN3 / VNI-Windows", null),
        };
    }

    private static string? Try(string text, Func<char, bool> isOfCoding, Func<string, string?> decode, Func<string, int> weigh)
    {
        var decoded = new StringBuilder(text.Length);
        var weights = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var hasForeignWords = false;
        for (var index = 0; index < text.Length; index++)
        {
            var end = index;
            while (end < text.Length && (char.IsAsciiLetter(text[end]) || isOfCoding(text[end])))
            {
                end++;
            }

            if (end == index)
            {
                if (char.IsLetter(text[index]))
                {
                    return null;
                }

                decoded.Append(text[index]);
                continue;
            }

            var word = text[index..end];
            index = end - 1;
            if (word.All(char.IsAscii))
            {
                hasForeignWords |= word.Length > 1 && word.Any(char.IsAsciiLetterLower) && !VietnameseSyllable.IsPlausible(word);
                decoded.Append(word);
                continue;
            }

            if (decode(word) is not { } syllable || !VietnameseSyllable.IsPlausible(syllable))
            {
                return null;
            }

            weights[word] = VietnameseSyllable.IsPlausible(word) ? 0 : weigh(word);
            decoded.Append(syllable);
        }

        // words of other languages are borne only beside a word that is sure by itself
        return weights.Values.Any(weight => weight >= EnoughEvidence) || (weights.Values.Sum() >= EnoughEvidence && !hasForeignWords) ? decoded.ToString() : null;
    }

    // a sign between two letters is as good as two words
    private static int WeighTcvn3(string word)
    {
        for (var index = 1; index < word.Length - 1; index++)
        {
            if (Signs.Contains(word[index], StringComparison.Ordinal) && char.IsAsciiLetter(word[index - 1]))
            {
                return EnoughEvidence;
            }
        }

        // a sign beside another letter of the coding, as in the word for "được"
        var strange = word.Count(character => !char.IsAscii(character) && character is not ('·' or 'µ' or '¹'));
        return strange > 1 && word.Any(character => Signs.Contains(character, StringComparison.Ordinal)) ? EnoughEvidence : Math.Min(strange, 1);
    }

    private static int WeighVni(string word)
    {
        for (var index = 1; index < word.Length; index++)
        {
            if (word.Length > 2 && RareMarks.Contains(char.ToLowerInvariant(word[index]), StringComparison.Ordinal) && char.ToLowerInvariant(word[index - 1]) is 'a' or 'e' or 'o')
            {
                return EnoughEvidence;
            }
        }

        return 1;
    }
}
