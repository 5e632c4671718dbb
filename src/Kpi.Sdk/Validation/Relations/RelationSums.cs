namespace Kpi.Sdk.Validation;

/// <summary>What the rules of sums share: the parts of each equation must be able to come to its total.</summary>
internal static class RelationSums
{
    /// <summary>Tells a finding at each equation that can't hold.</summary>
    public static void Check(IBuiltInRule rule, RelationKind kind, RuleContext context, FindingSink sink)
    {
        foreach (var found in RelationCases.Of(context, kind))
        {
            foreach (var equation in found.Equations)
            {
                if (equation.IsComplete && (!found.IsOfRatio || found.IsOnOneBase) && !equation.Sum.Intersects(equation.Total.Signed))
                {
                    Report(rule, context, found, equation, sink);
                }
            }
        }
    }

    /// <summary>Tells that the parts do not come to the total.</summary>
    public static void Report(IBuiltInRule rule, RuleContext context, RelationCase found, RelationEquation equation, FindingSink sink)
    {
        var sum = equation.PrintedSum;
        var total = equation.Total;
        var finding = sink.Report(
            rule.Descriptor,
            equation.Place!,
            FindingArgument.Of("total", RelationText.Name(context.Framework, total.Term)),
            FindingArgument.Of("period", RelationText.Period(found.Key.Period)),
            FindingArgument.Of("reported", RelationText.Number(total.Reading.Printed, total.Reading.IsPercentage)),
            FindingArgument.Of("parts", RelationText.Sum(equation.Parts)),
            FindingArgument.Of("sum", sum is { } printed ? RelationText.Number(printed, total.Reading.IsPercentage) : BilingualText.Of("?")),
            FindingArgument.Of("gap", RelationText.Gap(total.Reading, sum)),
            FindingArgument.Of("relation", found.Relation.Id),
            FindingArgument.Of("terms", equation.Parts.Select(part => part.Term.ToString())));
        if (sum is { IsExact: true } right)
        {
            var text = RelationText.Number(right, total.Reading.IsPercentage);
            sink.Replace(finding, finding.WithSuggestion(found.Relation.Kind == RelationKind.AtMost
                ? BilingualText.Of($"nếu các số kia đúng thì không quá {text.Vietnamese}", $"no more than {text.English} if the other figures are right")
                : BilingualText.Of($"{text.Vietnamese} nếu các số kia đúng", $"{text.English} if the other figures are right")));
        }
    }
}
