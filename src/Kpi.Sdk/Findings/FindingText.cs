using System.Globalization;
using System.Numerics;
using System.Text;
using NodaTime;

namespace Kpi.Sdk;

/// <summary>The one place where a value of a finding becomes words.</summary>
internal static class FindingText
{
    /// <summary>The value as readers of the language write it.</summary>
    public static string Render(object value, ReportLanguage language) => value switch
    {
        string text => text,
        BilingualText text => text.In(language),
        ParseFailure failure => failure.Text(language),
        int number => Whole(number, language),
        long number => Whole(number, language),
        BigInteger number => Whole(number, language),
        Figure figure => Render(figure, language),
        Rational number when number.IsWhole => Whole(number.Numerator, language),
        Rational number => $"{Whole(number.Numerator, language)}/{Whole(number.Denominator, language)}",
        LocalDate date => Render(date, language),
        IEnumerable<string> texts => texts.Any() ? string.Join(", ", texts) : "—",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    /// <summary>The word for a severity.</summary>
    public static string Render(FindingSeverity severity, ReportLanguage language) => (severity, language) switch
    {
        (FindingSeverity.Error, ReportLanguage.English) => "error",
        (FindingSeverity.Warning, ReportLanguage.English) => "warning",
        (_, ReportLanguage.English) => "notice",
        (FindingSeverity.Error, _) => "lỗi",
        (FindingSeverity.Warning, _) => "cảnh báo",
        _ => "lưu ý",
    };

    /// <summary>The text on one line: line breaks and other control characters become spaces.</summary>
    public static string OneLine(string text)
    {
        if (!text.Any(IsBreak))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            line.Append(IsBreak(character) ? ' ' : character);
        }

        return line.ToString();
    }

    private static bool IsBreak(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';

    private static string Render(LocalDate date, ReportLanguage language) =>
        date.ToString(language == ReportLanguage.English ? "uuuu'-'MM'-'dd" : "dd'/'MM'/'uuuu", CultureInfo.InvariantCulture);

    private static string Render(Figure figure, ReportLanguage language)
    {
        if (language != ReportLanguage.English)
        {
            return VietnameseNumber.Format(figure);
        }

        var plain = figure.Decimals >= 0 ? figure.WithHedge(Hedge.None).ToString() : Whole(figure.ToRational().Numerator, language);
        return Word(figure.Hedge) + plain;
    }

    private static string Word(Hedge hedge) => hedge switch
    {
        Hedge.About => "about ",
        Hedge.Over => "over ",
        Hedge.Nearly => "nearly ",
        Hedge.Under => "under ",
        _ => string.Empty,
    };

    private static string Whole(BigInteger number, ReportLanguage language)
    {
        var digits = BigInteger.Abs(number).ToString(CultureInfo.InvariantCulture);
        return string.Concat(number.Sign < 0 ? "-" : string.Empty, language == ReportLanguage.English ? digits : Grouped(digits));
    }

    private static string Grouped(string digits)
    {
        var text = new StringBuilder(digits);
        for (var index = digits.Length - 3; index > 0; index -= 3)
        {
            text.Insert(index, '.');
        }

        return text.ToString();
    }
}
