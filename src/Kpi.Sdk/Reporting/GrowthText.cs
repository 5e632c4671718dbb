namespace Kpi.Sdk.Reporting;

/// <summary>What changed, in words.</summary>
internal static class GrowthText
{
    private const int Decimals = 2;

    /// <summary>"+2,58 điểm %", "+4 (+2,47%)", or why it can't be said.</summary>
    public static string Of(Growth growth, ReportLanguage language)
    {
        if (growth.Reason != GrowthReason.None)
        {
            return Of(growth.Reason, language);
        }

        var absolute = growth.Absolute.GetValueOrDefault();
        if (growth.IsPercentage)
        {
            return $"{Signed(absolute, Decimals, language)}{(language == ReportLanguage.English ? " pp" : " điểm %")}";
        }

        var decimals = absolute.IsWhole ? 0 : Decimals;
        var relative = growth.Relative is { } share ? $"{Signed(share * Rational.Hundred, Decimals, language)}%" : Of(growth.RelativeReason, language);
        return $"{Signed(absolute, decimals, language)} ({relative})";
    }

    private static string Of(GrowthReason reason, ReportLanguage language) => (reason, language) switch
    {
        (GrowthReason.PeriodLength, ReportLanguage.English) => "periods of unequal length",
        (GrowthReason.PeriodLength, _) => "không cùng độ dài kỳ",
        (GrowthReason.DifferentBase, ReportLanguage.English) => "different base",
        (GrowthReason.DifferentBase, _) => "khác mẫu số",
        (GrowthReason.ZeroBase, ReportLanguage.English) => "from zero",
        (GrowthReason.ZeroBase, _) => "từ số không",
        (GrowthReason.SignChange, ReportLanguage.English) => "sign changed",
        (GrowthReason.SignChange, _) => "đổi dấu",
        (GrowthReason.Hedged, ReportLanguage.English) => "hedged figure",
        (GrowthReason.Hedged, _) => "số liệu ước chừng",
        _ => string.Empty,
    };

    private static string Signed(Rational value, int decimals, ReportLanguage language) => value.TryRound(RoundingRule.HalfUp(decimals), out var figure)
        ? $"{(figure.Sign > 0 ? "+" : string.Empty)}{PrintedText.Of(figure, language)}"
        : value.ToString();
}
