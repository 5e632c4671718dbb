using NodaTime;

namespace Kpi.Sdk.Validation;

/// <summary>A figure in a relation, as found in a report.</summary>
/// <param name="Term">What the relation asks for.</param>
/// <param name="Weight">1 where it is added, −1 where it is taken away.</param>
/// <param name="State">What is known of it.</param>
/// <param name="Observation">The figure; null where there is none.</param>
/// <param name="Reading">Its number; meaningful where it is known.</param>
/// <param name="Base">What the denominator of its figure counts; null where not said.</param>
internal sealed record EquationTerm(RelationTerm Term, int Weight, TermState State, Observation? Observation, TermReading Reading, string? Base)
{
    public bool IsKnown => State == TermState.Known;

    public bool IsAbsent => State is TermState.Missing or TermState.Unstated;

    /// <summary>The exact values it brings into the sum.</summary>
    public FigureInterval Signed => IsKnown ? Reading.Interval.Scale(Rational.Of(Weight)) : FigureInterval.Exactly(Rational.Zero);

    /// <summary>A number without a figure, such as the 100 that shares reach.</summary>
    public static EquationTerm Fixed(long number) =>
        new(default, 1, TermState.Known, Observation: null, new TermReading(Figure.Of(number), FigureInterval.Exactly(Rational.Of(number)), IsPercentage: true), Base: null);

    /// <summary>The figure of a term in a context.</summary>
    public static EquationTerm Find(RuleContext context, FigureKey key, RelationTerm term, int weight)
    {
        var indicator = context.Framework.Find(term.Slice.Code)!;
        var latest = Latest(context.Figures(key.With(term.Slice)));
        var present = latest.Where(observation => observation.Value.Kind != ObservedValueKind.Absent).ToList();
        if (present.Count == 0)
        {
            return new EquationTerm(term, weight, StateOf(latest), latest.FirstOrDefault(), default, Base: null);
        }

        var read = present
            .Select(observation => (Observation: observation, Reading: TermReading.Of(context.Framework, indicator, observation.Value, term.Part)))
            .Where(pair => pair.Reading is not null)
            .OrderByDescending(pair => Exactness(pair.Reading!.Value))
            .ToList();
        if (read.Count == 0)
        {
            return new EquationTerm(term, weight, TermState.Unstated, present[0], default, indicator.DenominatorQuantity);
        }

        var (figure, reading) = (read[0].Observation, read[0].Reading!.Value);
        var isContradicted = reading.IsContradicted || read.Exists(other => !other.Reading!.Value.Interval.Intersects(reading.Interval));
        return new EquationTerm(term, weight, isContradicted ? TermState.Contradicted : TermState.Known, figure, reading, figure.DenominatorQuantity ?? indicator.DenominatorQuantity);
    }

    private static List<Observation> Latest(IEnumerable<Observation> observations)
    {
        var all = observations.ToList();
        if (all.Count < 2)
        {
            return all;
        }

        var known = all.Max(observation => observation.KnownOn ?? LocalDate.MinIsoValue);
        return all.FindAll(observation => (observation.KnownOn ?? LocalDate.MinIsoValue) == known);
    }

    private static TermState StateOf(List<Observation> absent) => absent switch
    {
        [] => TermState.Missing,
        _ when absent.Exists(observation => observation.Value.Absence == Absence.NotApplicable) => TermState.Nothing,
        _ => absent.Exists(observation => observation.Value.Absence is Absence.NotCollected or Absence.Withheld) ? TermState.Unstated : TermState.Missing,
    };

    private static int Exactness(TermReading reading) =>
        (reading.Exact is null ? 0 : 100) + reading.Printed.Decimals - (reading.Printed.IsExact ? 0 : 50);
}
