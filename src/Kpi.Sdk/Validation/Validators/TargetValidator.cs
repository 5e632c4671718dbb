using FluentValidation;

namespace Kpi.Sdk.Validation;

/// <summary>Validates one target, in a portal's form say: whether it fits its indicator, its document, and its texts.</summary>
/// <remarks>Stateless and safe for concurrent use. Ids and texts are those of the library's rules. FluentValidation calls a result invalid for warnings too: look at the severities.</remarks>
public sealed class TargetValidator : AbstractValidator<Target>
{
    /// <summary>A validator for targets of a framework.</summary>
    /// <param name="framework">The framework whose indicators they are of.</param>
    /// <param name="language">Language of the messages.</param>
    public TargetValidator(IndicatorFramework framework, ReportLanguage language = ReportLanguage.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(framework);
        RuleFor(target => target).Custom((target, context) => FindingFailures.AddTo(SingleParts.Check(target, framework), context, language));
    }
}
