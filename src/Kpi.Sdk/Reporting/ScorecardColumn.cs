namespace Kpi.Sdk.Reporting;

/// <summary>The columns of a scorecard, in the order they are printed.</summary>
internal enum ScorecardColumn
{
    Number,
    Indicator,
    Unit,
    Target,
    Result,
    Previous,
    Change,
    Verdict,
    Document,
    Notes,
}
