using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace Kpi.Sdk;

/// <summary>Gives reporting periods their dates: on which day a reporting month begins, and in which month of the civil calendar.</summary>
/// <remarks>
/// It places the twelve months; longer periods are unions of their months, so labels always nest and every day lies in exactly one month, quarter, half and year.
/// Month <c>m</c> begins on <see cref="FirstDayOfMonth"/> of the civil month <c>m</c> + <see cref="MonthShift"/>, or on that month's last day where it is shorter, and ends on the day before the next one begins.
/// Equality is that of both numbers. Immutable and safe for concurrent use.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<ReportingCalendar>))]
public sealed partial class ReportingCalendar : IEquatable<ReportingCalendar>, ISpanParsable<ReportingCalendar>, ISpanFormattable, ITextValue<ReportingCalendar>
{
    private ReportingCalendar(int firstDayOfMonth, int monthShift)
    {
        FirstDayOfMonth = firstDayOfMonth;
        MonthShift = monthShift;
    }

    /// <summary>The plain calendar: the first to the last day of each month.</summary>
    public static ReportingCalendar Civil { get; } = new(1, 0);

    /// <summary>
    /// Periodic reports by Decree 09/2019/NĐ-CP, article 12: a month runs from the 15th of the month before to its own 14th,
    /// so a quarter from the 15th of the month before it to the 14th of its last month, and a year from 15 December to 14 December.
    /// </summary>
    public static ReportingCalendar Decree09 { get; } = new(15, -1);

    /// <summary>The day on which a reporting month begins, 1 to 31; a month that lacks it begins on its last day.</summary>
    public int FirstDayOfMonth { get; }

    /// <summary>How many civil months later than its name a reporting month begins, -11 to 11: -1 for the month before.</summary>
    public int MonthShift { get; }

    /// <summary>A calendar.</summary>
    /// <param name="firstDayOfMonth">The day on which a reporting month begins, 1 to 31.</param>
    /// <param name="monthShift">How many civil months later than its name a reporting month begins, -11 to 11: with day 21, -1 gives months from the 21st to the 20th; with day 1, -1 gives a first quarter from 1 December to the end of February.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstDayOfMonth"/> or <paramref name="monthShift"/> is out of range.</exception>
    public static ReportingCalendar Of(int firstDayOfMonth, int monthShift)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstDayOfMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstDayOfMonth, 31);
        ArgumentOutOfRangeException.ThrowIfLessThan(monthShift, -11);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(monthShift, 11);
        return Shared(firstDayOfMonth, monthShift);
    }

    /// <summary>The days of a period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>Its first and its last day, both inclusive, in the ISO calendar.</returns>
    /// <exception cref="ArgumentException"><paramref name="period"/> is unset.</exception>
    public DateInterval IntervalOf(ReportingPeriod period) => new(FirstDayOf(period), LastDayOf(period));

    /// <summary>The first day of a period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The day, in the ISO calendar.</returns>
    /// <exception cref="ArgumentException"><paramref name="period"/> is unset.</exception>
    public LocalDate FirstDayOf(ReportingPeriod period)
    {
        period.ThrowIfUnset(nameof(period));
        return Start(period.FirstMonthIndex);
    }

    /// <summary>The last day of a period: the cut-off of its data.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The day, inclusive, in the ISO calendar.</returns>
    /// <exception cref="ArgumentException"><paramref name="period"/> is unset.</exception>
    public LocalDate LastDayOf(ReportingPeriod period)
    {
        period.ThrowIfUnset(nameof(period));
        return Start(period.FirstMonthIndex + period.MonthCount).PlusDays(-1);
    }

    /// <summary>The period a day lies in.</summary>
    /// <param name="date">The day.</param>
    /// <param name="frequency">Month, quarter, half or year.</param>
    /// <returns>The one period of that frequency that has the day.</returns>
    /// <exception cref="ArgumentException"><paramref name="frequency"/> is unspecified or year-to-date: a day lies in several of those.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period would lie outside the years 1900 to 2200.</exception>
    public ReportingPeriod Containing(LocalDate date, Frequency frequency)
    {
        var months = ReportingPeriod.MonthsOf(frequency);
        var day = date.WithCalendar(CalendarSystem.Iso);
        var civil = (day.Year * 12) + day.Month - 1;
        var label = civil - MonthShift - (day.Day < FirstDayIn(day.Year, day.Month) ? 1 : 0);
        if (label is < ReportingPeriod.MinYear * 12 or >= (ReportingPeriod.MaxYear + 1) * 12)
        {
            throw new ArgumentOutOfRangeException(nameof(date), day, "The day lies in no reporting period of the years 1900 to 2200.");
        }

        return ReportingPeriod.FromIndex(label / months * months, months);
    }

    /// <inheritdoc />
    public bool Equals(ReportingCalendar? other) =>
        other is not null && FirstDayOfMonth == other.FirstDayOfMonth && MonthShift == other.MonthShift;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ReportingCalendar);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(FirstDayOfMonth, MonthShift);

    /// <summary>True where both are the same calendar, or both null.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(ReportingCalendar? left, ReportingCalendar? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True where they are two calendars.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(ReportingCalendar? left, ReportingCalendar? right) => !(left == right);

    private static ReportingCalendar Shared(int firstDayOfMonth, int monthShift) => (firstDayOfMonth, monthShift) switch
    {
        (1, 0) => Civil,
        (15, -1) => Decree09,
        _ => new ReportingCalendar(firstDayOfMonth, monthShift),
    };

    // the first day of a reporting month counted from the year 0
    private LocalDate Start(int monthIndex)
    {
        var civil = monthIndex + MonthShift;
        var year = civil / 12;
        var month = (civil % 12) + 1;
        return new LocalDate(year, month, FirstDayIn(year, month));
    }

    private int FirstDayIn(int year, int month) =>
        FirstDayOfMonth <= 28 ? FirstDayOfMonth : Math.Min(FirstDayOfMonth, CalendarSystem.Iso.GetDaysInMonth(year, month));
}
