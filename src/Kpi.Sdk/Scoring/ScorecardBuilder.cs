using NodaTime;

namespace Kpi.Sdk;

/// <summary>Makes the lines of a scorecard: which series there are, which targets meet them, in which order.</summary>
/// <remarks>Takes time linear in the figures, but for sorting the lines, and in the lines and targets of each indicator.</remarks>
internal sealed class ScorecardBuilder
{
    private readonly IndicatorFramework _framework;
    private readonly Submission _submission;
    private readonly LocalDate _asOf;
    private readonly LocalDate _unitDay;
    private readonly OrgUnitTree _units;
    private readonly Dictionary<SeriesKey, Series> _series;
    private readonly Dictionary<string, int> _memberPlaces;

    private readonly Dictionary<Observation, Coverage> _rolledUp;

    private ScorecardBuilder(IndicatorFramework framework, Submission submission, LocalDate asOf, Dictionary<Observation, Coverage> rolledUp)
    {
        _rolledUp = rolledUp;
        _framework = framework;
        _submission = submission;
        _asOf = asOf;
        _unitDay = UnitDayOf(framework, submission);
        _units = framework.Units.At(_unitDay);
        _series = submission.Observations.Concat(rolledUp.Keys)
            .Where(observation => framework.Find(observation.Slice.Code) is not null)
            .GroupBy(observation => new SeriesKey(observation.Slice, observation.Unit, observation.Tier))
            .ToDictionary(group => group.Key, group => SeriesOf(group.Key.Slice, group));
        _memberPlaces = framework.Breakdowns
            .SelectMany(breakdown => breakdown.Members)
            .Select((member, place) => (member.Id, place))
            .ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
    }

    /// <summary>The lines in framework order, then by member, the reporter before other units, unit and tier.</summary>
    public static IReadOnlyList<ScorecardLine> Build(IndicatorFramework framework, Submission submission, LocalDate asOf, bool includesReferences, Dictionary<Observation, Coverage> rolledUp)
    {
        var builder = new ScorecardBuilder(framework, submission, asOf, rolledUp);
        builder.Assign(framework.Targets.Where(target => includesReferences || target.Role == TargetRole.Binding));
        return builder.Lines();
    }

    /// <summary>The day whose units a report speaks of: its own, or the reporter's last where it ended before.</summary>
    public static LocalDate UnitDayOf(IndicatorFramework framework, Submission submission)
    {
        var day = submission.DateIn(framework.Calendar);
        return framework.Units.Find(submission.Unit, day) is not null
            ? day
            : framework.Units.History(submission.Unit).LastOrDefault(unit => unit.ValidTo < day)?.ValidTo ?? day;
    }

