using FluentValidation;

namespace Kpi.Sdk.Validation;

/// <summary>Validates one indicator, in a portal's form say: fields that contradict each other, and its texts.</summary>
/// <remarks>Stateless and safe for concurrent use. Ids and texts are those of the library's rules. FluentValidation calls a result invalid for warnings too: look at the severities.</remarks>
public sealed class IndicatorValidator : AbstractValidator<Indicator>
{
    /// <summary>A validator for indicators.</summary>
    /// <param name="language">Language of the messages.</param>
    public IndicatorValidator(ReportLanguage language = ReportLanguage.Vietnamese) =>
        RuleFor(indicator => indicator).Custom((indicator, context) => FindingFailures.AddTo(SingleParts.Check(indicator), context, language));
}
