using Kpi.Sdk.Columns;

namespace Kpi.Sdk;

/// <summary>What the figures of a reporter's units add up to, where the reporter gives none of its own: by the same roll-up as a nation's table.</summary>
internal static class RolledUpFigures
{
    /// <summary>The figures, each with how much is in it.</summary>
    public static Dictionary<Observation, Coverage> Of(IndicatorFramework framework, Submission submission, Rational minimumCoverage)
    {
        var day = ScorecardBuilder.UnitDayOf(framework, submission);
        var units = framework.Units.At(day);
        var found = new Dictionary<Observation, Coverage>();
        if (units.Find(submission.Unit) is not { } reporter)
        {
            return found;
        }

        var own = submission.Observations.Where(observation => observation.Unit == submission.Unit).Select(KeyOf).ToHashSet();
        var beneath = submission.Observations.Where(observation => observation.Unit != submission.Unit && units.IsKnownWithin(observation.Unit, submission.Unit));
        foreach (var figures in beneath.GroupBy(observation => observation.Period.Frequency))
        {
            var isYearToDate = figures.Key == Frequency.YearToDate;
            var table = ObservationTable.Of(
                figures, framework, new TableOptions { UnitsOn = day, BaseFrequency = isYearToDate ? Frequency.Month : figures.Key, IsSinceYearStart = isYearToDate });
            var rollup = table.Rollup(reporter.Level, figures.Select(figure => figure.Period).Distinct(), new RollupOptions { MinimumCoverage = minimumCoverage, MaxThreads = 1 });
            foreach (var row in rollup.Where(row => row.Unit.Code == submission.Unit))
            {
                if (row.ToObservation() is { } figure && !own.Contains(KeyOf(figure)))
                {
                    found.Add(figure, row.Coverage);
                }
            }
        }

        return found;
    }

    private static (IndicatorSlice Slice, OrgLevel Tier, ReportingPeriod Period, Accumulation Accumulation) KeyOf(Observation observation) =>
        (observation.Slice, observation.Tier, observation.Period, observation.Accumulation);
}
