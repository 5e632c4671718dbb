using Kpi.Sdk.Validation;

namespace Kpi.Sdk;

/// <summary>Validating frameworks and reports.</summary>
public static class FrameworkValidation
{
    /// <summary>Says every place where a report, or the framework it is on, can't be right.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="submission">The report.</param>
    /// <param name="options">How to validate; null for the library's rules alone.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The findings, with line and column where the report was read from a file.</returns>
    /// <exception cref="ArgumentException">The report is on another framework.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ValidationReport Validate(this IndicatorFramework framework, Submission submission, ValidationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(submission);
        return string.Equals(framework.Code, submission.Framework, StringComparison.Ordinal)
            ? ReportValidator.Run(framework, submission, options ?? new ValidationOptions(), cancellationToken)
            : throw new ArgumentException($"The report is on the framework '{submission.Framework}', not on '{framework.Code}'.", nameof(submission));
    }

    /// <summary>Says every place where a framework can't be right.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="options">How to validate; null for the library's rules alone.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The findings, with line and column where the framework was read from a file.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ValidationReport Validate(this IndicatorFramework framework, ValidationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return ReportValidator.Run(framework, submission: null, options ?? new ValidationOptions(), cancellationToken);
    }
}
