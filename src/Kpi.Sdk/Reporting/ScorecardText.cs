namespace Kpi.Sdk;

/// <summary>Scorecards as plain text.</summary>
public static class ScorecardText
{
    /// <summary>
    /// The scorecard for a console, at most 186 characters wide: what binds, with a subtotal a group; what is shown for comparison; figures without a target; and the
    /// count of each document's targets. Lines end with a line feed.
    /// </summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="language">Language of the words; figures are written in its numerals.</param>
    /// <returns>The text.</returns>
    public static string ToText(this Scorecard card, ReportLanguage language = ReportLanguage.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new Reporting.ScorecardPrinter(card, language).Print();
    }
}
