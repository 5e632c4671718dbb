using NodaTime;

namespace Kpi.Sdk;

/// <summary>Makes the lines of a scorecard: which series there are, which targets meet them, in which order.</summary>
internal sealed class ScorecardBuilder(IndicatorFramework framework, Submission submission, LocalDate asOf, bool includesReferences)
{
    private readonly OrgUnitTree _units = framework.Units.At(asOf);

    public IReadOnlyList<ScorecardLine> Build()
    {
        var series = submission.Observations
            .Where(observation => framework.Find(observation.Slice.Code) is not null)
            .GroupBy(observation => new SeriesKey(observation.Slice, observation.Unit, observation.Tier))
            .ToDictionary(group => group.Key, group => new SeriesFigures(group, asOf, framework.Calendar));
        var targets = framework.Targets
            .Where(target => includesReferences || target.Role == TargetRole.Binding)
            .ToLookup(target => target.Slice);
        AddLinesWithoutFigures(series, targets);
        var place = framework.Indicators.Select((indicator, index) => (indicator.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index);
        return
        [
            .. series
                .OrderBy(pair => place[pair.Key.Slice.Code])
                .ThenBy(pair => MemberPlace(pair.Key.Slice))
                .ThenBy(pair => pair.Key.Unit == submission.Unit ? 0 : 1)
                .ThenBy(pair => pair.Key.Unit)
                .ThenBy(pair => pair.Key.Tier)
                .Select(pair => LineOf(pair.Key, pair.Value, targets[pair.Key.Slice])),
        ];
    }

    /// <summary>A target without any figure still has its line: the unit it binds, else the reporter's.</summary>
    private void AddLinesWithoutFigures(Dictionary<SeriesKey, SeriesFigures> series, ILookup<IndicatorSlice, Target> targets)
    {
        foreach (var target in targets.SelectMany(group => group).OrderByDescending(target => target.Role))
        {
            if (!series.Keys.Any(key => Meets(target, key)))
            {
                var unit = target.Scope.Kind == TargetScopeKind.Unit ? target.Scope.Unit : submission.Unit;
                var tier = target.Scope.Kind == TargetScopeKind.LevelTogether && target.Role == TargetRole.Binding && _units.Find(unit)?.Level != target.Scope.Level
                    ? target.Scope.Level
                    : target.Tier;
                series.TryAdd(new SeriesKey(target.Slice, unit, tier), new SeriesFigures([], asOf, framework.Calendar));
            }
        }
    }

    private ScorecardLine LineOf(SeriesKey key, SeriesFigures figures, IEnumerable<Target> targets)
    {
        var indicator = framework.Find(key.Slice.Code)!;
        var unitEnds = framework.Units.Find(key.Unit, figures.Latest?.DateIn(framework.Calendar) ?? asOf)?.ValidTo;
        var judgements = targets
            .Where(target => Meets(target, key))
            .Select(target => Judgement.Of(target, indicator, figures.For(target, indicator), asOf, framework.Calendar, unitEnds))
            .OrderByDescending(judgement => judgement.Target.Role)
            .ThenBy(judgement => Width(judgement.Target.Scope))
            .ThenBy(judgement => judgement.DueDate >= asOf ? 0 : 1)
            .ThenBy(judgement => Distance(judgement.DueDate))
            .ThenByDescending(judgement => judgement.Target.Source.Date ?? LocalDate.MinIsoValue)
            .ThenBy(judgement => judgement.Target.Id, StringComparer.Ordinal);
        var isQuoted = key.Unit != submission.Unit
            && !(_units.Find(key.Unit) is not null && _units.Find(submission.Unit) is not null && _units.IsWithin(key.Unit, submission.Unit));
        return new ScorecardLine(key, indicator, figures, [.. judgements], isQuoted);
    }

    /// <summary>Whether a target speaks of a series: a binding one of the units and the tier it binds, a reference one of any unit.</summary>
    private bool Meets(Target target, SeriesKey key)
    {
        if (target.Slice != key.Slice)
        {
            return false;
        }

        if (target.Role == TargetRole.Reference)
        {
            return target.Tier == OrgLevel.Unspecified || target.Tier == key.Tier;
        }

        if (target.Scope.Kind == TargetScopeKind.LevelTogether)
        {
            return key.Tier == target.Scope.Level || (key.Tier == OrgLevel.Unspecified && _units.Find(key.Unit)?.Level == target.Scope.Level && target.Scope.Level == OrgLevel.Nation);
        }

        return key.Tier == target.Tier && target.Scope.Binds(key.Unit, _units);
    }

    private static int Width(TargetScope scope) => scope.Kind switch
    {
        TargetScopeKind.Unit => 0,
        TargetScopeKind.EachUnit => scope.Unit.IsDefault ? 2 : 1,
        _ => 3,
    };

    private int Distance(LocalDate? due) => due is { } day ? Math.Abs(Period.DaysBetween(asOf, day)) : int.MaxValue;

    private int MemberPlace(IndicatorSlice slice)
    {
        if (slice.Member is null)
        {
            return -1;
        }

        var members = framework.Breakdowns.SelectMany(breakdown => breakdown.Members).Select(member => member.Id).ToList();
        return members.IndexOf(slice.Member);
    }
}
