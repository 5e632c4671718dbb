using System.Buffers;
using System.Collections.Frozen;

namespace Kpi.Sdk;

public static partial class VietnameseText
{
    private const char NoLetter = '\0';
    private const int HornOrder = 0;
    private const int DotBelowOrder = 1;
    private const int AboveOrder = 2;

    // grave, acute, circumflex, tilde, breve, hook above, horn, dot below: the columns of Rows
    private const string Marks = "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323";

    // every canonical pair of a lower-case letter and a mark; a full stop where there is none
    private static readonly (char Letter, string Composites)[] Rows =
    [
        ('a', "àáâãăả.ạ"), ('â', "ầấ.ẫ.ẩ.."), ('ă', "ằắ.ẵ.ẳ.."), ('ạ', "..ậ.ặ..."),
        ('e', "èéêẽĕẻ.ẹ"), ('ê', "ềế.ễ.ể.."), ('ẹ', "..ệ....."),
        ('i', "ìíîĩĭỉ.ị"),
        ('o', "òóôõŏỏơọ"), ('ô', "ồố.ỗ.ổ.."), ('ơ', "ờớ.ỡ.ở.ợ"), ('ọ', "..ộ....."), ('õ', ".ṍ......"),
        ('u', "ùúûũŭủưụ"), ('ư', "ừứ.ữ.ử.ự"), ('ũ', ".ṹ......"),
        ('y', "ỳýŷỹ.ỷ.ỵ"),
    ];

    // the two tone marks at the end are the deprecated spellings of grave and acute
    private static readonly SearchValues<char> AllMarks = SearchValues.Create(Marks + "\u0340\u0341");

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composites = Pairs().ToFrozenDictionary(pair => (pair.Letter, pair.Mark), pair => pair.Composite);

    private static readonly FrozenDictionary<char, string> Decompositions = Decomposed();

    // by code point up to the last Vietnamese letter: the bare lower-case letter
    private static readonly char[] BaseLetters = Bare();

    /// <summary>Whether a character is a letter of the Latin alphabet as Vietnamese uses it, with or without marks, in either case.</summary>
    internal static bool IsLetter(char character) => character < BaseLetters.Length && BaseLetters[character] != NoLetter;

    private static bool IsMark(char character) => AllMarks.Contains(character);

    private static char Modern(char mark) => mark switch
    {
        '\u0340' => '\u0300',
        '\u0341' => '\u0301',
        _ => mark,
    };

    private static int OrderOf(char mark) => mark switch
    {
        '\u031B' => HornOrder,
        '\u0323' => DotBelowOrder,
        _ => AboveOrder,
    };

    private static IEnumerable<(char Letter, char Mark, char Composite)> Pairs()
    {
        foreach (var (letter, composites) in Rows)
        {
            for (var column = 0; column < Marks.Length; column++)
            {
                if (composites[column] != '.')
                {
                    yield return (letter, Marks[column], composites[column]);
                    yield return (char.ToUpperInvariant(letter), Marks[column], char.ToUpperInvariant(composites[column]));
                }
            }
        }
    }

    private static FrozenDictionary<char, string> Decomposed()
    {
        var decompositions = new Dictionary<char, string>();
        foreach (var bare in "aeiouyAEIOUY")
        {
            decompositions[bare] = bare.ToString();
        }

        // a row stands after the row that makes its letter
        foreach (var (letter, mark, composite) in Pairs())
        {
            decompositions[composite] = decompositions[letter] + mark;
        }

        return decompositions.ToFrozenDictionary();
    }

    private static char[] Bare()
    {
        var bare = new char['\u1F00'];
        for (var letter = 'a'; letter <= 'z'; letter++)
        {
            bare[letter] = letter;
            bare[char.ToUpperInvariant(letter)] = letter;
        }

        foreach (var (composite, parts) in Decompositions)
        {
            bare[composite] = char.ToLowerInvariant(parts[0]);
        }

        bare['đ'] = 'd';
        bare['Đ'] = 'd';
        return bare;
    }
}
