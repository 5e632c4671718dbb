namespace Kpi.Sdk.Reporting;

/// <summary>What changed, in words.</summary>
internal static class GrowthText
{
    private const int Decimals = 2;

    /// <summary>"+2,58 điểm %", "+4 (+2,47%)", or why it can't be said. At most two decimals, but for a change too small for them.</summary>
    public static string Of(Growth growth, ReportLanguage language)
    {
        if (growth.Reason != GrowthReason.None)
        {
            return Of(growth.Reason, language);
        }

        var absolute = growth.Absolute.GetValueOrDefault();
        if (growth.IsPercentage)
        {
            return $"{Signed(absolute, language)}{(language == ReportLanguage.English ? " pp" : " điểm %")}";
        }

        var relative = growth.Relative is { } share ? $"{Signed(share * Rational.Hundred, language)}%" : Of(growth.RelativeReason, language);
        return $"{Signed(absolute, language)} ({relative})";
    }

    /// <summary>How many places were won or lost: a smaller rank is a better one, and no share of anything.</summary>
    public static string OfRank(Growth growth, ReportLanguage language)
    {
        if (growth.Absolute is not { } change)
        {
            return Of(growth.Reason, language);
        }

        var places = change.Abs();
        return (change.Sign, language) switch
        {
            (0, ReportLanguage.English) => "unchanged",
            (0, _) => "giữ nguyên",
            (-1, ReportLanguage.English) => $"up {places}",
            (-1, _) => $"tăng {places} bậc",
            (_, ReportLanguage.English) => $"down {places}",
            _ => $"giảm {places} bậc",
        };
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

    // as few decimals as say it exactly, up to two; more only where two would print a change as zero
    private static string Signed(Rational value, ReportLanguage language)
    {
        for (var decimals = 0; decimals <= Figure.MaxDecimals; decimals++)
        {
            if (!value.TryRound(new RoundingRule(decimals, RoundingMode.HalfAwayFromZero), out var figure))
            {
                break;
            }

            if (figure.ToRational() == value || (decimals >= Decimals && figure.Sign != 0))
            {
                return $"{(figure.Sign > 0 ? "+" : string.Empty)}{PrintedText.Of(figure, language)}";
            }
        }

        return value.ToString();
    }
}
