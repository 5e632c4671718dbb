namespace Kpi.Sdk;

/// <summary>Finds, among known names, those an unknown one was probably meant to be.</summary>
internal static class NearestTexts
{
    // longer than any name; what lies behind can't bring one nearer
    private const int LongestCompared = 64;

    /// <summary>The nearest names as a sentence for a message.</summary>
    public static string Sentence(string text, IEnumerable<string> known)
    {
        var nearest = Of(text, known);
        return nearest.Count == 0 ? "None is known." : $"The nearest: {string.Join(", ", nearest)}.";
    }

    /// <summary>The nearest names, nearest first, none twice. Letter case and Vietnamese marks do not count; of equally near ones those with the same marks come first, then ordinal order decides.</summary>
    public static IReadOnlyList<string> Of(string text, IEnumerable<string> known, int count = 3)
    {
        var wanted = Folded(text);
        return [.. known
            .Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Distance: DistanceBetween(wanted, Folded(name))))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => DistanceBetween(Upper(text), Upper(pair.Name)))
            .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .Take(count)
            .Select(pair => pair.Name)];
    }

    /// <summary>How many characters have to be put in, taken out, replaced or swapped with their neighbour (Damerau-Levenshtein, none touched twice); letter case and Vietnamese marks do not count.</summary>
    public static int Distance(string left, string right) => DistanceBetween(Folded(left), Folded(right));

    private static int DistanceBetween(string a, string b)
    {
        Span<int> beforeLast = stackalloc int[LongestCompared + 1];
        Span<int> last = stackalloc int[LongestCompared + 1];
        Span<int> current = stackalloc int[LongestCompared + 1];
        for (var column = 0; column <= b.Length; column++)
        {
            last[column] = column;
        }

        for (var row = 1; row <= a.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= b.Length; column++)
            {
                var cost = a[row - 1] == b[column - 1] ? 0 : 1;
                var least = Math.Min(Math.Min(last[column], current[column - 1]) + 1, last[column - 1] + cost);
                if (row > 1 && column > 1 && a[row - 1] == b[column - 2] && a[row - 2] == b[column - 1])
                {
                    least = Math.Min(least, beforeLast[column - 2] + 1);
                }

                current[column] = least;
            }

            var spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }

        return last[b.Length];
    }

    private static string Folded(string text) => VietnameseText.Fold(Shown(text));

    private static string Upper(string text) => Shown(text).ToUpperInvariant();

    private static string Shown(string text) => text.Length > LongestCompared ? text[..LongestCompared] : text;
}
