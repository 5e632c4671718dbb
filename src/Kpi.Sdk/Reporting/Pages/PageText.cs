using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Kpi.Sdk.Reporting;

/// <summary>Text as it stands in markup: nothing of it is read as markup, and nothing of it is invisible or turns its surroundings round.</summary>
internal static class PageText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(
        UnicodeRanges.BasicLatin,
        UnicodeRanges.Latin1Supplement,
        UnicodeRanges.LatinExtendedA,
        UnicodeRanges.LatinExtendedB,
        UnicodeRanges.LatinExtendedAdditional,
        UnicodeRanges.CombiningDiacriticalMarks,
        UnicodeRanges.GeneralPunctuation,
        UnicodeRanges.SuperscriptsandSubscripts,
        UnicodeRanges.CurrencySymbols,
        UnicodeRanges.LetterlikeSymbols,
        UnicodeRanges.NumberForms,
        UnicodeRanges.Arrows,
        UnicodeRanges.MathematicalOperators,
        UnicodeRanges.MiscellaneousMathematicalSymbolsA);

    /// <summary>The text encoded for content and for attributes in quotes, with nothing unseen in it.</summary>
    public static string Encode(string text) => Encoder.Encode(Shown(text));

    /// <summary>The text with everything in it to be seen: line breaks become blanks; characters that control something are named, such as ⟨U+202E⟩.</summary>
    public static string Shown(string text)
    {
        if (!text.Any(IsUnseen))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!IsUnseen(character))
            {
                shown.Append(character);
            }
            else if (character is '\t' or '\n' or '\r' or '\u2028' or '\u2029' or '\u0085')
            {
                shown.Append(' ');
            }
            else
            {
                shown.Append(CultureInfo.InvariantCulture, $"⟨U+{(int)character:X4}⟩");
            }
        }

        return shown.ToString();
    }

    // what XML refuses too: noncharacters of the plane; a lone surrogate is replaced by the encoder
    private static bool IsUnseen(char character) =>
        char.IsControl(character)
        || character is '\u061C' or '\u180E' or '\uFEFF' or '\uFFFE' or '\uFFFF'
            or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F');
}
