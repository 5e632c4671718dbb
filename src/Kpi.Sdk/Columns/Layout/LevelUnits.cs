using NodaTime;

namespace Kpi.Sdk.Columns;

/// <summary>The units of one level in the order of the tree, and from when to when each is in force.</summary>
internal sealed class LevelUnits
{
    private readonly int[] _firstDays;
    private readonly int[] _lastDays;
    private readonly (int First, int Last) _allInForce;

    public LevelUnits(OrgUnitTree units, OrgLevel level)
    {
        Places = [.. Enumerable.Range(0, units.Count).Where(place => units.Units[place].Level == level)];
        _firstDays = Array.ConvertAll(Places, place => MarkColumns.DayOf(units.Units[place].FirstDay));
        _lastDays = Array.ConvertAll(Places, place => MarkColumns.DayOf(units.Units[place].LastDay));
        _allInForce = Places.Length == 0 ? (0, int.MaxValue) : (_firstDays.Max(), _lastDays.Min());
    }

    /// <summary>Their places in the tree, ascending.</summary>
    public int[] Places { get; }

    /// <summary>True where every unit of the level is in force.</summary>
    public bool AreAllInForce(LocalDate date) => MarkColumns.DayOf(date) is var day && day >= _allInForce.First && day <= _allInForce.Last;

    /// <summary>For each unit how many of those before it are in force, and in the last item how many of all.</summary>
    public int[] CountsBefore(LocalDate date)
    {
        var day = MarkColumns.DayOf(date);
        var before = new int[Places.Length + 1];
        for (var index = 0; index < Places.Length; index++)
        {
            before[index + 1] = before[index] + (_firstDays[index] <= day && day <= _lastDays[index] ? 1 : 0);
        }

        return before;
    }

    /// <summary>How many units have a place before this one.</summary>
    public int IndexOf(int place)
    {
        var found = Array.BinarySearch(Places, place);
        return found < 0 ? ~found : found;
    }
}
