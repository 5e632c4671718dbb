using System.Collections.Frozen;

namespace Kpi.Sdk.Validation;

/// <summary>Whether a word can be a Vietnamese syllable: an onset, a rime and at most one tone that fit together.</summary>
/// <remarks>It knows the shapes of syllables, not a dictionary: "quyển" and "dưm" can be one, "internet" and "cafộ" can't.</remarks>
internal static class VietnameseSyllable
{
    private const int LongestSyllable = 8;

    // grave, hook above, tilde, acute, dot below
    private static readonly string[] Toned =
    [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ];

    private static readonly FrozenDictionary<char, (char Letter, int Tone)> Letters = Toned
        .SelectMany(row => row.Select((letter, tone) => (letter, row[0], tone)))
        .ToFrozenDictionary(item => item.letter, item => (item.Item2, item.tone));

    private static readonly string[] Onsets =
    [
        "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr",
        "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
    ];

    private static readonly FrozenSet<string> Rimes = string.Join(
        ' ',
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et",
        "ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu",
        "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot",
        "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut",
        "uy uya uych uynh uyên uyêt uyn uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ych ynh yt yn")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word, in either letter case, can be a syllable.</summary>
    public static bool IsPlausible(string word)
    {
        if (word.Length is 0 or > LongestSyllable)
        {
            return false;
        }

        Span<char> bare = stackalloc char[LongestSyllable];
        var tone = 0;
        for (var index = 0; index < word.Length; index++)
        {
            var letter = char.ToLowerInvariant(word[index]);
            var (plain, toneHere) = Letters.GetValueOrDefault(letter, (letter, 0));
            if (toneHere > 0 && tone > 0)
            {
                return false;
            }

            tone = Math.Max(tone, toneHere);
            bare[index] = plain;
        }

        var syllable = bare[..word.Length].ToString();
        return (!EndsInStop(syllable) || tone >= 4) && Onsets.Any(onset => syllable.StartsWith(onset, StringComparison.Ordinal) && Fits(onset, syllable[onset.Length..]));
    }

    private static bool Fits(string onset, string rime) => Rimes.Contains(rime) && onset switch
    {
        "qu" => rime[0] is not ('o' or 'u' or 'ô' or 'ư') || string.Equals(rime, "ôc", StringComparison.Ordinal),
        _ => true,
    };

    // a syllable that ends in c, ch, p or t bears the acute or the dot below
    private static bool EndsInStop(string syllable) => syllable[^1] is 'c' or 'p' or 't' || syllable.EndsWith("ch", StringComparison.Ordinal);
}
