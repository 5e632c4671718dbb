using NodaTime;

namespace Kpi.Sdk.Columns;

/// <summary>In which base periods each unit was in force on at least one day.</summary>
internal sealed class UnitWindows
{
    private readonly int[] _beside;

    public UnitWindows(OrgUnitTree units, ReportingCalendar calendar, BasePeriods periods)
    {
        Windows = new (int, int)[units.Count];
        var ofLevel = units.Units.GroupBy(static unit => unit.Level).ToDictionary(static group => group.Key, static group => group.Count());
        _beside = [.. units.Units.Select(unit => ofLevel[unit.Level])];
        for (var place = 0; place < Windows.Length; place++)
        {
            var unit = units.Units[place];
            Windows[place] = (
                unit.ValidFrom is { } from ? IndexOf(from, calendar, periods) : 0,
                unit.ValidTo is { } to ? IndexOf(to, calendar, periods) : int.MaxValue);
        }
    }

    /// <summary>The first and the last period of each unit.</summary>
    public (int First, int Last)[] Windows { get; }

    /// <summary>How many units there are.</summary>
    public int Count => Windows.Length;

    /// <summary>How many units of the level of one there are.</summary>
    public int CountBeside(int place) => _beside[place];

    public bool Allows(int place, int period)
    {
        var (first, last) = Windows[place];
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
