namespace Kpi.Sdk.Validation;

/// <summary>Runs every rule over a framework, and over a report on it.</summary>
internal static class ReportValidator
{
    private const int ProgressStep = 8192;

    public static ValidationReport Run(IndicatorFramework framework, Submission? submission, ValidationOptions options, CancellationToken cancellationToken)
    {
        var context = new RuleContext(framework, submission, options.History, options.AsOf, cancellationToken);
        var sink = new FindingSink(framework, submission, options.MaxFindingsPerRule, options.Suppressions);
        CheckFigures(context, sink, options.Progress);
        foreach (var rule in RuleCatalogue.Rules.Where(rule => rule is not IFigureRule && (submission is not null || rule is IFrameworkRule)).Concat<IRule>(options.Rules))
        {
            cancellationToken.ThrowIfCancellationRequested();
            rule.Check(context, sink);
        }

        return Report(sink.Close(), options.Suppressions);
    }

    /// <summary>What the rules of single figures find.</summary>
    public static IReadOnlyList<Finding> RunOnFigures(IndicatorFramework framework, Submission submission)
    {
        var sink = new FindingSink(framework, submission);
        CheckFigures(new RuleContext(framework, submission, [], asOf: null), sink, progress: null);
        return sink.Findings;
    }

    private static void CheckFigures(RuleContext context, FindingSink sink, IProgress<ValidationProgress>? progress)
    {
        var observations = context.Observations;
        for (var index = 0; index < observations.Count; index++)
        {
            if (index % ProgressStep == 0)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new ValidationProgress(index, observations.Count));
            }

            if (context.IndicatorOf(observations[index]) is { } indicator)
            {
                var figure = new FigureContext(context.Framework, indicator, observations[index], context.Submission);
                foreach (var rule in RuleCatalogue.OfFigures)
                {
                    rule.Check(figure, sink);
                }
            }
        }

        progress?.Report(new ValidationProgress(observations.Count, observations.Count));
    }

    private static ValidationReport Report(IReadOnlyList<Finding> findings, IReadOnlyList<Suppression> suppressions)
    {
        var kept = new List<Finding>(findings.Count);
        var suppressed = new List<SuppressedFinding>();
        foreach (var finding in findings)
        {
            if (suppressions.FirstOrDefault(suppression => suppression.Covers(finding)) is { } cover)
            {
                suppressed.Add(new SuppressedFinding(finding, cover));
            }
            else
            {
                kept.Add(finding);
            }
        }

        return ValidationReport.Of(kept, suppressed);
    }
}
