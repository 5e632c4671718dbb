using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Kpi.Sdk;

/// <summary>Reporting periods of one frequency, one after the other, such as <c>2023-Q1..2024-Q2</c>; both ends belong to it.</summary>
/// <remarks>
/// Year-to-date periods make a range when they are the same window of each year.
/// Equality is that of both ends. The default is unset: it has no periods, its text is empty, and methods refuse it.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<PeriodRange>))]
[SuppressMessage("Naming", "CA1710", Justification = "A range is what it is called; that it can be walked comes second.")]
public readonly record struct PeriodRange : IReadOnlyList<ReportingPeriod>, ISpanParsable<PeriodRange>, ISpanFormattable, ITextValue<PeriodRange>
{
    private PeriodRange(ReportingPeriod first, ReportingPeriod last)
    {
        First = first;
        Last = last;
    }

    static string ITextValue<PeriodRange>.Noun => "a range of reporting periods";

    static string ITextValue<PeriodRange>.Example => "2023-Q1..2024-Q2";

    /// <summary>The first period; unset when the range is.</summary>
    public ReportingPeriod First { get; }

    /// <summary>The last period, inclusive; unset when the range is.</summary>
    public ReportingPeriod Last { get; }

    /// <summary>The frequency of its periods; <see cref="Frequency.Unspecified"/> when unset.</summary>
    public Frequency Frequency => First.Frequency;

    /// <summary>True for the unset range.</summary>
    public bool IsDefault => First.IsDefault;

    /// <summary>How many periods there are, at least 1; 0 when unset.</summary>
    public int Count => IsDefault ? 0 : First.StepsTo(Last) + 1;

    /// <summary>The period at a place.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not less than <see cref="Count"/>.</exception>
    public ReportingPeriod this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return First.Plus(index);
        }
    }

    /// <summary>The range between two periods.</summary>
    /// <param name="first">The first period.</param>
    /// <param name="last">The last period, inclusive.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException">One of them is unset, they are not of one frequency (or not the same window of their years), or <paramref name="last"/> comes before <paramref name="first"/>.</exception>
    public static PeriodRange Of(ReportingPeriod first, ReportingPeriod last)
    {
        first.ThrowIfUnset(nameof(first));
        last.ThrowIfUnset(nameof(last));
        return Fault(first, last) switch
        {
            ParseReason.None => new PeriodRange(first, last),
            ParseReason.WrongOrder => throw new ArgumentException($"{last} comes before {first}: a range runs from the earlier one to the later one, such as 2023-Q1..2024-Q2.", nameof(last)),
            _ => throw new ArgumentException($"{first} and {last} are not periods of one frequency: a range has one, such as 2023-Q1..2024-Q2.", nameof(last)),
        };
    }

    /// <summary>Reads a range.</summary>
    /// <param name="text">Two periods with two dots between them, such as <c>2023-Q1..2024-Q2</c>.</param>
    /// <returns>The range.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a range; the message names the place and gives a valid example.</exception>
    public static PeriodRange Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<PeriodRange>(text);
    }

    /// <summary>Reads a range.</summary>
    /// <param name="s">Two periods with two dots between them.</param>
    /// <param name="provider">Not used: periods do not follow a culture.</param>
    /// <returns>The range.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not a range.</exception>
    public static PeriodRange Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<PeriodRange>(s);

    /// <summary>Reads a range without throwing.</summary>
    /// <param name="text">Two periods with two dots between them.</param>
    /// <param name="value">The range, or the unset one.</param>
    /// <returns>False where <paramref name="text"/> is not a range.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PeriodRange value) => TryParse(text.AsSpan(), out value, out _);

    /// <summary>Reads a range without throwing, and says why not.</summary>
    /// <param name="text">Two periods with two dots between them.</param>
    /// <param name="value">The range, or the unset one.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> is not a range.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PeriodRange value, out ParseFailure failure)
    {
        value = default;
        var dots = text.IndexOf("..");
        if (dots < 0)
        {
            // the fault of the period comes first, where there is one
            failure = ReportingPeriod.TryParse(text, out _, out var inPeriod) ? new ParseFailure(text.Length, ParseReason.MissingPart) : inPeriod;
            return false;
        }

        if (!ReportingPeriod.TryParse(text[..dots], out var first, out failure))
        {
            return false;
        }

        var rest = dots + 2;
        if (!ReportingPeriod.TryParse(text[rest..], out var last, out failure))
        {
            failure = failure with { Index = failure.Index + rest };
            return false;
        }

        var fault = Fault(first, last);
        failure = fault == ParseReason.None ? default : new ParseFailure(rest, fault);
        value = fault == ParseReason.None ? new PeriodRange(first, last) : default;
        return fault == ParseReason.None;
    }

    /// <summary>True where the period is one of the range's own: of its frequency, and between its ends.</summary>
    /// <param name="period">The period; an unset one is in no range.</param>
    /// <returns>False also for a shorter period within one of the range's: split the range's period to ask for that.</returns>
    public bool Contains(ReportingPeriod period) =>
        !period.IsDefault && Fault(First, period) == ParseReason.None && period.CompareTo(Last) <= 0;

    /// <summary>The periods in order.</summary>
    /// <returns>None when unset.</returns>
    public IEnumerator<ReportingPeriod> GetEnumerator()
    {
        var count = Count;
        for (var index = 0; index < count; index++)
        {
            yield return First.Plus(index);
        }
    }

    /// <summary>Both ends with two dots between them.</summary>
    /// <returns>The text; empty when unset.</returns>
    public override string ToString() => IsDefault ? string.Empty : $"{First.ToString()}..{Last.ToString()}";

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    static PeriodRange IParsable<PeriodRange>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PeriodRange>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PeriodRange result) => TryParse(s, out result);

    static bool ISpanParsable<PeriodRange>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PeriodRange result) => TryParse(s, out result, out _);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(ToString(), destination, out charsWritten);

    internal void ThrowIfUnset(string parameterName) => TextValue.ThrowIfUnset<PeriodRange>(IsDefault, parameterName);

    private static ParseReason Fault(ReportingPeriod first, ReportingPeriod last)
    {
        if (first.Frequency != last.Frequency || (first.Frequency == Frequency.YearToDate && first.MonthCount != last.MonthCount))
        {
            return ParseReason.WrongUnit;
        }

        return last.CompareTo(first) < 0 ? ParseReason.WrongOrder : ParseReason.None;
    }
}
