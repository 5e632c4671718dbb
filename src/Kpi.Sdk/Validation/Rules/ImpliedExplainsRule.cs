namespace Kpi.Sdk.Validation;

/// <summary>A percentage that contradicts its own terms may be that of the part that was not printed.</summary>
internal sealed class ImpliedExplainsRule : IBuiltInRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI6008"),
        FindingSeverity.Notice,
        BilingualText.Of("Phần không in ra giải thích được tỷ lệ này", "A part that is not printed explains this percentage"),
        BilingualText.Of(
            "{name}, {period}: {explanation}, là phần còn lại của {total} khi trừ các phần đã nêu, tức {missing}; {terms} là {right}. Có thể đã sót một vế.",
            "{name}, {period}: {explanation}, which is what is left of {total} after the parts printed, {missing}; {terms} is {right}. A clause may have been lost."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Khi một tỷ lệ in ra trái với tử số và mẫu số của chính nó, lỗi thường là chép sót: tử số, mẫu số của phần này đứng cạnh tỷ lệ của phần kia. Nếu phân tổ chỉ thiếu một phần thì phần ấy suy ra được: toàn bộ − các phần đã nêu, cả tử số và mẫu số. Nếu tỷ lệ suy ra đúng bằng tỷ lệ in ra (làm tròn hoặc cắt bớt), quy tắc nêu điều đó như một gợi ý; nó không sửa gì và không nói số nào đúng.",
                "Where a printed percentage contradicts its own terms, a clause was often lost: the terms of one part stand beside the percentage of another. Where just one part of a breakdown is missing it can be worked out: the whole − the parts printed, of numerators and of denominators. If that percentage is the printed one (rounded or cut off), the rule says so as a hint; it repairs nothing and does not say which figure is right."),
            BadExample = """
                "CQS.HS": "1.835/4.286 = 42,81%", "CQS.HS[toanTrinh]": "267/2.564 = 91,05%"
                """,
            GoodExample = """
                "CQS.HS": "1.835/4.286 = 42,81%", "CQS.HS[toanTrinh]": "267/2.564 = 10,41%", "CQS.HS[motPhan]": "1.568/1.722 = 91,06%"
                """,
        });

    public RuleId Id => Descriptor.Id;

    public void Check(RuleContext context, FindingSink sink)
    {
        foreach (var found in RelationCases.Of(context, RelationKind.Partition).Where(found => found.IsOfRatio && found.Relation.Missing == MissingPartPolicy.Bound && found.IsOnOneBase))
        {
            if (Implied(context, found) is { } implied)
            {
                foreach (var term in found.Equations[0].Parts.Prepend(found.Equations[0].Total).Where(term => term.IsKnown))
                {
                    Check(context, found, term, implied, sink);
                }
            }
        }
    }

    // the one part that is missing, worked out to the last unit and possible
    private static Ratio? Implied(RuleContext context, RelationCase found)
    {
        var (numerators, denominators) = (found.Equations[0], found.Equations[1]);
        if (!IsWhole(numerators) || !IsWhole(denominators)
            || numerators.Absent.Single().Term.Slice != denominators.Absent.Single().Term.Slice
            || numerators.Remainder.Lower is not { Sign: >= 0 } numerator
            || denominators.Remainder.Lower is not { Sign: > 0 } denominator
            || (numerator > denominator && context.Framework.Find(found.Relation.Total.Slice.Code)!.PartLimit != PartLimit.None))
        {
            return null;
        }

        return numerator.TryRound(RoundingRule.HalfUp(0), out var above) && denominator.TryRound(RoundingRule.HalfUp(0), out var below) ? Ratio.Of(above, below) : null;
    }

    private static bool IsWhole(RelationEquation equation) =>
        equation.IsBounded
        && equation.Absent.Take(2).Count() == 1
        && equation.Remainder is { Lower: { IsWhole: true } lower, Upper: { } upper } && lower == upper;

    private void Check(RuleContext context, RelationCase found, EquationTerm term, Ratio implied, FindingSink sink)
    {
        var value = term.Observation!.Value;
        if (value is not { StatedPercentage: { } stated, Terms: { } terms }
            || PercentageCheck.Classify(stated, terms) != PercentageAgreement.Contradicts
            || PercentageCheck.Classify(stated, implied) is var agreement && agreement is PercentageAgreement.Contradicts or PercentageAgreement.Undecided)
        {
            return;
        }

        var missing = RelationText.Names(context.Framework, found.Equations[0].Absent.Select(part => RelationTerm.Of(part.Term.Slice)));
        var name = RelationText.Name(context.Framework, RelationTerm.Of(term.Term.Slice));
        var rule = new RoundingRule(stated.Figure.Decimals, context.Framework.Rounding == PrintReading.TowardZero ? RoundingMode.TowardZero : RoundingMode.HalfUp);
        var (right, left) = (Percent(terms, rule), Percent(implied, rule));
        var finding = sink.Report(
            Descriptor,
            term.Observation,
            FindingArgument.Of("name", name),
            FindingArgument.Of("period", RelationText.Period(found.Key.Period)),
            FindingArgument.Of("explanation", RelationText.Both(language => $"{RelationText.Number(stated.Figure, isPercentage: true, language)} = {RelationText.Ratio(implied, language)}{Way(agreement, language)}")),
            FindingArgument.Of("total", RelationText.Name(context.Framework, RelationTerm.Of(found.Relation.Total.Slice))),
            FindingArgument.Of("missing", missing),
            FindingArgument.Of("terms", RelationText.Both(language => RelationText.Ratio(terms, language))),
            FindingArgument.Of("right", right),
            FindingArgument.Of("implied", implied));
        sink.Replace(finding, finding.WithSuggestion(RelationText.Both(language =>
            $"{name.In(language)}: {RelationText.Ratio(terms, language)} = {right.In(language)}; {missing.In(language)}: {RelationText.Ratio(implied, language)} = {left.In(language)}")));
    }

    private static BilingualText Percent(Ratio ratio, RoundingRule rule) =>
        ratio.Percent.TryGetValue(out var percent) && percent.TryRound(rule, out var figure) ? RelationText.Number(figure, isPercentage: true) : BilingualText.Of("?", "?");

    private static string Way(PercentageAgreement agreement, ReportLanguage language) => (agreement, language) switch
    {
        (PercentageAgreement.OnlyTruncated, ReportLanguage.English) => " cut off",
        (PercentageAgreement.OnlyTruncated, _) => " cắt bớt",
        (PercentageAgreement.OnlyRoundedAway, ReportLanguage.English) => " rounded up",
        (PercentageAgreement.OnlyRoundedAway, _) => " làm tròn lên",
        _ => string.Empty,
    };
}
