using Kpi.Sdk;

namespace Portal;

/// <summary>The answer to a report that was taken in: it has no error; warnings and notices may stand.</summary>
internal sealed record ReportAnswer(OrgUnitCode Unit, ReportingPeriod Period, string Framework, FindingCounts Summary, IReadOnlyList<FindingContract> Findings, string Scorecard);

/// <summary>How many findings there are of each severity.</summary>
internal sealed record FindingCounts(int Errors, int Warnings, int Notices)
{
    public static FindingCounts Of(ValidationReport found) => new(found.Errors.Count, found.Warnings.Count, found.Notices.Count);
}
