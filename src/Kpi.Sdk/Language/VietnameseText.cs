namespace Kpi.Sdk;

/// <summary>Vietnamese text made comparable, without the operating system's Unicode tables: works the same where globalization is switched off.</summary>
/// <remarks>Every method is pure, does not follow a culture, and passes what it does not know, unpaired surrogates too, untouched. Safe for concurrent use.</remarks>
public static partial class VietnameseText
{
    /// <summary>The text as it would be typed with care: composed, trimmed, with plain spaces and hyphens and nothing invisible in it.</summary>
    /// <remarks>
    /// Every white-space character (no-break, thin, ideographic, tab, line end) becomes a space, runs of spaces become one, and the ends are trimmed.
    /// Zero-width characters, byte-order marks, directional marks and soft hyphens go.
    /// The dashes U+2010 to U+2015 and the minus sign become a hyphen. The Icelandic Ð and ð, which old fonts put for Đ and đ, become those.
    /// Cleaning twice changes nothing more.
    /// </remarks>
    /// <param name="text">Any text.</param>
    /// <returns>The clean text; the same instance where nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Compose(Sweep(text, folds: false));
    }

    /// <summary>The text reduced for matching: clean, in lower case, without tone and letter marks, with d for đ.</summary>
    /// <remarks>Old and new tone placement (Hòa, Hoà) fold alike, and so do composed and decomposed text. Letters of other languages only go to lower case. Not for showing to people.</remarks>
    /// <param name="text">Any text.</param>
    /// <returns>The folded text; the same instance where nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Sweep(text, folds: true);
    }

    /// <summary>Where in the raw text stands the character that cleaning moved to <paramref name="cleanIndex"/>; the length of the raw text past the end.</summary>
    /// <remarks>Quadratic in the length: for messages about short texts only.</remarks>
    internal static int IndexBeforeCleaning(ReadOnlySpan<char> raw, int cleanIndex)
    {
        for (var length = 1; length <= raw.Length; length++)
        {
            if (Clean(raw[..length].ToString()).Length > cleanIndex)
            {
                return length - 1;
            }
        }

        return raw.Length;
    }

    private static string Sweep(string text, bool folds)
    {
        var swept = text.Length <= 256 ? stackalloc char[256] : new char[text.Length];
        var length = 0;
        var isSpaceDue = false;
        foreach (var character in text)
        {
            if (IsInvisible(character) || (folds && IsMark(character)))
            {
                continue;
            }

            if (char.IsWhiteSpace(character))
            {
                isSpaceDue = length > 0;
                continue;
            }

            if (isSpaceDue)
            {
                swept[length++] = ' ';
                isSpaceDue = false;
            }

            var plain = Plain(character);
            swept[length++] = folds ? Folded(plain) : plain;
        }

        return swept[..length].SequenceEqual(text) ? text : swept[..length].ToString();
    }

    private static bool IsInvisible(char character) =>
        character is '\u00AD' or '\u180E' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069');

    private static char Plain(char character) => character switch
    {
        (>= '\u2010' and <= '\u2015') or '\u2212' => '-',
        '\u00D0' => 'Đ',
        '\u00F0' => 'đ',
        _ => character,
    };

    private static char Folded(char character)
    {
        var lower = char.ToLowerInvariant(character);
        return lower < BaseLetters.Length && BaseLetters[lower] != NoLetter ? BaseLetters[lower] : lower;
    }
}
