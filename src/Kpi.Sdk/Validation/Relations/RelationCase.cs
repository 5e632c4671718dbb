namespace Kpi.Sdk.Validation;

/// <summary>A relation in one unit, tier, period and span of time, with the figures found there.</summary>
internal sealed class RelationCase
{
    private RelationCase(Relation relation, FigureKey key, IReadOnlyList<RelationEquation> equations)
    {
        Relation = relation;
        Key = key;
        Equations = equations;
    }

    public Relation Relation { get; }

    /// <summary>The unit, tier, period and span of time; its slice means nothing.</summary>
    public FigureKey Key { get; }

    /// <summary>One; for a parted ratio two, of numerators and of denominators.</summary>
    public IReadOnlyList<RelationEquation> Equations { get; }

    /// <summary>Whether this is a ratio that is parted.</summary>
    public bool IsOfRatio => Equations.Count == 2;

    /// <summary>The parts a relation asks for: the members of the breakdown, or what it lists.</summary>
    public static IEnumerable<RelationTerm> PartsOf(IndicatorFramework framework, Relation relation) => relation.Kind != RelationKind.Partition
        ? relation.Parts
        : framework.Breakdowns
            .Where(breakdown => string.Equals(breakdown.Id, relation.Breakdown, StringComparison.Ordinal))
            .SelectMany(breakdown => breakdown.Members)
            .Select(member => RelationTerm.Of(IndicatorSlice.Of(relation.Total.Slice.Code, member.Id), relation.Total.Part));

    public static RelationCase Find(RuleContext context, Relation relation, FigureKey key)
    {
        var parts = PartsOf(context.Framework, relation).ToList();
        var isParted = relation.Kind == RelationKind.Partition
            && relation.Total.Part == RelationTermPart.Value
            && context.Framework.Find(relation.Total.Slice.Code)!.Kind == MeasureKind.Ratio;
        return new RelationCase(relation, key, isParted
            ? [Equation(context, relation, key, parts, RelationTermPart.Numerator), Equation(context, relation, key, parts, RelationTermPart.Denominator)]
            : [Equation(context, relation, key, parts, of: null)]);
    }

    /// <summary>The percentages of a parted ratio: whole and parts.</summary>
    public RelationEquation Percentages(RuleContext context) =>
        Equation(context, Relation, Key, [.. PartsOf(context.Framework, Relation)], RelationTermPart.Value);

    /// <summary>Whether whole and parts of a ratio are all on one base.</summary>
    public bool IsOnOneBase => Equations
        .SelectMany(equation => equation.Parts.Append(equation.Total))
        .Where(term => term.IsKnown)
        .Select(term => term.Base)
        .Distinct(StringComparer.Ordinal)
        .Take(2)
        .Count() < 2;

    private static RelationEquation Equation(RuleContext context, Relation relation, FigureKey key, List<RelationTerm> parts, RelationTermPart? of)
    {
        var total = relation.Kind == RelationKind.ShareOfWhole
            ? EquationTerm.Fixed(100)
            : EquationTerm.Find(context, key, With(relation.Total, of), relation.Total.Weight);
        return new RelationEquation(relation, total, [.. parts.Select((part, index) => EquationTerm.Find(context, key, With(part, of), WeightOf(relation, part, index)))]);
    }

    private static RelationTerm With(RelationTerm term, RelationTermPart? part) =>
        part is { } other ? RelationTerm.Of(term.Slice, other, term.Weight < 0) : term;

    // in a difference all but the first are taken away, whether the minus is written or not
    private static int WeightOf(Relation relation, RelationTerm part, int index) =>
        relation.Kind == RelationKind.Difference && index > 0 ? -1 : part.Weight;
}
