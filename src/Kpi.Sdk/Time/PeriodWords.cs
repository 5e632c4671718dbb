namespace Kpi.Sdk;

/// <summary>The words periods and terms are written with, compared without case and marks.</summary>
internal static class PeriodWords
{
    /// <summary>A word in lower case and without marks. The one place where this room folds letters.</summary>
    public static string Fold(ReadOnlySpan<char> word) => VietnameseText.Fold(word.ToString());

    /// <summary>How long the word is that begins the text: letters, each with the marks that follow it.</summary>
    public static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetter(text[length]) || IsMark(text[length])))
        {
            length++;
        }

        return length;
    }

    /// <summary>The number of a quarter written as a Roman numeral; 0 where the word is none.</summary>
    public static int Roman(string folded) => folded switch
    {
        "i" => 1,
        "ii" => 2,
        "iii" => 3,
        "iv" => 4,
        _ => 0,
    };

    /// <summary>The usual names of terms in their usual spelling; null for others.</summary>
    public static string? UsualTermName(string folded) => folded switch
    {
        "nhiem ky" or "nhiem ki" => "nhiệm kỳ",
        "giai doan" => "giai đoạn",
        "thoi ky" or "thoi ki" => "thời kỳ",
        _ => null,
    };

    /// <summary>True for the hyphen and the dashes printed in its place.</summary>
    public static bool IsDash(char character) => character is '-' or '‐' or '‑' or '–' or '—';

    // a mark typed after its letter: decomposed text
    private static bool IsMark(char character) => character is >= '\u0300' and <= '\u036F';
}
