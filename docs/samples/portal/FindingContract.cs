using Kpi.Sdk;

namespace Portal;

/// <summary>A finding as the portal answers it: what is wrong, where, what would be right, and the page that explains the rule. No path: the whole of the file.</summary>
internal sealed record FindingContract(RuleId Rule, FindingSeverity Severity, ModelPath? Path, int? Line, int? Column, string Text, string? Suggestion, string Docs)
{
    public static FindingContract Of(Finding finding, ReportLanguage language, PathString root) => new(
        finding.Id,
        finding.Severity,
        finding.Path.IsRoot ? null : finding.Path,
        finding.Location?.Line,
        finding.Location?.Column,
        finding.Text(language),
        finding.Suggestion.IsDefault ? null : finding.Suggestion.In(language),
        root.Add($"/rules/{finding.Id}"));

    public static IReadOnlyList<FindingContract> ListOf(ValidationReport found, ReportLanguage language, PathString root) =>
        [.. found.Select(finding => Of(finding, language, root))];
}
