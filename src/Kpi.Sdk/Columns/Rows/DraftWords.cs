using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Kpi.Sdk.Columns;

/// <summary>Reads the words and days of flat files: English words as the library writes them, Vietnamese ones as reports do.</summary>
internal static class DraftWords
{
    private static readonly LocalDatePattern DayFirst = LocalDatePattern.Create("d/M/uuuu", CultureInfo.InvariantCulture);

    public static bool TryReadStatus(string text, out ObservationStatus status)
    {
        status = VietnameseText.Fold(text) switch
        {
            "uoc" or "uoc tinh" or "uoc thuc hien" or "estimated" => ObservationStatus.Estimated,
            "so bo" or "provisional" => ObservationStatus.Provisional,
            "chinh thuc" or "final" => ObservationStatus.Final,
            "da dieu chinh" or "dieu chinh" or "revised" => ObservationStatus.Revised,
            _ => ObservationStatus.Unspecified,
        };
        return status != ObservationStatus.Unspecified || VietnameseText.Fold(text) is "unspecified";
    }

    public static bool TryReadLevel(string text, out OrgLevel level)
    {
        level = VietnameseText.Fold(text) switch
        {
            "nation" or "toan quoc" or "ca nuoc" or "quoc gia" => OrgLevel.Nation,
            "province" or "cap tinh" or "tinh" => OrgLevel.Province,
            "district" or "cap huyen" or "huyen" => OrgLevel.District,
            "commune" or "cap xa" or "xa" => OrgLevel.Commune,
            "hamlet" or "thon" or "khu pho" or "thon, khu pho" => OrgLevel.Hamlet,
            _ => OrgLevel.Unspecified,
        };
        return level != OrgLevel.Unspecified || VietnameseText.Fold(text) is "unspecified";
    }

    /// <summary>Reads 2024-07-06, or 6/7/2024 with the day first.</summary>
    public static bool TryReadDay(string text, out LocalDate day)
    {
        var trimmed = text.Trim();
        var iso = LocalDatePattern.Iso.Parse(trimmed);
        var read = iso.Success ? iso : DayFirst.Parse(trimmed);
        return read.TryGetValue(default, out day);
    }
}
