using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Kpi.Sdk;

/// <summary>When a target is due: the end of a period, a day, the end of a term, the end of every year, or not known.</summary>
/// <remarks>Text: <c>2025</c>, <c>2025-06-30</c>, <c>2021-2025</c>, <c>every year</c>, <c>unknown</c>. Immutable; value equality.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<TargetDue>))]
public sealed record class TargetDue : ISpanParsable<TargetDue>, ISpanFormattable, ITextValue<TargetDue>
{
    private const string EveryYearText = "every year";
    private const string UnknownText = "unknown";

    private TargetDue(TargetDueKind kind) => Kind = kind;

    static string ITextValue<TargetDue>.Noun => "a target's deadline";

    static string ITextValue<TargetDue>.Example => "2025";

    /// <summary>Not known.</summary>
    public static TargetDue Unknown { get; } = new(TargetDueKind.Unknown);

    /// <summary>The end of every year.</summary>
    public static TargetDue EveryYear { get; } = new(TargetDueKind.EveryYear);

    /// <summary>The form of the deadline.</summary>
    public TargetDueKind Kind { get; }

    /// <summary>The period at whose end it is due; unset for other forms.</summary>
    public ReportingPeriod Period { get; private init; }

    /// <summary>The day it is due; null for other forms.</summary>
    public LocalDate? Date { get; private init; }

    /// <summary>The term at whose end it is due; unset for other forms.</summary>
    public Term Term { get; private init; }

    /// <summary>The end of a period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="ArgumentException"><paramref name="period"/> is unset.</exception>
    public static TargetDue AtEndOf(ReportingPeriod period)
    {
        TextValue.ThrowIfUnset<ReportingPeriod>(period.IsDefault, nameof(period));
        return new TargetDue(TargetDueKind.Period) { Period = period };
    }

    /// <summary>The end of a term.</summary>
    /// <param name="term">The term.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="ArgumentException"><paramref name="term"/> is unset.</exception>
    public static TargetDue AtEndOf(Term term)
    {
        TextValue.ThrowIfUnset<Term>(term.IsDefault, nameof(term));
        return new TargetDue(TargetDueKind.Term) { Term = term };
    }

    /// <summary>A day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The deadline.</returns>
    public static TargetDue On(LocalDate date) => new(TargetDueKind.Date) { Date = date.WithCalendar(CalendarSystem.Iso) };

    /// <summary>Reads "2025", "2025-06-30", "2021-2025", "every year" or "unknown".</summary>
    /// <param name="text">The text.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is none of these.</exception>
    public static TargetDue Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<TargetDue>(text);
    }

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is invariant whatever the culture.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is none of these.</exception>
    public static TargetDue Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<TargetDue>(s);

    /// <summary>Reads a deadline without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The deadline, or null.</param>
    /// <returns>False where <paramref name="text"/> is not a deadline.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out TargetDue value) => TryParse(text.AsSpan(), out value, out _);

    /// <summary>Reads a deadline without throwing, and says why not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The deadline, or null.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> is not a deadline.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out TargetDue value, out ParseFailure failure)
    {
        failure = default;
        value = text switch
        {
            EveryYearText => EveryYear,
            UnknownText => Unknown,
            _ => null,
        };
        if (value is not null)
        {
            return true;
        }

        if (text.Length == 10 && LocalDatePattern.Iso.Parse(text.ToString()) is { Success: true } day)
        {
            value = On(day.Value);
        }
        else if (Term.TryParse(text, out var term, out _))
        {
            value = AtEndOf(term);
        }
        else if (ReportingPeriod.TryParse(text, out var period, out failure))
        {
            value = AtEndOf(period);
        }

        return value is not null;
    }

    /// <summary>The last day on which the target can still be reached.</summary>
    /// <param name="calendar">Where periods lie.</param>
    /// <param name="judged">The period of the figure judged: the year meant by "every year".</param>
    /// <returns>The day, or null where the deadline is unknown.</returns>
    /// <exception cref="ArgumentException"><paramref name="judged"/> is unset.</exception>
    public LocalDate? LastDay(ReportingCalendar calendar, ReportingPeriod judged)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        TextValue.ThrowIfUnset<ReportingPeriod>(judged.IsDefault, nameof(judged));
        return Kind switch
        {
            TargetDueKind.Period => calendar.IntervalOf(Period).End,
            TargetDueKind.Date => Date,
            TargetDueKind.Term => calendar.IntervalOf(ReportingPeriod.OfYear(Term.LastYear)).End,
            TargetDueKind.EveryYear => calendar.IntervalOf(ReportingPeriod.OfYear(judged.Year)).End,
            _ => null,
        };
    }

    /// <summary>The text form, which parses back to the same deadline.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind switch
    {
        TargetDueKind.Period => Period.ToString(),
        TargetDueKind.Date => LocalDatePattern.Iso.Format(Date.GetValueOrDefault()),
        TargetDueKind.Term => Term.ToString(),
        TargetDueKind.EveryYear => EveryYearText,
        _ => UnknownText,
    };

    static TargetDue IParsable<TargetDue>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TargetDue>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TargetDue result) => TryParse(s, out result);

    static bool ISpanParsable<TargetDue>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TargetDue result) => TryParse(s, out result, out _);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(ToString(), destination, out charsWritten);
}
