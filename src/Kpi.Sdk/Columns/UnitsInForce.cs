using NodaTime;

namespace Kpi.Sdk.Columns;

/// <summary>How many units of a level within a range of places are in force on the last day of each period.</summary>
internal sealed class UnitsInForce
{
    private readonly OrgUnitTree _units;
    private readonly LocalDate[] _lastDays;
    private readonly int[] _places;
    private readonly int[]?[] _before;

    public UnitsInForce(OrgUnitTree units, OrgLevel level, LocalDate[] lastDays)
    {
        _units = units;
        _lastDays = lastDays;
        _places = [.. Enumerable.Range(0, units.Count).Where(place => units.Units[place].Level == level)];
        _before = new int[]?[lastDays.Length];
        for (var period = 0; period < lastDays.Length; period++)
        {
            _before[period] = _places.All(place => IsInForce(place, period)) ? null : Counted(period);
        }
    }

    public bool IsInForce(int place, int period)
    {
        var unit = _units.Units[place];
        return unit.FirstDay <= _lastDays[period] && unit.LastDay >= _lastDays[period];
    }

    /// <summary>True where every unit of the level is in force.</summary>
    public bool AreAll(int period) => _before[period] is null;

    public int Count(int firstPlace, int endPlace, int period)
    {
        var (first, end) = (LowerBound(firstPlace), LowerBound(endPlace));
        return _before[period] is { } before ? before[end] - before[first] : end - first;
    }

    private int[] Counted(int period)
    {
        var before = new int[_places.Length + 1];
        for (var index = 0; index < _places.Length; index++)
        {
            before[index + 1] = before[index] + (IsInForce(_places[index], period) ? 1 : 0);
        }

        return before;
    }

    private int LowerBound(int place)
    {
        var found = Array.BinarySearch(_places, place);
        return found < 0 ? ~found : found;
    }
}
