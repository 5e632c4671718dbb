namespace Kpi.Sdk;

/// <summary>The known codes that look most like one that is not known, for messages.</summary>
internal static class NearestCodes
{
    private const int Shown = 3;

    /// <summary>Up to three known codes, the nearest first, as a sentence; empty where none is known.</summary>
    public static string Sentence(OrgUnitCode code, IEnumerable<OrgUnitCode> known)
    {
        var text = code.ToString();
        var nearest = known.Select(other => (Distance: Distance(text, other.ToString()), Code: other)).Order().Take(Shown).Select(pair => pair.Code.ToString()).ToList();
        return nearest.Count == 0 ? "No codes are known." : $"The nearest known codes: {string.Join(", ", nearest)}.";
    }

    // how many letters must be added, dropped or changed
    private static int Distance(string one, string other)
    {
        var row = new int[other.Length + 1];
        for (var column = 0; column < row.Length; column++)
        {
            row[column] = column;
        }

        for (var index = 0; index < one.Length; index++)
        {
            var diagonal = row[0];
            row[0] = index + 1;
            for (var column = 0; column < other.Length; column++)
            {
                var changed = diagonal + (one[index] == other[column] ? 0 : 1);
                diagonal = row[column + 1];
                row[column + 1] = Math.Min(changed, Math.Min(diagonal, row[column]) + 1);
            }
        }

        return row[^1];
    }
}
