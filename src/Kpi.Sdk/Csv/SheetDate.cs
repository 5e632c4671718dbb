using System.Globalization;

namespace Kpi.Sdk.Csv;

/// <summary>Recognises a date where a ratio was typed: 6/7 becomes 06-Jul, 2024-07-06, 6/7/2024 or Jul-06.</summary>
internal static class SheetDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>What was probably typed; null where the text is no such date.</summary>
    public static string? RatioOf(string text)
    {
        var parts = text.Trim().Split(['-', '/', ' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [var year, var month, var day] when IsYear(year) && IsNumber(month, 12) && IsNumber(day, 31) => Ratio(day, month),
            [var year, var month, var day, _] when IsYear(year) && IsNumber(month, 12) && IsNumber(day, 31) => Ratio(day, month),
            [var first, var second, var year] when IsYear(year) && IsNumber(first, 31) && IsNumber(second, 31) => Ratio(first, second),
            [var day, var name, ..] when parts.Length <= 3 && IsNumber(day, 31) && MonthOf(name) is { } month => $"{Plain(day)}/{month}",
            [var name, var year] when MonthOf(name) is { } month && IsNumber(year, 99) => $"{month}/{Plain(year)}",
            _ => null,
        };
    }

    private static string Ratio(string first, string second) => $"{Plain(first)}/{Plain(second)}";

    private static string Plain(string digits) => digits.TrimStart('0') is { Length: > 0 } rest ? rest : "0";

    private static bool IsYear(string text) => text.Length == 4 && IsNumber(text, 2200) && int.Parse(text, CultureInfo.InvariantCulture) >= 1900;

    private static bool IsNumber(string text, int largest) =>
        text.Length is > 0 and <= 4 && text.All(char.IsAsciiDigit) && int.Parse(text, CultureInfo.InvariantCulture) is var number && number >= 1 && number <= largest;

    // Jul, July, and Thg7 as a Vietnamese spreadsheet writes it
    private static string? MonthOf(string text)
    {
        var folded = VietnameseText.Fold(text);
        if (folded.StartsWith("thg", StringComparison.Ordinal) && IsNumber(folded[3..], 12))
        {
            return Plain(folded[3..]);
        }

        var month = folded.Length >= 3 && folded.All(char.IsAsciiLetter) ? Array.IndexOf(Months, folded[..3]) : -1;
        return month < 0 ? null : (month + 1).ToString(CultureInfo.InvariantCulture);
    }
}
