using System.Runtime.CompilerServices;

namespace Kpi.Sdk.Validation;

/// <summary>Where the relations of a framework apply in a report: each context in which a total or a part of them occurs.</summary>
internal static class RelationCases
{
    // found once for all rules; the figures themselves are gathered case by case, so that a large report needs no copy
    private static readonly ConditionalWeakTable<RuleContext, IReadOnlyDictionary<Relation, IReadOnlyList<FigureKey>>> Found = [];

    /// <summary>The cases of relations of some kinds, in the order of the framework and of the report.</summary>
    public static IEnumerable<RelationCase> Of(RuleContext context, params RelationKind[] kinds)
    {
        var relations = context.Framework.Relations.Where(relation => kinds.Length == 0 || kinds.Contains(relation.Kind)).ToList();
        if (relations.Count == 0 || context.Observations.Count == 0)
        {
            yield break;
        }

        var keys = Found.GetValue(context, FindKeys);
        foreach (var relation in relations)
        {
            foreach (var key in keys[relation])
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                yield return RelationCase.Find(context, relation, key);
            }
        }
    }

    private static IReadOnlyDictionary<Relation, IReadOnlyList<FigureKey>> FindKeys(RuleContext context)
    {
        var framework = context.Framework;
        var relationsOf = framework.Relations
            .SelectMany(relation => RelationCase.PartsOf(framework, relation)
                .Append(relation.Total)
                .Where(term => !term.IsDefault)
                .Select(term => term.Slice)
                .Distinct()
                .Select(slice => (Slice: slice, Relation: relation)))
            .ToLookup(pair => pair.Slice, pair => pair.Relation);
        var keys = framework.Relations.ToDictionary(relation => relation, _ => new OrderedKeys());
        foreach (var group in context.FigureGroups)
        {
            foreach (var relation in relationsOf[group.Key.Slice])
            {
                keys[relation].Add(group.Key.With(default(IndicatorSlice)));
            }
        }

        return keys.ToDictionary(pair => pair.Key, pair => pair.Value.Keys);
    }

    private sealed class OrderedKeys
    {
        private readonly HashSet<FigureKey> _seen = [];
        private readonly List<FigureKey> _keys = [];

        public IReadOnlyList<FigureKey> Keys => _keys;

        public void Add(FigureKey key)
        {
            if (_seen.Add(key))
            {
                _keys.Add(key);
            }
        }
    }
}
