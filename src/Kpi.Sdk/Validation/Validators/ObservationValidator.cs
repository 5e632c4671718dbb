using FluentValidation;

namespace Kpi.Sdk.Validation;

/// <summary>Validates one figure, in a portal's form say, by the rules that need no other figure. Ids and texts are those of <see cref="FrameworkValidation.Validate(IndicatorFramework, Submission, ValidationOptions?, CancellationToken)"/>.</summary>
/// <remarks>Stateless and safe for concurrent use. FluentValidation calls a result invalid for warnings too: look at the severities.</remarks>
public sealed class ObservationValidator : AbstractValidator<Observation>
{
    /// <summary>A validator for figures of a framework.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="language">Language of the messages.</param>
    public ObservationValidator(IndicatorFramework framework, ReportLanguage language = ReportLanguage.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(framework);
        RuleFor(observation => observation).Custom((observation, context) =>
        {
            // the rules of single figures see a report of this one
            var report = new Submission { Framework = framework.Code, Unit = observation.Unit, Period = observation.Period, Observations = [observation] };
            FindingFailures.AddTo(ReportValidator.RunOnFigures(framework, report), context, language);
        });
    }
}
