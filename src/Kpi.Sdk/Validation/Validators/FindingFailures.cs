using FluentValidation;
using FluentValidation.Results;

namespace Kpi.Sdk.Validation;

/// <summary>Findings as FluentValidation knows them: the rule's id is the error code, the finding itself the custom state.</summary>
internal static class FindingFailures
{
    public static void AddTo<T>(IEnumerable<Finding> findings, ValidationContext<T> context, ReportLanguage language)
    {
        foreach (var finding in findings)
        {
            context.AddFailure(new ValidationFailure(finding.Path.ToString(), finding.Text(language))
            {
                ErrorCode = finding.Id.ToString(),
                CustomState = finding,
                Severity = finding.Severity switch
                {
                    FindingSeverity.Error => FluentValidation.Severity.Error,
                    FindingSeverity.Warning => FluentValidation.Severity.Warning,
                    _ => FluentValidation.Severity.Info,
                },
            });
        }
    }
}
