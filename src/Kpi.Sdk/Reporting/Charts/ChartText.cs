namespace Kpi.Sdk.Reporting;

/// <summary>The numbers of a chart in words.</summary>
internal static class ChartText
{
    private const int Decimals = 2;

    /// <summary>A number as few decimals say it exactly, two at most; "≈" before it where two do not.</summary>
    public static string Number(Rational value, bool isPercentage, ReportLanguage language)
    {
        for (var decimals = 0; decimals <= Decimals; decimals++)
        {
            if (value.TryRound(new RoundingRule(decimals, RoundingMode.HalfAwayFromZero), out var figure) && (decimals == Decimals || figure.ToRational() == value))
            {
                var isExact = figure.ToRational() == value;
                return $"{(isExact ? string.Empty : "≈\u00A0")}{PrintedText.Of(figure, isPercentage, language)}";
            }
        }

        return value.ToString();
    }

    /// <summary>What the path to a target asks for by the day of the figure: "theo lộ trình đến 30/6/2024: 75%"; null without a path.</summary>
    public static string? Expected(BulletChart chart, ReportLanguage language) => (chart.Expected, language) switch
    {
        (null, _) => null,
        ({ } expected, ReportLanguage.English) => $"on the path by {PrintedText.Of(chart.Day, language)}: {Number(expected, chart.IsPercentage, language)}",
        ({ } expected, _) => $"theo lộ trình đến {PrintedText.Of(chart.Day, language)}: {Number(expected, chart.IsPercentage, language)}",
    };

    /// <summary>The values to be reached on the way: "các mốc: năm 2023: 50%; năm 2024: 60%"; null where there are none.</summary>
    public static string? Milestones(BulletChart chart, ReportLanguage language) => chart.Milestones.Count == 0
        ? null
        : (language == ReportLanguage.English ? "milestones: " : "các mốc: ")
            + string.Join("; ", chart.Milestones.Select(stone => $"{stone.At.ToText(language)}: {PrintedText.Of(stone.Value, chart.IsPercentage, language)}"));

    /// <summary>Everything a bullet chart shows: the judgement, the path, the milestones.</summary>
    public static string Describe(Judgement judgement, BulletChart chart, ReportLanguage language)
    {
        var parts = new[] { judgement.Explain(language), Expected(chart, language), Milestones(chart, language) };
        return string.Join("; ", parts.OfType<string>());
    }

    /// <summary>The points of a series: "năm 2023 162; 30/6/2024 166".</summary>
    public static IEnumerable<string> Points(SeriesChart chart, ReportLanguage language) =>
        chart.Points.Select(point => $"{PrintedText.Of(point.Day, language)}: {PrintedText.Of(point.Figure.Value, language)}");
}
