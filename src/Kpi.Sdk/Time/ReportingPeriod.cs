using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Kpi.Sdk;

/// <summary>The label of a reporting period: a month, a quarter, a half, a year, or the first months of a year.</summary>
/// <remarks>
/// A label has no dates of its own: a <see cref="ReportingCalendar"/> gives them.
/// There is one label for one window: three months from the first are a quarter, six a half, twelve a year.
/// The order is total: by first month, then the longer one first. It has no operators, because of two labels that overlap neither is less.
/// The default is unset: <see cref="IsDefault"/> is true, its text is empty, and methods refuse it.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<ReportingPeriod>))]
[SuppressMessage("Design", "MA0097", Justification = "The order is for sorting: of two labels that overlap neither is less than the other.")]
public readonly partial record struct ReportingPeriod : ISpanParsable<ReportingPeriod>, ISpanFormattable, IComparable<ReportingPeriod>, ITextValue<ReportingPeriod>
{
    /// <summary>The first year that can be named.</summary>
    public const int MinYear = 1900;

    /// <summary>The last year that can be named.</summary>
    public const int MaxYear = 2200;

    private readonly int _year;
    private readonly byte _firstMonth;
    private readonly byte _monthCount;

    private ReportingPeriod(int year, int firstMonth, int monthCount)
    {
        _year = year;
        _firstMonth = (byte)firstMonth;
        _monthCount = (byte)monthCount;
    }

    /// <summary>The year, 1900 to 2200; 0 when unset.</summary>
    public int Year => _year;

    /// <summary>The first month, 1 to 12; 0 when unset.</summary>
    public int FirstMonth => _firstMonth;

    /// <summary>How many months, 1 to 12; 0 when unset.</summary>
    public int MonthCount => _monthCount;

    /// <summary>The last month, 1 to 12; 0 when unset.</summary>
    public int LastMonth => IsDefault ? 0 : _firstMonth + _monthCount - 1;

    /// <summary>True for the unset period.</summary>
    public bool IsDefault => _monthCount == 0;

    /// <summary>What kind of period it is; <see cref="Frequency.Unspecified"/> when unset.</summary>
    public Frequency Frequency => _monthCount switch
    {
        0 => Frequency.Unspecified,
        1 => Frequency.Month,
        3 => Frequency.Quarter,
        6 => Frequency.HalfYear,
        12 => Frequency.Year,
        _ => Frequency.YearToDate,
    };

    /// <summary>The first month counted from the year 0, so that periods of different years can be compared.</summary>
    internal int FirstMonthIndex => (_year * 12) + _firstMonth - 1;

    /// <summary>A month.</summary>
    /// <param name="year">1900 to 2200.</param>
    /// <param name="month">1 to 12.</param>
    /// <returns>The month.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> or <paramref name="month"/> is out of range.</exception>
    public static ReportingPeriod OfMonth(int year, int month)
    {
        Check(month, 12, nameof(month));
        return Of(year, month, 1);
    }

    /// <summary>A quarter.</summary>
    /// <param name="year">1900 to 2200.</param>
    /// <param name="quarter">1 to 4.</param>
    /// <returns>The quarter.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> or <paramref name="quarter"/> is out of range.</exception>
    public static ReportingPeriod OfQuarter(int year, int quarter)
    {
        Check(quarter, 4, nameof(quarter));
        return Of(year, (quarter * 3) - 2, 3);
    }

    /// <summary>A half of a year.</summary>
    /// <param name="year">1900 to 2200.</param>
    /// <param name="half">1 or 2.</param>
    /// <returns>The half.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> or <paramref name="half"/> is out of range.</exception>
    public static ReportingPeriod OfHalf(int year, int half)
    {
        Check(half, 2, nameof(half));
        return Of(year, (half * 6) - 5, 6);
    }

    /// <summary>A year.</summary>
    /// <param name="year">1900 to 2200.</param>
    /// <returns>The year.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of range.</exception>
    public static ReportingPeriod OfYear(int year) => Of(year, 1, 12);

    /// <summary>The first months of a year.</summary>
    /// <param name="year">1900 to 2200.</param>
    /// <param name="months">How many, 1 to 12; 1, 3, 6 and 12 give the first month, the first quarter, the first half and the year.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> or <paramref name="months"/> is out of range.</exception>
    public static ReportingPeriod OfYearToDate(int year, int months)
    {
        Check(months, 12, nameof(months));
        return Of(year, 1, months);
    }

    /// <summary>True where every month of the other period is one of this one's.</summary>
    /// <param name="other">The other period; an unset one is contained in none.</param>
    /// <returns>Also true for the period itself.</returns>
    public bool Contains(ReportingPeriod other) =>
        !other.IsDefault && FirstMonthIndex <= other.FirstMonthIndex && other.FirstMonthIndex + other._monthCount <= FirstMonthIndex + _monthCount;

    /// <summary>True where the two periods have a month in common.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Also true for the period itself.</returns>
    /// <exception cref="ArgumentException"><paramref name="other"/> is unset.</exception>
    /// <exception cref="InvalidOperationException">This period is unset.</exception>
    public bool Overlaps(ReportingPeriod other)
    {
        RefuseUnset();
        other.ThrowIfUnset(nameof(other));
        return FirstMonthIndex < other.FirstMonthIndex + other._monthCount && other.FirstMonthIndex < FirstMonthIndex + _monthCount;
    }

    /// <summary>Order by first month, then the longer period first, so that a year stands before its first half and that before its first quarter; the unset one comes first.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Negative, zero or positive; zero only for equal periods.</returns>
    public int CompareTo(ReportingPeriod other)
    {
        var byStart = FirstMonthIndex.CompareTo(other.FirstMonthIndex);
        return byStart != 0 ? byStart : other._monthCount.CompareTo(_monthCount);
    }

    internal void ThrowIfUnset(string parameterName) => TextValue.ThrowIfUnset<ReportingPeriod>(IsDefault, parameterName);

    /// <summary>The period that begins at a month counted from the year 0; the caller has checked the range.</summary>
    internal static ReportingPeriod FromIndex(int firstMonthIndex, int monthCount) =>
        new(firstMonthIndex / 12, (firstMonthIndex % 12) + 1, monthCount);

    private static ReportingPeriod Of(int year, int firstMonth, int monthCount)
    {
        if (year is < MinYear or > MaxYear)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "A year is 1900 to 2200, such as 2024.");
        }

        return new ReportingPeriod(year, firstMonth, monthCount);
    }

    private static void Check(int number, int largest, string parameterName)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1, parameterName);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, largest, parameterName);
    }

    private void RefuseUnset()
    {
        if (IsDefault)
        {
            throw new InvalidOperationException("The reporting period is unset.");
        }
    }
}
