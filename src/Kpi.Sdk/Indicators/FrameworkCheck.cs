using System.Globalization;
using NodaTime;

namespace Kpi.Sdk;

/// <summary>Finds what does not hang together in a framework's definition, all of it at once.</summary>
internal sealed class FrameworkCheck
{
    private readonly FrameworkDefinition _definition;
    private readonly List<FrameworkFault> _faults = [];
    private readonly Dictionary<IndicatorCode, Indicator> _indicators = [];
    private readonly Dictionary<string, Breakdown> _breakdowns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _targets = new(StringComparer.Ordinal);
    private readonly HashSet<string> _quantities = new(StringComparer.Ordinal);
    private readonly HashSet<string> _groups = new(StringComparer.Ordinal);

    private FrameworkCheck(FrameworkDefinition definition) => _definition = definition;

    /// <summary>Every fault, in the order of the definition.</summary>
    public static IReadOnlyList<FrameworkFault> Faults(FrameworkDefinition definition)
    {
        var check = new FrameworkCheck(definition);
        check.Collect();
        check.CheckIndicators();
        check.CheckTargets();
        check.CheckRelations();
        return check._faults;
    }

    private void Collect()
    {
        if (!Identifier.IsValid(_definition.Code))
        {
            Add("framework", "code", "code", FrameworkFaultKind.Contradiction, _definition.Code);
        }

        Collect("groups", _definition.Groups.Select(group => group.Id), id => _groups.Add(id));
        Collect("quantities", _definition.Quantities.Select(quantity => quantity.Id), id => _quantities.Add(id));
        Collect("breakdowns", _definition.Breakdowns, breakdown => breakdown.Id, breakdown => _breakdowns.TryAdd(breakdown.Id, breakdown));
        Collect("indicators", _definition.Indicators, indicator => indicator.Code.ToString(), indicator => _indicators.TryAdd(indicator.Code, indicator));
        Collect("targets", _definition.Targets.Select(target => target.Id), id => _targets.Add(id));
        var relations = new HashSet<string>(StringComparer.Ordinal);
        Collect("relations", _definition.Relations.Select(relation => relation.Id), id => relations.Add(id));
        var members = new HashSet<string>(StringComparer.Ordinal);
        foreach (var breakdown in _definition.Breakdowns)
        {
            foreach (var member in breakdown.Members.Where(member => !members.Add(member.Id)))
            {
                Add("breakdowns", breakdown.Id, "members", FrameworkFaultKind.Duplicate, member.Id);
            }
        }
    }

    private void Collect(string section, IEnumerable<string> ids, Func<string, bool> add) => Collect(section, ids, id => id, add);

    private void Collect<T>(string section, IEnumerable<T> items, Func<T, string> idOf, Func<T, bool> add)
    {
        foreach (var item in items.Where(item => !add(item)))
        {
            Add(section, idOf(item), "id", FrameworkFaultKind.Duplicate, idOf(item));
        }
    }

