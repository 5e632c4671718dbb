namespace Kpi.Sdk.Tests.Conventions;

/// <summary>The rooms of the house and who may name whom: a room names itself and the rooms before it, and Numbers also serves its neighbours.</summary>
internal static class Rooms
{
    private static readonly string[][] Tiers =
    [
        ["Language"],
        ["Numbers", "Codes", "Time", "Documents"],
        ["Organisation"],
        ["Indicators"],
        ["Observations"],
        ["Findings"],
        ["Measures"],
        ["Columns"],
        ["Scoring"],
        ["Validation", "Reading"],
        ["Json", "Csv"],
        ["Reporting"],
    ];

    public static IReadOnlyList<string> All { get; } = [.. Tiers.SelectMany(tier => tier)];

    public static bool MayName(string from, string to)
    {
        var own = TierOf(from);
        var other = TierOf(to);
        return string.Equals(from, to, StringComparison.Ordinal)
            || other < own
            || (other == own && string.Equals(to, "Numbers", StringComparison.Ordinal));
    }

    private static int TierOf(string room)
    {
        var tier = Array.FindIndex(Tiers, rooms => rooms.Contains(room, StringComparer.Ordinal));
        return tier >= 0 ? tier : throw new InvalidOperationException($"'{room}' is not a room of the house.");
    }
}
