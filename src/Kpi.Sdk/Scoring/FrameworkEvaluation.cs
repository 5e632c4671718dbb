namespace Kpi.Sdk;

/// <summary>Judging a report against its framework.</summary>
public static class FrameworkEvaluation
{
    /// <summary>Judges a report: every figure against every target that binds it or is shown beside it.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="submission">The report.</param>
    /// <param name="options">How to judge; null for the report's own day with references.</param>
    /// <returns>The scorecard.</returns>
    /// <exception cref="ArgumentException">The report is on another framework.</exception>
    public static Scorecard Evaluate(this IndicatorFramework framework, Submission submission, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(submission);
        if (!string.Equals(framework.Code, submission.Framework, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The report is on the framework '{submission.Framework}', not on '{framework.Code}'.", nameof(submission));
        }

        options ??= new EvaluationOptions();
        var asOf = options.AsOf ?? submission.DateIn(framework.Calendar);
        var origin = (options.AsOf, submission.ReportedOn) switch
        {
            ({ }, _) => AsOfOrigin.Asked,
            (_, { }) => AsOfOrigin.ReportDate,
            _ => AsOfOrigin.PeriodEnd,
        };
        var rolledUp = options.RollsUpUnits ? RolledUpFigures.Of(framework, submission, options.MinimumCoverage) : [];
        return new Scorecard(framework, submission, asOf, origin, ScorecardBuilder.Build(framework, submission, asOf, options.IncludesReferences, rolledUp));
    }
}
