using System.Text;

namespace Kpi.Sdk;

public static partial class VietnameseText
{
    /// <summary>The text with every Vietnamese letter in one code point (NFC for Vietnamese).</summary>
    /// <remarks>
    /// Where one of the letters a, e, i, o, u, y, bare or partly composed, is followed by grave, acute, circumflex, tilde, breve, hook above, horn or dot below,
    /// it becomes what the canonical composition of Unicode makes of it: horn and dot below may stand in any place, while the order of the marks above counts
    /// (acute before circumflex is another letter than circumflex before acute). Everything else passes untouched. Composing twice changes nothing more.
    /// </remarks>
    /// <param name="text">Any text.</param>
    /// <returns>The composed text; the same instance where nothing had to be composed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? composed = null;
        var copied = 0;
        var end = 0;
        while (TryNextSequence(text, ref end, out var start))
        {
            if (Recomposed(text.AsSpan(start, end - start)) is { } letter)
            {
                composed ??= new StringBuilder(text.Length);
                composed.Append(text, copied, start - copied).Append(letter);
                copied = end;
            }
        }

        return composed is null ? text : composed.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Whether composing would leave the text as it is.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>True where <see cref="Compose(string)"/> changes nothing.</returns>
    public static bool IsComposed(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (TryNextSequence(text, ref end, out var start))
        {
            if (Recomposed(text[start..end]) is not null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Finds the next letter with marks behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where to begin; then the end of what was found, exclusive.</param>
    /// <param name="start">The letter.</param>
    private static bool TryNextSequence(ReadOnlySpan<char> text, ref int end, out int start)
    {
        while (text[end..].IndexOfAny(AllMarks) is >= 0 and var offset)
        {
            start = end + offset - 1;
            end += offset;
            var run = text[end..].IndexOfAnyExcept(AllMarks);
            end = run < 0 ? text.Length : end + run;
            if (start >= 0 && Decompositions.ContainsKey(text[start]))
            {
                return true;
            }
        }

        start = -1;
        return false;
    }

    /// <summary>The canonical composition of a letter and its marks; null where it stands already.</summary>
    private static string? Recomposed(ReadOnlySpan<char> sequence)
    {
        var parts = string.Concat(Decompositions[sequence[0]], sequence[1..]);
        var letter = parts[0];
        var left = new StringBuilder();
        for (var order = HornOrder; order <= AboveOrder; order++)
        {
            // a mark that stays behind blocks those of its own order after it
            var isBlocked = false;
            for (var index = 1; index < parts.Length; index++)
            {
                var mark = Modern(parts[index]);
                if (OrderOf(mark) != order)
                {
                    continue;
                }

                if (!isBlocked && Composites.TryGetValue((letter, mark), out var composite))
                {
                    letter = composite;
                }
                else
                {
                    isBlocked = true;
                    left.Append(mark);
                }
            }
        }

        var result = left.Insert(0, letter).ToString();
        return sequence.SequenceEqual(result) ? null : result;
    }
}
