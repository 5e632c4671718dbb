namespace Kpi.Sdk;

/// <summary>The words around Vietnamese numbers: hedges before them, scales and units behind. Texts are clean; letter case does not matter.</summary>
internal static class VietnameseWords
{
    // longer forms first: "ước đạt" before "ước"
    private static readonly (string Word, Hedge Hedge)[] Hedges =
    [
        ("ước khoảng", Hedge.About),
        ("ước đạt", Hedge.About),
        ("ước tính", Hedge.About),
        ("trên dưới", Hedge.About),
        ("xấp xỉ", Hedge.About),
        ("khoảng", Hedge.About),
        ("ước", Hedge.About),
        ("hơn", Hedge.Over),
        ("trên", Hedge.Over),
        ("gần", Hedge.Nearly),
        ("dưới", Hedge.Under),
    ];

    // "nghìn tỷ" before "nghìn"
    private static readonly (string Word, int Exponent)[] Scales =
    [
        ("triệu tỷ", 15),
        ("triệu tỉ", 15),
        ("nghìn tỷ", 12),
        ("nghìn tỉ", 12),
        ("ngàn tỷ", 12),
        ("ngàn tỉ", 12),
        ("tỷ", 9),
        ("tỉ", 9),
        ("triệu", 6),
        ("vạn", 4),
        ("nghìn", 3),
        ("ngàn", 3),
    ];

    /// <summary>The hedge at a position, which moves behind it; None where there is none.</summary>
    public static Hedge TakeHedge(ReadOnlySpan<char> text, ref int index)
    {
        foreach (var (word, hedge) in Hedges)
        {
            if (TryTake(text, ref index, word))
            {
                return hedge;
            }
        }

        return Hedge.None;
    }

    /// <summary>The power of ten of the scale at a position, which moves behind it; 0 where there is none.</summary>
    public static int TakeScale(ReadOnlySpan<char> text, ref int index)
    {
        foreach (var (word, exponent) in Scales)
        {
            if (TryTake(text, ref index, word))
            {
                return exponent;
            }
        }

        return 0;
    }

    /// <summary>The word for a hedge.</summary>
    public static string Of(Hedge hedge) => hedge switch
    {
        Hedge.About => "khoảng",
        Hedge.Over => "hơn",
        Hedge.Nearly => "gần",
        Hedge.Under => "dưới",
        _ => string.Empty,
    };

    /// <summary>Moves behind a word, or a sign, if it stands at a position and ends there.</summary>
    public static bool TryTake(ReadOnlySpan<char> text, ref int index, string word)
    {
        var rest = text[index..];
        if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (char.IsLetter(word[^1]) && rest.Length > word.Length && rest[word.Length] != ' ')
        {
            return false;
        }

        index += word.Length;
        return true;
    }
}