    private void CheckIndicators()
    {
        foreach (var indicator in _definition.Indicators)
        {
            var key = indicator.Code.ToString();
            CheckReference("indicators", key, "group", indicator.Group, _groups);
            CheckReference("indicators", key, "numerator", indicator.NumeratorQuantity, _quantities);
            CheckReference("indicators", key, "denominator", indicator.DenominatorQuantity, _quantities);
            foreach (var breakdown in indicator.Breakdowns)
            {
                CheckReference("indicators", key, "breakdowns", breakdown, _breakdowns.Keys);
            }

            if (indicator.Succeeds is { } predecessor)
            {
                CheckReference("indicators", key, "succeeds", predecessor.ToString(), _indicators.Keys.Select(code => code.ToString()));
            }

            CheckCycle("indicators", key, "succeeds", PredecessorOf);
            if (indicator.Kind is MeasureKind.Ratio && indicator.OverUnits is UnitAggregation.Sum)
            {
                Add("indicators", key, "overUnits", FrameworkFaultKind.SumOfRatios, nameof(UnitAggregation.Sum));
            }

            if (indicator.Kind is MeasureKind.Ratio && indicator.OverTime is TimeAggregation.Sum)
            {
                Add("indicators", key, "overTime", FrameworkFaultKind.SumOfRatios, nameof(TimeAggregation.Sum));
            }

            if (indicator.Maximum is not null && indicator.Kind is not (MeasureKind.Score or MeasureKind.Index))
            {
                Add("indicators", key, "maximum", FrameworkFaultKind.Contradiction, indicator.Maximum.Value.ToString());
            }

            if (indicator.DisplayDecimals is { } decimals and (< 0 or > Figure.MaxDecimals))
            {
                Add("indicators", key, "decimals", FrameworkFaultKind.Contradiction, decimals.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private void CheckTargets()
    {
        var documents = _definition.Documents.Values.ToHashSet();
        foreach (var target in _definition.Targets)
        {
            CheckSlice("targets", target.Id, "indicator", target.Slice);
            CheckReference("targets", target.Id, "base", target.DenominatorQuantity, _quantities);
            CheckReference("targets", target.Id, "replaces", target.Replaces, _targets);
            CheckReference("targets", target.Id, "stepTo", target.StepTo, _targets);
            CheckCycle("targets", target.Id, "replaces", id => FindTarget(id)?.Replaces);
            CheckCycle("targets", target.Id, "stepTo", id => FindTarget(id)?.StepTo);
            CheckPath(target);
            if (target.Scope.IsDefault)
            {
                Add("targets", target.Id, "for", FrameworkFaultKind.Contradiction, string.Empty);
            }

            if (_definition.Documents.Count > 0 && !documents.Contains(target.Source) && !documents.Any(document => document.IsSameDocument(target.Source)))
            {
                Add("targets", target.Id, "source", FrameworkFaultKind.UnknownReference, target.Source.ToString(), _definition.Documents.Keys);
            }

            if (_indicators.TryGetValue(target.Slice.Code, out var indicator) && !Fits(target.Condition, indicator))
            {
                Add("targets", target.Id, "at", FrameworkFaultKind.WrongCondition, target.Condition.ToString());
            }
        }
    }

    /// <summary>Whether a condition can be one of an indicator of that kind.</summary>
    internal static bool Fits(TargetCondition condition, Indicator indicator) => condition.Comparator switch
    {
        Comparator.Done => indicator.Kind is MeasureKind.YesNo,
        Comparator.Qualitative => true,
        Comparator.WithinTop => indicator.Kind is MeasureKind.Rank,
        Comparator.Unspecified => false,
        _ => indicator.Kind switch
        {
            MeasureKind.Ratio => condition.IsPercentage,
            MeasureKind.YesNo => false,
            MeasureKind.Score => true,
            _ => !condition.IsPercentage || indicator.Unit.ToString().Contains('%', StringComparison.Ordinal),
        },
    };

    private Target? FindTarget(string id) => _definition.Targets.FirstOrDefault(target => string.Equals(target.Id, id, StringComparison.Ordinal));

    private string? PredecessorOf(string code) => IndicatorCode.TryParse(code, out var parsed) ? _indicators.GetValueOrDefault(parsed)?.Succeeds?.ToString() : null;

    private void CheckCycle(string section, string key, string property, Func<string, string?> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { key };
        for (var id = next(key); id is not null; id = next(id))
        {
            if (!seen.Add(id))
            {
                Add(section, key, property, FrameworkFaultKind.Cycle, id);
                return;
            }
        }
    }

    // the points of a path follow each other in time and are no hedged figures, else there would be no path to ask for
    private void CheckPath(Target target)
    {
        IEnumerable<TargetMilestone> start = target.Baseline is { } baseline ? [baseline] : [];
        IEnumerable<TargetMilestone> end = target.Due.Kind == TargetDueKind.Period ? [new TargetMilestone(target.Due.Period, default)] : [];
        var before = LocalDate.MinIsoValue;
        var calendar = _definition.Calendar ?? ReportingCalendar.Civil;
        foreach (var point in start.Concat(target.Milestones).Concat(end))
        {
            if (point.At.IsDefault || !point.Value.IsExact || calendar.LastDayOf(point.At) <= before)
            {
                Add("targets", target.Id, "milestones", FrameworkFaultKind.Contradiction, $"{point.Value} ({point.At})");
                return;
            }

            before = calendar.LastDayOf(point.At);
        }
    }

    private void CheckRelations()
    {
        foreach (var relation in _definition.Relations)
        {
            IEnumerable<RelationTerm> total = relation.Total.IsDefault ? [] : [relation.Total];
            foreach (var term in total.Concat(relation.Parts))
            {
                CheckSlice("relations", relation.Id, "terms", term.Slice);
            }

            CheckReference("relations", relation.Id, "by", relation.Breakdown, _breakdowns.Keys);
            var hasParts = relation.Kind is RelationKind.Partition ? relation.Breakdown is not null : relation.Parts.Count > 0;
            var hasTotal = relation.Kind is RelationKind.ShareOfWhole || !relation.Total.IsDefault;
            if (relation.Kind is RelationKind.Unspecified || !hasParts || !hasTotal)
            {
                Add("relations", relation.Id, "kind", FrameworkFaultKind.Contradiction, relation.Kind.ToString());
            }
        }

        foreach (var slice in _definition.Required)
        {
            CheckSlice("required", slice.ToString(), "indicator", slice);
        }
    }

    private void CheckSlice(string section, string key, string property, IndicatorSlice slice)
    {
        if (!_indicators.TryGetValue(slice.Code, out var indicator))
        {
            Add(section, key, property, FrameworkFaultKind.UnknownReference, slice.Code.ToString(), _indicators.Keys.Select(code => code.ToString()));
        }
        else if (slice.Member is { } member)
        {
            var known = indicator.Breakdowns.Where(_breakdowns.ContainsKey).SelectMany(id => _breakdowns[id].Members).Select(found => found.Id).ToList();
            if (!known.Contains(member, StringComparer.Ordinal))
            {
                Add(section, key, property, FrameworkFaultKind.UnknownMember, member, known);
            }
        }
    }

    private void CheckReference(string section, string key, string property, string? given, IEnumerable<string> known)
    {
        if (given is not null && !known.Contains(given, StringComparer.Ordinal))
        {
            Add(section, key, property, FrameworkFaultKind.UnknownReference, given, known);
        }
    }

    private void Add(string section, string key, string property, FrameworkFaultKind kind, string given, IEnumerable<string>? known = null) =>
        _faults.Add(new FrameworkFault(section, key, property, kind, given, [.. known ?? []]));
}
