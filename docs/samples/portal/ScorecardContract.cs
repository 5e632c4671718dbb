using Kpi.Sdk;
using NodaTime;

namespace Portal;

/// <summary>A scorecard as the portal answers it. It is the portal's own contract: the library may grow without changing it.</summary>
internal sealed record ScorecardContract(
    OrgUnitCode Unit,
    ReportingPeriod Period,
    string Framework,
    BilingualText Name,
    LocalDate AsOf,
    IReadOnlyList<ScorecardLineContract> Lines,
    IReadOnlyList<string> Documents)
{
    public static ScorecardContract Of(Scorecard card, IndicatorCode? indicator, ReportLanguage language) => new(
        card.Submission.Unit,
        card.Submission.Period,
        card.Framework.Code,
        card.Framework.Name,
        card.AsOf,
        [.. card.Lines.Where(line => indicator is null || line.Indicator.Code == indicator).Select(line => ScorecardLineContract.Of(line, card, language))],
        [.. card.Documents.Select(document => document.ToText(language))]);
}

/// <summary>A line: a figure, and what is said of it. Numbers are text, as printed: 12.30 is not 12.3.</summary>
internal sealed record ScorecardLineContract(
    IndicatorSlice Indicator,
    string Name,
    OrgUnitCode Unit,
    OrgLevel? Tier,
    string? Printed,
    Figure? Number,
    Ratio? Terms,
    Percentage? Percentage,
    LocalDate? Date,
    TargetCondition? Target,
    TargetDue? Due,
    DocumentNumber? Document,
    bool IsBinding,
    Verdict Verdict,
    NotAssessableReason? Reason,
    Rational? Gap,
    string Explanation)
{
    public static ScorecardLineContract Of(ScorecardLine line, Scorecard card, ReportLanguage language)
    {
        var deciding = line.Deciding;
        var value = line.Figure?.Value;
        return new ScorecardLineContract(
            line.Slice,
            card.Framework.NameOf(line.Slice, language),
            line.Unit,
            line.Tier == OrgLevel.Unspecified ? null : line.Tier,
            value?.ToString(),
            value?.Number,
            value?.Terms,
            value?.StatedPercentage,
            line.Figure?.DateIn(card.Framework.Calendar),
            deciding?.Target.Condition,
            deciding?.Target.Due,
            deciding?.Target.Source.Number,
            line.IsBinding,
            line.Verdict,
            deciding is { Verdict: Verdict.NotAssessable } ? deciding.Reason : null,
            deciding?.Gap,
            line.Explain(language));
    }
}
