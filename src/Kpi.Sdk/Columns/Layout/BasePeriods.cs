namespace Kpi.Sdk.Columns;

/// <summary>The periods a table is made of, by their number counted from the year 0.</summary>
/// <param name="Frequency">Their length; of figures since the start of the year, the step from one to the next.</param>
/// <param name="IsSinceYearStart">True where the figure of a period stands for the year up to its end.</param>
internal readonly record struct BasePeriods(Frequency Frequency, bool IsSinceYearStart)
{
    private const int MonthsOfYear = 12;

    public int Months => ReportingPeriod.MonthsOf(Frequency);

    public int PerYear => MonthsOfYear / Months;

    /// <summary>Behind the number of the last period there is.</summary>
    public int Limit => (ReportingPeriod.MaxYear + 1) * PerYear;

    /// <summary>The number of a period; -1 where the table is not made of such.</summary>
    public int IndexOf(ReportingPeriod period)
    {
        if (period.IsDefault)
        {
            return -1;
        }

        if (!IsSinceYearStart)
        {
            return period.Frequency == Frequency ? period.FirstMonthIndex / Months : -1;
        }

        return period.FirstMonth == 1 && period.MonthCount % Months == 0 ? ((period.FirstMonthIndex + period.MonthCount) / Months) - 1 : -1;
    }

    /// <summary>The period a figure stands for.</summary>
    public ReportingPeriod PeriodAt(int index) =>
        IsSinceYearStart ? YearToDateAt(index) : ReportingPeriod.FromIndex(index * Months, Months);

    /// <summary>The year up to the end of a period.</summary>
    public ReportingPeriod YearToDateAt(int index)
    {
        var year = index / PerYear;
        return ReportingPeriod.FromIndex(year * MonthsOfYear, (index - (year * PerYear) + 1) * Months);
    }
}
