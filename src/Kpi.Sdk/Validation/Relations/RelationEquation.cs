namespace Kpi.Sdk.Validation;

/// <summary>A total and its parts, found in one context: a ratio that is parted makes two of them, of numerators and of denominators.</summary>
internal sealed record RelationEquation(Relation Relation, EquationTerm Total, IReadOnlyList<EquationTerm> Parts)
{
    /// <summary>The parts without a number.</summary>
    public IEnumerable<EquationTerm> Absent => Parts.Where(part => part.IsAbsent);

    public IEnumerable<EquationTerm> Known => Parts.Where(part => part.IsKnown);

    /// <summary>All exact sums of the parts; what is absent adds nothing.</summary>
    public FigureInterval Sum => Parts.Aggregate(FigureInterval.Exactly(Rational.Zero), (sum, part) => sum + part.Signed);

    /// <summary>All exact values of what is left of the total after the parts.</summary>
    public FigureInterval Remainder => Total.Signed + Sum.Scale(-Rational.One);

    /// <summary>Whether there is a total and a part, each given in one way, and of one day: stocks of different days owe each other nothing.</summary>
    public bool IsSound => Total.IsKnown
        && Parts.Any(part => part.IsKnown)
        && !Parts.Any(part => part.State == TermState.Contradicted)
        && Parts.Append(Total).Where(part => part.IsKnown).Select(part => part.Observation?.AsOf).OfType<NodaTime.LocalDate>().Distinct().Take(2).Count() < 2;

    /// <summary>Whether every part has a number, or may be taken to be zero.</summary>
    public bool IsComplete => IsSound && Parts.All(part => !part.IsAbsent || (Relation.Missing == MissingPartPolicy.Zero && part.State == TermState.Missing));

    /// <summary>Whether something is left for what is absent, and is asked about.</summary>
    public bool IsBounded => IsSound && Relation.Missing == MissingPartPolicy.Bound && Absent.Any();

    /// <summary>The figure a finding is told at.</summary>
    public Observation? Place => Total.Observation ?? Parts.Select(part => part.Observation).FirstOrDefault(observation => observation is not null);

    /// <summary>The sum of the parts as they are printed; null where no figure can hold it.</summary>
    public Figure? PrintedSum => SumAsPrinted(Known);

    /// <summary>The sum of figures as they are printed; null where no figure can hold it.</summary>
    public static Figure? SumAsPrinted(IEnumerable<EquationTerm> parts)
    {
        var sum = default(Figure);
        foreach (var part in parts)
        {
            if (!FigureSum.TryAdd(sum, part.Weight < 0 ? part.Reading.Printed.Negate() : part.Reading.Printed, out sum))
            {
                return null;
            }
        }

        return sum;
    }
}
