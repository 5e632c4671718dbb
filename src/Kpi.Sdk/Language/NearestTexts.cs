namespace Kpi.Sdk;

/// <summary>Finds, among known names, those an unknown one was probably meant to be.</summary>
internal static class NearestTexts
{
    private const int LongestCompared = 64;

    /// <summary>The nearest names, nearest first, ties in ordinal order; letter case does not count.</summary>
    public static IReadOnlyList<string> Of(string text, IEnumerable<string> known, int count = 3) =>
        [.. known.Select(name => (Name: name, Distance: Distance(text, name)))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .Take(count)
            .Select(pair => pair.Name)];

    /// <summary>How many characters have to be put in, taken out, replaced or swapped with their neighbour.</summary>
    public static int Distance(string left, string right)
    {
        var a = Shown(left);
        var b = Shown(right);
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

    private static string Shown(string text) => (text.Length > LongestCompared ? text[..LongestCompared] : text).ToUpperInvariant();
}
