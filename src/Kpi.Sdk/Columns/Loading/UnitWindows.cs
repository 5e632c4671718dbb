using NodaTime;

namespace Kpi.Sdk.Columns;

/// <summary>In which base periods each unit was in force on at least one day.</summary>
internal sealed class UnitWindows
{
    private readonly (int First, int Last)[] _windows;
    private readonly int[] _beside;

    public UnitWindows(OrgUnitTree units, ReportingCalendar calendar, BasePeriods periods)
    {
        _windows = new (int, int)[units.Count];
        var ofLevel = units.Units.GroupBy(static unit => unit.Level).ToDictionary(static group => group.Key, static group => group.Count());
        _beside = [.. units.Units.Select(unit => ofLevel[unit.Level])];
        for (var place = 0; place < _windows.Length; place++)
        {
            var unit = units.Units[place];
            _windows[place] = (
                unit.ValidFrom is { } from ? IndexOf(from, calendar, periods) : 0,
                unit.ValidTo is { } to ? IndexOf(to, calendar, periods) : int.MaxValue);
        }
    }

    /// <summary>How many units there are.</summary>
    public int Count => _windows.Length;

    /// <summary>How many units of the level of one there are.</summary>
    public int CountBeside(int place) => _beside[place];

    public bool Allows(int place, int period)
    {
        var (first, last) = _windows[place];
        return period >= first && period <= last;
    }

    // a day before or behind every period counts as the first or last of them
    private static int IndexOf(LocalDate day, ReportingCalendar calendar, BasePeriods periods) => day.Year switch
    {
        <= ReportingPeriod.MinYear => 0,
        >= ReportingPeriod.MaxYear => int.MaxValue,
        _ => calendar.Containing(day, Frequency.Month).FirstMonthIndex / periods.Months,
    };
}
