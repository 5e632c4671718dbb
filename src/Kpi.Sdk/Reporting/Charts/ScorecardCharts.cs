using Kpi.Sdk.Reporting;

namespace Kpi.Sdk;

/// <summary>Charts of a scorecard as drawings of their own, for slides and portals.</summary>
/// <remarks>
/// Each is a complete SVG without script and without anything to fetch, drawn to exact coordinates printed with two decimals at most. It says its numbers in text, to eyes and to readers of screens,
/// and follows the reader's light or dark scheme.
/// </remarks>
public static class ScorecardCharts
{
    /// <summary>A bullet chart of a line's deciding target: the figure as a bar, the target as a mark, what the path asks for by the figure's day.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="line">A line of it that has a target with a number.</param>
    /// <param name="language">Language of the words.</param>
    /// <returns>The drawing. A figure that could not be judged has no bar, a hedged one is an open range, a rank is a dot.</returns>
    /// <exception cref="ArgumentException"><paramref name="line"/> is not a line of the scorecard, or its deciding target has no number.</exception>
    public static string ToBulletSvg(this Scorecard card, ScorecardLine line, ReportLanguage language = ReportLanguage.Vietnamese)
    {
        var deciding = LineOf(card, line).Deciding ?? throw new ArgumentException($"The line of {line.Slice} has no target.", nameof(line));
        return BulletSvg(card, line, deciding, language)
            ?? throw new ArgumentException($"Target {deciding.Target.Id} has no number to draw ({deciding.Target.Condition}); a valid example: >= 80%.", nameof(line));
    }

    /// <summary>A bullet chart of one judgement, as <see cref="ToBulletSvg(Scorecard, ScorecardLine, ReportLanguage)"/> draws the deciding one.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="judgement">A judgement of it, of a target with a number.</param>
    /// <param name="language">Language of the words.</param>
    /// <returns>The drawing.</returns>
    /// <exception cref="ArgumentException"><paramref name="judgement"/> is not of the scorecard, or its target has no number.</exception>
    public static string ToBulletSvg(this Scorecard card, Judgement judgement, ReportLanguage language = ReportLanguage.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(judgement);
        var line = card.Lines.FirstOrDefault(found => found.Judgements.Contains(judgement))
            ?? throw new ArgumentException($"The judgement of target {judgement.Target.Id} is not of this scorecard.", nameof(judgement));
        return BulletSvg(card, line, judgement, language)
            ?? throw new ArgumentException($"Target {judgement.Target.Id} has no number to draw ({judgement.Target.Condition}); a valid example: >= 80%.", nameof(judgement));
    }

    /// <summary>The figures of a line over time, as <see cref="ScorecardLine.Series"/> lists them.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="line">A line of it that has a figure with a number.</param>
    /// <param name="language">Language of the words.</param>
    /// <returns>The drawing. The line breaks where a figure is missing or hedged; a hedged one is an open range.</returns>
    /// <exception cref="ArgumentException"><paramref name="line"/> is not a line of the scorecard, or its series has no number.</exception>
    public static string ToSeriesSvg(this Scorecard card, ScorecardLine line, ReportLanguage language = ReportLanguage.Vietnamese)
    {
        var chart = SeriesChart.Of(LineOf(card, line), card.Framework.Calendar, Drawing.InnerWidth, Drawing.SeriesHeight)
            ?? throw new ArgumentException($"The series of {line.Slice} has no number to draw.", nameof(line));
        var name = new ScorecardCells(card, language).Name(line);
        List<string> points = [.. ChartText.Points(chart, language)];
        return Drawing.Of(name, string.Join("; ", points), classes: null, language, Drawing.SeriesHeight, chart.Draw, [string.Join(" · ", points)]);
    }

    private static ScorecardLine LineOf(Scorecard card, ScorecardLine line)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(line);
        return card.Find(line.Slice, line.Unit, line.Tier) == line ? line : throw new ArgumentException($"The line of {line.Slice} is not of this scorecard.", nameof(line));
    }

    private static string? BulletSvg(Scorecard card, ScorecardLine line, Judgement judgement, ReportLanguage language)
    {
        if (BulletChart.Of(judgement, card.Framework.Calendar, Drawing.InnerWidth) is not { } chart)
        {
            return null;
        }

        var cells = new ScorecardCells(card, language);
        var isEnglish = language == ReportLanguage.English;
        string?[] lines =
        [
            $"{(isEnglish ? "Result" : "Kết quả")}: {cells.Result(judgement.Figure)}",
            $"{(isEnglish ? "Target" : "Mục tiêu")}: {cells.Target(judgement)}, {cells.Document(judgement)}",
            ChartText.Expected(chart, language),
            ChartText.Milestones(chart, language),
            judgement.ToText(language),
        ];
        return Drawing.Of(
            cells.Name(line), ChartText.Describe(judgement, chart, language), ChartStyle.ClassOf(judgement.Verdict), language, BulletChart.Height, chart.Draw, [.. lines.OfType<string>()]);
    }
}
