using FluentValidation;

namespace Kpi.Sdk.Validation;

/// <summary>Validates a whole report within a host's own FluentValidation. Ids and texts are those of <see cref="FrameworkValidation.Validate(IndicatorFramework, Submission, ValidationOptions?, CancellationToken)"/>.</summary>
/// <remarks>Stateless and safe for concurrent use. FluentValidation calls a result invalid for warnings too: look at the severities.</remarks>
public sealed class SubmissionValidator : AbstractValidator<Submission>
{
    /// <summary>A validator for reports on a framework.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="language">Language of the messages.</param>
    /// <param name="options">How to validate; null for the library's rules alone.</param>
    public SubmissionValidator(IndicatorFramework framework, ReportLanguage language = ReportLanguage.Vietnamese, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        RuleFor(submission => submission).Custom((submission, context) => FindingFailures.AddTo(Check(framework, submission, options), context, language));
    }

    private static ValidationReport Check(IndicatorFramework framework, Submission submission, ValidationOptions? options) =>
        string.Equals(submission.Framework, framework.Code, StringComparison.Ordinal)
            ? framework.Validate(submission, options)
            : ValidationReport.Of([Finding.Of(OtherFramework, ModelPath.Root.Member("framework"), null, FindingArgument.Of("text", submission.Framework), FindingArgument.Of("expected", framework.Code))]);

    /// <summary>The report is on another framework.</summary>
    internal static RuleDescriptor OtherFramework { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI8010"),
        FindingSeverity.Error,
        BilingualText.Of("Báo cáo theo bộ chỉ tiêu khác", "Report on another framework"),
        BilingualText.Of("Báo cáo ghi theo bộ chỉ tiêu \"{text}\", không phải \"{expected}\".", "The report is on the framework \"{text}\", not on \"{expected}\"."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Báo cáo được kiểm tra bằng bộ chỉ tiêu của nó: mã trùng nhau ở bộ khác có thể mang nghĩa khác.",
                "A report is validated with its own framework: the same codes of another one may mean something else."),
            BadExample = "{ \"framework\": \"BINHDUONG-CDS\" }",
            GoodExample = "{ \"framework\": \"LAGI-CDS\" }",
        });
}
