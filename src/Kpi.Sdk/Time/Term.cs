using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace Kpi.Sdk;

/// <summary>A run of whole years that a resolution or a plan speaks of, with its name where it has one, such as <c>giai đoạn 2021-2025</c>.</summary>
/// <remarks>
/// A term is never a reporting period: nobody reports once a term. Equality is that of both years and of the name.
/// The default is unset: <see cref="IsDefault"/> is true, its text is empty, and methods refuse it.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<Term>))]
public readonly partial record struct Term : ISpanParsable<Term>, ISpanFormattable, ITextValue<Term>
{
    /// <summary>The most characters a name may have.</summary>
    public const int MaxNameLength = 32;

    private readonly short _firstYear;
    private readonly short _lastYear;

    private Term(int firstYear, int lastYear, string? name)
    {
        _firstYear = (short)firstYear;
        _lastYear = (short)lastYear;
        Name = name;
    }

    /// <summary>The first year, 1900 to 2200; 0 when unset.</summary>
    public int FirstYear => _firstYear;

    /// <summary>The last year, inclusive, 1900 to 2200; 0 when unset.</summary>
    public int LastYear => _lastYear;

    /// <summary>What the term is called, such as <c>nhiệm kỳ</c> or <c>giai đoạn</c>; null where it has no name.</summary>
    public string? Name { get; }

    /// <summary>True for the unset term.</summary>
    public bool IsDefault => _firstYear == 0;

    /// <summary>A term.</summary>
    /// <param name="firstYear">1900 to 2200.</param>
    /// <param name="lastYear">Inclusive; not before <paramref name="firstYear"/>, at most 2200.</param>
    /// <param name="name">Letters and spaces, at most 32; null for none. The usual names get their usual spelling: <c>nhiem ky</c> becomes <c>nhiệm kỳ</c>.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year is out of range, or <paramref name="lastYear"/> is before <paramref name="firstYear"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, longer than 32 characters, or has anything but letters and spaces.</exception>
    public static Term Of(int firstYear, int lastYear, string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, ReportingPeriod.MinYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastYear, firstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastYear, ReportingPeriod.MaxYear);
        if (name is null)
        {
            return new Term(firstYear, lastYear, null);
        }

        if (!TryReadName(name, out var read, out var failure) || read is null)
        {
            var fault = failure.Reason == ParseReason.None ? new ParseFailure(0, ParseReason.Empty) : failure;
            throw new ArgumentException(fault.Sentence(name, "the name of a term", "giai đoạn"), nameof(name));
        }

        return new Term(firstYear, lastYear, read);
    }

    /// <summary>True where the year belongs to the term.</summary>
    /// <param name="year">Any year.</param>
    /// <returns>True from the first year to the last, both inclusive; false for an unset term.</returns>
    public bool Contains(int year) => !IsDefault && year >= _firstYear && year <= _lastYear;

    /// <summary>The first day of the term's first year.</summary>
    /// <param name="calendar">The calendar of the reports.</param>
    /// <returns>The day.</returns>
    /// <exception cref="InvalidOperationException">This term is unset.</exception>
    public LocalDate FirstDay(ReportingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        RefuseUnset();
        return calendar.FirstDayOf(ReportingPeriod.OfYear(_firstYear));
    }

    /// <summary>The last day of the term's last year.</summary>
    /// <param name="calendar">The calendar of the reports.</param>
    /// <returns>The day, inclusive.</returns>
    /// <exception cref="InvalidOperationException">This term is unset.</exception>
    public LocalDate LastDay(ReportingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        RefuseUnset();
        return calendar.LastDayOf(ReportingPeriod.OfYear(_lastYear));
    }

    internal void ThrowIfUnset(string parameterName) => TextValue.ThrowIfUnset<Term>(IsDefault, parameterName);

    private void RefuseUnset()
    {
        if (IsDefault)
        {
            throw new InvalidOperationException("The term is unset.");
        }
    }
}
