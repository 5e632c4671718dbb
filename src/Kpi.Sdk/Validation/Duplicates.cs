namespace Kpi.Sdk.Validation;

/// <summary>Finds figures that stand for one thing: of one key, one base, one day, and known on one day.</summary>
internal static class Duplicates
{
    /// <summary>Each figure that repeats another one, with the most exact of them, and whether the two agree. Words and absences repeat nothing.</summary>
    public static IEnumerable<Duplicate> In(RuleContext context)
    {
        foreach (var group in context.FigureGroups)
        {
            // nearly all keys have one figure
            if (!HasSeveral(group) || context.Framework.Find(group.Key.Slice.Code) is not { } indicator)
            {
                continue;
            }

            context.CancellationToken.ThrowIfCancellationRequested();
            var sameThing = group
                .Where(observation => observation.Value.Kind is not (ObservedValueKind.Absent or ObservedValueKind.Text))
                .GroupBy(observation => (observation.KnownOn, Day: observation.DateIn(context.Framework.Calendar), Base: observation.DenominatorQuantity ?? indicator.DenominatorQuantity));
            foreach (var found in sameThing.SelectMany(figures => Among([.. figures], context.Framework.Rounding, CountedTerms.IsCounted(indicator))))
            {
                yield return found;
            }
        }
    }

    private static bool HasSeveral(IEnumerable<Observation> group)
    {
        using var figures = group.GetEnumerator();
        return figures.MoveNext() && figures.MoveNext();
    }

    private static IEnumerable<Duplicate> Among(Observation[] figures, PrintReading reading, bool isCounted)
    {
        if (figures.Length < 2)
        {
            yield break;
        }

        var best = figures.MaxBy(figure => figure.Value.Exactness)!;
        foreach (var figure in figures)
        {
            if (!ReferenceEquals(figure, best) && ValueAgreement.Of(best.Value, figure.Value, reading, isCounted) is { } agrees)
            {
                yield return new Duplicate(figure, best, agrees);
            }
        }
    }

    /// <summary>A figure, and the most exact one of the same thing.</summary>
    internal readonly record struct Duplicate(Observation Figure, Observation Best, bool Agrees);
}