    /// <summary>Gives each target the series it speaks of. One that has none still gets a line, the binding ones first, so that a reference may join them there.</summary>
    private void Assign(IEnumerable<Target> targets)
    {
        var keys = _series.Keys.GroupBy(key => key.Slice).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var target in targets.OrderByDescending(target => target.Role))
        {
            if (!keys.TryGetValue(target.Slice, out var candidates))
            {
                keys.Add(target.Slice, candidates = []);
            }

            var met = candidates.Where(key => Meets(target, key)).ToList();
            met.ForEach(key => _series[key].Targets.Add(target));
            if (met.Count == 0)
            {
                var key = KeyWithoutFigure(target);
                if (!_series.TryGetValue(key, out var series))
                {
                    _series.Add(key, series = SeriesOf(key.Slice, []));
                    candidates.Add(key);
                }

                series.TargetsWithoutFigure.Add(target);
            }
        }
    }

    /// <summary>Whether a target speaks of a series: a binding one of the units and the tier it binds, a reference one of any unit.</summary>
    private bool Meets(Target target, SeriesKey key)
    {
        if (target.Role == TargetRole.Reference)
        {
            return target.Tier == OrgLevel.Unspecified || target.Tier == key.Tier;
        }

        if (target.Scope.Kind == TargetScopeKind.LevelTogether)
        {
            return (key.Tier == target.Scope.Level && key.Unit == _submission.Unit)
                || (key.Tier == OrgLevel.Unspecified && target.Scope.Level == OrgLevel.Nation && _units.Find(key.Unit)?.Level == OrgLevel.Nation);
        }

        return key.Tier == target.Tier && target.Scope.Binds(key.Unit, _units);
    }

    /// <summary>Where a target stands of which there is no figure: at the unit it names, else at the reporter, with the level that is meant where that is another.</summary>
    private SeriesKey KeyWithoutFigure(Target target)
    {
        var scope = target.Scope;
        if (scope.Kind == TargetScopeKind.Unit)
        {
            return new SeriesKey(target.Slice, scope.Unit, target.Tier);
        }

        var isElsewhere = !scope.Unit.IsDefault && !_units.IsKnownWithin(_submission.Unit, scope.Unit);
        var unit = isElsewhere ? scope.Unit : _submission.Unit;
        var isOfOtherLevel = target.Role == TargetRole.Binding && target.Tier == OrgLevel.Unspecified && _units.Find(unit)?.Level != scope.Level;
        return new SeriesKey(target.Slice, unit, isOfOtherLevel ? scope.Level : target.Tier);
    }

    private ScorecardLine[] Lines()
    {
        var places = _framework.Indicators.Select((indicator, place) => (indicator.Code, place)).ToDictionary(pair => pair.Code, pair => pair.place);
        return
        [
            .. _series
                .OrderBy(pair => places[pair.Key.Slice.Code])
                .ThenBy(pair => pair.Key.Slice.Member is { } member ? _memberPlaces.GetValueOrDefault(member, int.MaxValue) : -1)
                .ThenBy(pair => pair.Key.Slice)
                .ThenBy(pair => pair.Key.Unit == _submission.Unit ? 0 : 1)
                .ThenBy(pair => pair.Key.Unit)
                .ThenBy(pair => pair.Key.Tier)
                .Select(pair => LineOf(pair.Key, pair.Value)),
        ];
    }

    private ScorecardLine LineOf(SeriesKey key, Series series)
    {
        var indicator = _framework.Find(key.Slice.Code)!;
        var figures = series.Figures;
        var unitEnds = series.HasTargets ? UnitOf(key.Unit, figures.LatestDate)?.ValidTo : null;
        Judgement[] judgements =
        [
            .. series.Targets.Select(target => Judgement.Of(target, indicator, figures.For(target), _asOf, _framework.Calendar, unitEnds)),
            .. series.TargetsWithoutFigure.Select(target => Judgement.Of(target, indicator, figure: null, _asOf, _framework.Calendar, unitEnds)),
        ];
        return new ScorecardLine(key, indicator, figures, judgements.Length < 2 ? judgements : Ordered(judgements), _submission.IsOutside(key.Unit, _units))
        {
            RolledUp = figures.Latest is { } latest && _rolledUp.TryGetValue(latest, out var coverage) ? coverage : null,
        };
    }

    private Series SeriesOf(IndicatorSlice slice, IEnumerable<Observation> figures) =>
        new(new SeriesFigures(_framework.Find(slice.Code)!, figures, _asOf, _framework.Calendar));

    /// <summary>The deciding judgement first.</summary>
    private Judgement[] Ordered(Judgement[] judgements)
    {
        var replaced = judgements.Select(judgement => judgement.Target.Replaces).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
        [
            .. judgements
                .OrderByDescending(judgement => judgement.Target.Role)
                .ThenBy(judgement => replaced.Contains(judgement.Target.Id) ? 1 : 0)
                .ThenBy(judgement => Width(judgement.Target.Scope))
                .ThenBy(judgement => judgement.DueDate >= _asOf ? 0 : 1)
                .ThenBy(judgement => Distance(judgement.DueDate))
                .ThenByDescending(judgement => judgement.Target.Source.Date ?? LocalDate.MinIsoValue)
                .ThenBy(judgement => judgement.Target.Id, StringComparer.Ordinal),
        ];
    }

    private static int Width(TargetScope scope) => scope.Kind switch
    {
        TargetScopeKind.Unit => 0,
        TargetScopeKind.EachUnit => scope.Unit.IsDefault ? 2 : 1,
        _ => 3,
    };

    private int Distance(LocalDate? due) => due is { } day ? Math.Abs(Period.DaysBetween(_asOf, day)) : int.MaxValue;

    private OrgUnit? UnitOf(OrgUnitCode code, LocalDate? figureDate) =>
        (figureDate is { } day ? _framework.Units.Find(code, day) : null) ?? _framework.Units.Find(code, _unitDay);

    private sealed class Series(SeriesFigures figures)
    {
        public SeriesFigures Figures { get; } = figures;

        public List<Target> Targets { get; } = [];

        public List<Target> TargetsWithoutFigure { get; } = [];

        public bool HasTargets => Targets.Count + TargetsWithoutFigure.Count > 0;
    }
}
