using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Kpi.Sdk;

/// <summary>What span of time a figure stands for: its period, a day, or the time since a day before the period.</summary>
/// <remarks>
/// Text: <c>InPeriod</c>, <c>AsOf</c>, <c>SinceTermStart 2022-03-18</c>. "Since the start of the year" is not one of them: it is
/// <c>InPeriod</c> of a year-to-date period, so that one quantity has one key. The default is <c>InPeriod</c>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<Accumulation>))]
public readonly record struct Accumulation : ISpanParsable<Accumulation>, ISpanFormattable, ITextValue<Accumulation>
{
    private Accumulation(AccumulationKind kind, LocalDate? start)
    {
        Kind = kind;
        Start = start;
    }

    static string ITextValue<Accumulation>.Noun => "an accumulation";

    static string ITextValue<Accumulation>.Example => "SinceTermStart 2022-03-18";

    /// <summary>What happened in the period.</summary>
    public static Accumulation InPeriod => default;

    /// <summary>A stock: what there is on a day.</summary>
    public static Accumulation AsOf { get; } = new(AccumulationKind.AsOf, start: null);

    /// <summary>The kind of span.</summary>
    public AccumulationKind Kind { get; }

    /// <summary>The first day of the span; null but for <see cref="AccumulationKind.SinceTermStart"/>.</summary>
    public LocalDate? Start { get; }

    /// <summary>What has happened since a day.</summary>
    /// <param name="start">The first day counted.</param>
    /// <returns>The accumulation.</returns>
    public static Accumulation Since(LocalDate start) => new(AccumulationKind.SinceTermStart, start.WithCalendar(CalendarSystem.Iso));

    /// <summary>Reads "InPeriod", "AsOf" or "SinceTermStart" and a day.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The accumulation.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is none of these.</exception>
    public static Accumulation Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<Accumulation>(text);
    }

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is invariant whatever the culture.</param>
    /// <returns>The accumulation.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is none of these.</exception>
    public static Accumulation Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<Accumulation>(s);

    /// <summary>Reads an accumulation without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The accumulation, or the default.</param>
    /// <returns>False where <paramref name="text"/> is not an accumulation.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Accumulation value) => TryParse(text.AsSpan(), out value, out _);

    /// <summary>Reads an accumulation without throwing, and says why not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The accumulation, or the default.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> is not an accumulation.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Accumulation value, out ParseFailure failure)
    {
        const string since = nameof(AccumulationKind.SinceTermStart);
        value = default;
        failure = default;
        switch (text)
        {
            case nameof(AccumulationKind.InPeriod):
                return true;
            case nameof(AccumulationKind.AsOf):
                value = AsOf;
                return true;
            case "":
                failure = new ParseFailure(0, ParseReason.Empty);
                return false;
        }

        if (!text.StartsWith(since, StringComparison.Ordinal))
        {
            failure = new ParseFailure(0, ParseReason.UnknownWord);
            return false;
        }

        if (text.Length != since.Length + 11 || text[since.Length] != ' ')
        {
            failure = new ParseFailure(Math.Min(text.Length, since.Length), ParseReason.MissingPart);
            return false;
        }

        var day = LocalDatePattern.Iso.Parse(text[(since.Length + 1)..].ToString());
        failure = day.Success ? default : new ParseFailure(since.Length + 1, ParseReason.NoSuchDate);
        value = day.Success ? Since(day.Value) : default;
        return day.Success;
    }

    /// <summary>The text form, which parses back to the same accumulation.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Start is { } start ? $"{Kind} {LocalDatePattern.Iso.Format(start)}" : Kind.ToString();

    static Accumulation IParsable<Accumulation>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Accumulation>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Accumulation result) => TryParse(s, out result);

    static bool ISpanParsable<Accumulation>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Accumulation result) => TryParse(s, out result, out _);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(ToString(), destination, out charsWritten);
}
