namespace Kpi.Sdk.Json;

/// <summary>Whether a report, once written, could be read with a framework.</summary>
internal static class SubmissionFit
{
    /// <exception cref="ArgumentException">The report is on another framework, or a figure would not be read back with this one.</exception>
    public static void ThrowUnlessReadable(Submission report, IndicatorFramework framework)
    {
        if (!string.Equals(report.Framework, framework.Code, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The report is on framework '{report.Framework}', not on '{framework.Code}'.", nameof(framework));
        }

        foreach (var observation in report.Observations)
        {
            if (Misfit(observation, framework) is { } misfit)
            {
                throw new ArgumentException($"The figure of {observation} can't be written: {misfit}.", nameof(framework));
            }
        }
    }

    private static string? Misfit(Observation observation, IndicatorFramework framework)
    {
        if (framework.Find(observation.Slice.Code) is not { } indicator)
        {
            return $"{framework.Code} has no such indicator. {NearestTexts.Sentence(observation.Slice.Code.ToString(), framework.Indicators.Select(known => known.Code.ToString()))}";
        }

        if (observation.Slice.Member is { } member
            && !framework.Breakdowns.Any(breakdown => indicator.Breakdowns.Contains(breakdown.Id, StringComparer.Ordinal) && breakdown.Members.Any(known => string.Equals(known.Id, member, StringComparison.Ordinal))))
        {
            return $"the indicator has no breakdown member '{member}'";
        }

        if (observation.DenominatorQuantity is { } quantity && framework.FindQuantity(quantity) is null)
        {
            return $"{framework.Code} has no quantity '{quantity}'";
        }

        return IsOfKind(observation.Value.Kind, indicator.Kind) ? null : $"a value of kind {observation.Value.Kind} is not one of an indicator of kind {indicator.Kind}";
    }

    private static bool IsOfKind(ObservedValueKind value, MeasureKind indicator) => value switch
    {
        ObservedValueKind.Absent or ObservedValueKind.Text => true,
        ObservedValueKind.Ratio => indicator == MeasureKind.Ratio,
        ObservedValueKind.Score => indicator == MeasureKind.Score,
        ObservedValueKind.Rank => indicator == MeasureKind.Rank,
        ObservedValueKind.Done => indicator == MeasureKind.YesNo,
        _ => indicator is not (MeasureKind.Ratio or MeasureKind.Score or MeasureKind.Rank or MeasureKind.YesNo),
    };
}
