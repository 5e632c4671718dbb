using NodaTime;

namespace Kpi.Sdk.Columns;

/// <summary>What is said of figures besides their value: how settled they are and for which day.</summary>
internal sealed class MarkColumns
{
    /// <summary>What stands for no day.</summary>
    public const int NoDay = int.MinValue;

    private readonly byte[]? _statuses;
    private readonly int[]? _asOfDays;

    private MarkColumns(byte[]? statuses, int[]? asOfDays) => (_statuses, _asOfDays) = (statuses, asOfDays);

    public long MemoryBytes => (_statuses?.LongLength ?? 0) + ((_asOfDays?.LongLength ?? 0) * sizeof(int));

    /// <summary>The columns; null where neither is there.</summary>
    /// <param name="statuses">The status of each cell.</param>
    /// <param name="asOfDays">The day of each cell, counted from the first of the calendar.</param>
    public static MarkColumns? Of(byte[]? statuses, int[]? asOfDays) => statuses is null && asOfDays is null ? null : new MarkColumns(statuses, asOfDays);

    public ObservationStatus StatusAt(int cell) => _statuses is { } statuses ? (ObservationStatus)statuses[cell] : ObservationStatus.Unspecified;

    public LocalDate? AsOfAt(int cell) => _asOfDays is { } days && days[cell] != NoDay ? DateOf(days[cell]) : null;

    public static int DayOf(LocalDate date) => Period.DaysBetween(LocalDate.MinIsoValue, date.WithCalendar(CalendarSystem.Iso));

    private static LocalDate DateOf(int day) => LocalDate.MinIsoValue.PlusDays(day);
}
