namespace Kpi.Sdk;

/// <content>Neighbours, and longer and shorter periods.</content>
public readonly partial record struct ReportingPeriod
{
    /// <summary>The period of the same frequency so many places later.</summary>
    /// <param name="count">How many places; negative for earlier ones. A year-to-date period has the same window of the next year as its neighbour.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result would leave the years 1900 to 2200.</exception>
    /// <exception cref="InvalidOperationException">This period is unset.</exception>
    public ReportingPeriod Plus(int count)
    {
        RefuseUnset();
        var step = Frequency == Frequency.YearToDate ? 12 : _monthCount;
        return At(FirstMonthIndex + ((long)count * step), nameof(count), count);
    }

    /// <summary>The period of the same frequency so many places earlier.</summary>
    /// <param name="count">How many places; negative for later ones.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result would leave the years 1900 to 2200.</exception>
    /// <exception cref="InvalidOperationException">This period is unset.</exception>
    public ReportingPeriod Minus(int count)
    {
        RefuseUnset();
        var step = Frequency == Frequency.YearToDate ? 12 : _monthCount;
        return At(FirstMonthIndex - ((long)count * step), nameof(count), count);
    }

    /// <summary>The same months of another year; one year earlier is <em>cùng kỳ năm trước</em>.</summary>
    /// <param name="years">How many years later; negative for earlier ones.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result would leave the years 1900 to 2200.</exception>
    /// <exception cref="InvalidOperationException">This period is unset.</exception>
    public ReportingPeriod PlusYears(int years)
    {
        RefuseUnset();
        return At(FirstMonthIndex + (years * 12L), nameof(years), years);
    }

    /// <summary>The next period of the same frequency.</summary>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result would be later than 2200.</exception>
    /// <exception cref="InvalidOperationException">This period is unset.</exception>
    public ReportingPeriod Next() => Plus(1);

    /// <summary>The period of the same frequency just before.</summary>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result would be earlier than 1900.</exception>
    /// <exception cref="InvalidOperationException">This period is unset.</exception>
    public ReportingPeriod Previous() => Minus(1);

    /// <summary>The period of a longer frequency that contains this one.</summary>
    /// <param name="frequency">Month, quarter, half or year, not shorter than this period; its own frequency gives the period itself. A year-to-date period is contained in its year only.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException"><paramref name="frequency"/> is shorter than this period, or is unspecified or year-to-date, or this period is year-to-date and <paramref name="frequency"/> is not the year.</exception>
    /// <exception cref="InvalidOperationException">This period is unset.</exception>
    public ReportingPeriod Enclosing(Frequency frequency)
    {
        RefuseUnset();
        var months = MonthsOf(frequency);
        if (months < _monthCount || (Frequency == Frequency.YearToDate && frequency != Frequency.Year))
        {
            throw new ArgumentException($"{this} lies in no single period of frequency {frequency}: ask for a longer one, such as {Frequency.Year}.", nameof(frequency));
        }

        return FromIndex(FirstMonthIndex / months * months, months);
    }

    /// <summary>The periods of a shorter frequency that make up this one, in order.</summary>
    /// <param name="frequency">Month, quarter, half or year, not longer than this period; its own frequency gives the period alone. A year-to-date period is made of months only.</param>
    /// <returns>The periods.</returns>
    /// <exception cref="ArgumentException"><paramref name="frequency"/> is longer than this period, or is unspecified or year-to-date, or this period is year-to-date and <paramref name="frequency"/> is not the month.</exception>
    /// <exception cref="InvalidOperationException">This period is unset.</exception>
    public PeriodRange Split(Frequency frequency)
    {
        RefuseUnset();
        var months = MonthsOf(frequency);
        if (months > _monthCount || (Frequency == Frequency.YearToDate && frequency != Frequency.Month))
        {
            throw new ArgumentException($"{this} is not made of whole periods of frequency {frequency}: ask for a shorter one, such as {Frequency.Month}.", nameof(frequency));
        }

        return PeriodRange.Of(FromIndex(FirstMonthIndex, months), FromIndex(FirstMonthIndex + _monthCount - months, months));
    }

    /// <summary>How many places of the same frequency lie from this period to a later one of the same kind.</summary>
    internal int StepsTo(ReportingPeriod later) =>
        (later.FirstMonthIndex - FirstMonthIndex) / (Frequency == Frequency.YearToDate ? 12 : _monthCount);

    internal static int MonthsOf(Frequency frequency) => frequency switch
    {
        Frequency.Month => 1,
        Frequency.Quarter => 3,
        Frequency.HalfYear => 6,
        Frequency.Year => 12,
        _ => throw new ArgumentException($"A month, a quarter, a half or a year is needed here, not {frequency}.", nameof(frequency)),
    };

    private ReportingPeriod At(long firstMonthIndex, string parameterName, int argument)
    {
        if (firstMonthIndex is < MinYear * 12L or >= (MaxYear + 1) * 12L)
        {
            throw new ArgumentOutOfRangeException(parameterName, argument, $"Counted from {this}, that leaves the years 1900 to 2200.");
        }

        return FromIndex((int)firstMonthIndex, _monthCount);
    }
}
