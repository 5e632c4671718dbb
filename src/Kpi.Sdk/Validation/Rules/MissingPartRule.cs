namespace Kpi.Sdk.Validation;

/// <summary>Every figure of a relation is there, where the relation asks for it.</summary>
internal sealed class MissingPartRule : IBuiltInRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI6006"),
        FindingSeverity.Warning,
        BilingualText.Of("Thiếu số trong một quan hệ", "A figure of a relation is missing"),
        BilingualText.Of(
            "Quan hệ {relation}, {period}: thiếu {missing} nên không đối chiếu được.",
            "Relation {relation}, {period}: {missing} missing, so that it can't be checked."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Quan hệ này được khai báo \"missing\": \"Finding\": đã báo một số thì phải báo đủ các số còn lại, nếu không thì không ai đối chiếu được tổng với các thành phần. “Không phát sinh” là có báo; dấu gạch ngang, “2.252/?” (không in mẫu số) là thiếu.",
                "The relation is declared \"missing\": \"Finding\": whoever gives one of its figures must give all of them, else nobody can check the total against its parts. “Nothing arose” is an answer; a dash, or “2.252/?” (no denominator printed), is a gap."),
            BadExample = """
                "CQS.TTHC": "193", "CQS.TTHC[toanTrinh]": "162"
                """,
            GoodExample = """
                "CQS.TTHC": "193", "CQS.TTHC[toanTrinh]": "162", "CQS.TTHC[motPhan]": "31"
                """,
        });

    public RuleId Id => Descriptor.Id;

    public void Check(RuleContext context, FindingSink sink)
    {
        foreach (var found in RelationCases.Of(context).Where(found => found.Relation.Missing == MissingPartPolicy.Finding))
        {
            // of a parted ratio the figures are named once, not numerator and denominator by turns
            var absent = found.Equations
                .SelectMany(equation => equation.Parts.Prepend(equation.Total).Where(term => term.IsAbsent))
                .Select(term => found.IsOfRatio ? RelationTerm.Of(term.Term.Slice) : term.Term)
                .Distinct()
                .ToList();
            var place = found.Equations
                .SelectMany(equation => equation.Parts.Prepend(equation.Total))
                .FirstOrDefault(term => term.Observation is not null)?.Observation;
            if (absent.Count > 0 && place is not null)
            {
                sink.Report(
                    Descriptor,
                    place,
                    FindingArgument.Of("relation", found.Relation.Id),
                    FindingArgument.Of("period", RelationText.Period(found.Key.Period)),
                    FindingArgument.Of("missing", RelationText.Names(context.Framework, absent)),
                    FindingArgument.Of("terms", absent.Select(term => term.ToString())));
            }
        }
    }
}
