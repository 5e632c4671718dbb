namespace Kpi.Sdk;

/// <summary>Which known codes a mistyped one may have meant.</summary>
internal static class CodeSuggestions
{
    // longer than any code; what lies behind can't bring a code nearer
    private const int LongestCompared = 64;

    /// <summary>The suggestions as a sentence for a message; empty where nothing is known.</summary>
    public static string Sentence(string wanted, IEnumerable<string> known)
    {
        var nearest = Nearest(wanted, known);
        return nearest.Count == 0 ? "None is known." : $"The nearest: {string.Join(", ", nearest)}.";
    }

    /// <summary>The known codes nearest to the one wanted.</summary>
    /// <param name="wanted">The code that is not known.</param>
    /// <param name="known">The codes that are.</param>
    /// <param name="count">The most to give.</param>
    /// <returns>Nearest first, equally near ones in ordinal order, none twice.</returns>
    public static IReadOnlyList<string> Nearest(string wanted, IEnumerable<string> known, int count = 3)
    {
        var folded = Folded(wanted);
        return [.. known
            .Distinct(StringComparer.Ordinal)
            .Select(code => (Code: code, Distance: Distance(folded, Folded(code))))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Code, StringComparer.Ordinal)
            .Take(count)
            .Select(candidate => candidate.Code)];
    }

    /// <summary>How many letters must be put in, left out, replaced or swapped with the next to make one text of the other (Damerau-Levenshtein, no letter touched twice).</summary>
    internal static int Distance(string left, string right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            current[column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            (beforeLast, last, current) = (last, current, beforeLast);
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                var best = Math.Min(replaced, Math.Min(last[column], current[column - 1]) + 1);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    best = Math.Min(best, beforeLast[column - 2] + 1);
                }

                current[column] = best;
            }
        }

        return current[right.Length];
    }

    private static string Folded(string code) =>
        VietnameseText.Fold(code.Length > LongestCompared ? code[..LongestCompared] : code);
}
