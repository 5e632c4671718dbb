using NodaTime;
using NodaTime.Text;

namespace Kpi.Sdk.Csv;

/// <summary>Periods as SDMX writes them: its own labels where periods are those of the civil calendar, ranges with their true first day where they are not.</summary>
internal static class SdmxTime
{
    /// <summary>2024, 2024-S1, 2024-Q1, 2024-07, 2024-01-01/P9M, 2023-12-15/P1M.</summary>
    public static string PeriodOf(ReportingPeriod period, ReportingCalendar calendar)
    {
        if (calendar == ReportingCalendar.Civil)
        {
            var label = period.Frequency switch
            {
                Frequency.Year or Frequency.HalfYear or Frequency.Quarter => period.ToString(),
                Frequency.Month => FormattableString.Invariant($"{period.Year:D4}-{period.FirstMonth:D2}"),
                _ => null,
            };
            if (label is not null)
            {
                return label;
            }
        }

        return FormattableString.Invariant($"{LocalDatePattern.Iso.Format(calendar.FirstDayOf(period))}/P{period.MonthCount}M");
    }

    /// <summary>The code of CL_FREQ; "_O" (other) for the first months of a year.</summary>
    public static string FrequencyOf(ReportingPeriod period) => period.Frequency switch
    {
        Frequency.Month => "M",
        Frequency.Quarter => "Q",
        Frequency.HalfYear => "S",
        Frequency.Year => "A",
        _ => "_O",
    };

    /// <summary>A day.</summary>
    public static string? DayOf(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : null;
}
