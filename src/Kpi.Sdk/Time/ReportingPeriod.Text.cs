using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Kpi.Sdk;

/// <content>Reading and printing.</content>
public readonly partial record struct ReportingPeriod
{
    private static readonly string[] Romans = ["I", "II", "III", "IV"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    static string ITextValue<ReportingPeriod>.Noun => "a reporting period";

    static string ITextValue<ReportingPeriod>.Example => "2024-Q1";

    /// <summary>Reads a period.</summary>
    /// <param name="text">
    /// <c>2024</c>, <c>2024-S1</c>, <c>2024-Q1</c>, <c>2024-M07</c>, <c>2024-9M</c>; also <c>2024-H1</c>, <c>2024-A1</c>, <c>2024-07</c>, <c>202407</c>, <c>2024Q1</c>;
    /// or as reports print it: <c>quý I/2024</c>, <c>6 tháng đầu năm 2024</c>, <c>9 tháng năm 2023</c>, <c>tháng 7/2024</c>, <c>năm 2024</c>.
    /// Letter case, marks over letters and space at both ends do not matter.
    /// </param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a period; the message names the place and gives a valid example.</exception>
    public static ReportingPeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<ReportingPeriod>(text);
    }

    /// <summary>Reads a period.</summary>
    /// <param name="s">The text, as <see cref="Parse(string)"/> takes it.</param>
    /// <param name="provider">Not used: periods do not follow a culture.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not a period.</exception>
    public static ReportingPeriod Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<ReportingPeriod>(s);

    /// <summary>Reads a period without throwing.</summary>
    /// <param name="text">The text, as <see cref="Parse(string)"/> takes it.</param>
    /// <param name="value">The period, or the unset one.</param>
    /// <returns>False where <paramref name="text"/> is not a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ReportingPeriod value) => TryParse(text.AsSpan(), out value, out _);

    /// <summary>Reads a period without throwing, and says why not.</summary>
    /// <param name="text">The text, as <see cref="Parse(string)"/> takes it.</param>
    /// <param name="value">The period, or the unset one.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> is not a period.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out ReportingPeriod value, out ParseFailure failure)
    {
        var reader = new PeriodReader(text);
        var isRead = reader.TryRead(out value);
        failure = reader.Failure;
        return isRead;
    }

    /// <summary>The label: <c>2024</c>, <c>2024-S1</c>, <c>2024-Q1</c>, <c>2024-M07</c>, <c>2024-9M</c>.</summary>
    /// <returns>The label; empty when unset.</returns>
    public override string ToString() => Frequency switch
    {
        Frequency.Unspecified => string.Empty,
        Frequency.Month => string.Create(CultureInfo.InvariantCulture, $"{_year}-M{_firstMonth:00}"),
        Frequency.Quarter => string.Create(CultureInfo.InvariantCulture, $"{_year}-Q{LastMonth / 3}"),
        Frequency.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{_year}-S{LastMonth / 6}"),
        Frequency.Year => string.Create(CultureInfo.InvariantCulture, $"{_year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{_year}-{_monthCount}M"),
    };

    /// <summary>The period as a report names it, such as <c>6 tháng đầu năm 2024</c> or <c>first half of 2024</c>.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>Words without a capital where the language has none; empty when unset. The Vietnamese ones can be read back.</returns>
    public string ToText(ReportLanguage language) => language == ReportLanguage.English ? English() : Vietnamese();

    private string Vietnamese() => Frequency switch
    {
        Frequency.Unspecified => string.Empty,
        Frequency.Month => string.Create(CultureInfo.InvariantCulture, $"tháng {_firstMonth}/{_year}"),
        Frequency.Quarter => string.Create(CultureInfo.InvariantCulture, $"quý {Romans[(LastMonth / 3) - 1]}/{_year}"),
        Frequency.HalfYear => string.Create(CultureInfo.InvariantCulture, $"6 tháng {(_firstMonth == 1 ? "đầu" : "cuối")} năm {_year}"),
        Frequency.Year => string.Create(CultureInfo.InvariantCulture, $"năm {_year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{_monthCount} tháng đầu năm {_year}"),
    };

    private string English() => Frequency switch
    {
        Frequency.Unspecified => string.Empty,
        Frequency.Month => string.Create(CultureInfo.InvariantCulture, $"{EnglishMonths[_firstMonth - 1]} {_year}"),
        Frequency.Quarter => string.Create(CultureInfo.InvariantCulture, $"Q{LastMonth / 3} {_year}"),
        Frequency.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{(_firstMonth == 1 ? "first" : "second")} half of {_year}"),
        Frequency.Year => string.Create(CultureInfo.InvariantCulture, $"{_year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"first {_monthCount} months of {_year}"),
    };

    static ReportingPeriod IParsable<ReportingPeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ReportingPeriod>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportingPeriod result) => TryParse(s, out result);

    static bool ISpanParsable<ReportingPeriod>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ReportingPeriod result) => TryParse(s, out result, out _);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(ToString(), destination, out charsWritten);
}
