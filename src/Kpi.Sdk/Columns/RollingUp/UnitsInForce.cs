namespace Kpi.Sdk.Columns;

/// <summary>How many units of a level within a range of places are in force on the last day of each period wanted.</summary>
internal sealed class UnitsInForce
{
    private readonly LevelUnits _units;
    private readonly int[]?[] _before;

    public UnitsInForce(LevelUnits units, ReadOnlySpan<WantedPeriod> periods)
    {
        _units = units;
        _before = new int[]?[periods.Length];
        for (var period = 0; period < periods.Length; period++)
        {
            _before[period] = units.AreAllInForce(periods[period].LastDay) ? null : units.CountsBefore(periods[period].LastDay);
        }
    }

    /// <summary>True where every unit of the level is in force.</summary>
    public bool AreAll(int period) => _before[period] is null;

    public bool IsInForce(int place, int period)
    {
        var index = _units.IndexOf(place);
        return _before[period] is not { } before || before[index + 1] > before[index];
    }

    /// <summary>How many units of the level have a place before this one.</summary>
    public int IndexOf(int place) => _units.IndexOf(place);

    /// <summary>How many units in force there are among those of the level from one to another.</summary>
    public int Count(int firstUnit, int endUnit, int period) => _before[period] is { } before ? before[endUnit] - before[firstUnit] : endUnit - firstUnit;
}
