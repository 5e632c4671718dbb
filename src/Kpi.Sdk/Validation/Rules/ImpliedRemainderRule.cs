namespace Kpi.Sdk.Validation;

/// <summary>What is left of a total after the parts that are printed must be possible for the parts that are not.</summary>
internal sealed class ImpliedRemainderRule : IBuiltInRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI6007"),
        FindingSeverity.Error,
        BilingualText.Of("Phần còn lại không thể có", "What is left can't be"),
        BilingualText.Of(
            "{total}, {period}: in {reported}; đã nêu {parts} thì phần không in ra ({missing}) còn {remainder}, {reason} (quan hệ {relation}).",
            "{total}, {period}: printed {reported}; with {parts} printed, {remainder} is left for what is not ({missing}), {reason} (relation {relation})."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Quan hệ này được khai báo \"missing\": \"Bound\": phần không in ra phải nằm giữa 0 và phần còn lại. Phần còn lại = toàn bộ − các phần đã nêu. Nó không thể âm; với tỷ lệ mà tử số là một phần của mẫu số, tử số còn lại không thể lớn hơn mẫu số còn lại. Nhờ vậy một số sai vẫn lộ ra dù báo cáo không in đủ các phần.",
                "The relation is declared \"missing\": \"Bound\": what is not printed must lie between zero and what is left. What is left = the whole − the parts printed. It can't be negative; and of a ratio whose numerator is part of its denominator, what is left of the numerator can't exceed what is left of the denominator. So a wrong figure shows even where a report does not print every part."),
            BadExample = """
                "XHS.KCB": "2.660", "XHS.KCB[thanhCong]": "2.769"
                """,
            GoodExample = """
                "XHS.KCB": "2.660", "XHS.KCB[thanhCong]": "2.169"
                """,
        });

    public RuleId Id => Descriptor.Id;

    public void Check(RuleContext context, FindingSink sink)
    {
        // a figure that is at most a sum says nothing of a part that is missing
        foreach (var found in RelationCases.Of(context).Where(found => found.Relation is { Missing: MissingPartPolicy.Bound, Kind: not RelationKind.AtMost }))
        {
            if (found.IsOfRatio && !found.IsOnOneBase)
            {
                continue;
            }

            var isTold = false;
            foreach (var equation in found.Equations.Where(IsNegative))
            {
                Report(context, found, equation, BilingualText.Of("không thể âm", "which can't be negative"), sink);
                isTold = true;
            }

            if (!isTold && found.IsOfRatio)
            {
                CheckTerms(context, found, sink);
            }
        }
    }

    // parts all added, or all taken away, leave something at or above zero for each of them
    private static bool IsNegative(RelationEquation equation)
    {
        var weights = equation.Absent.Select(part => part.Weight).Distinct().ToList();
        return equation.IsBounded && weights.Count == 1 && !equation.Remainder.Scale(Rational.Of(weights[0])).Intersects(FigureInterval.AtLeast(Rational.Zero));
    }

    private void CheckTerms(RuleContext context, RelationCase found, FindingSink sink)
    {
        var (numerators, denominators) = (found.Equations[0], found.Equations[1]);
        var limit = context.Framework.Find(found.Relation.Total.Slice.Code)!.PartLimit;
        var isSameGap = numerators.IsBounded && denominators.IsBounded
            && numerators.Absent.Select(part => part.Term.Slice).SequenceEqual(denominators.Absent.Select(part => part.Term.Slice));
        if (limit == PartLimit.None || !isSameGap || (numerators.Remainder + denominators.Remainder.Scale(-Rational.One)).Intersects(FigureInterval.AtMost(Rational.Zero)))
        {
            return;
        }

        var left = Remainder(denominators);
        var finding = Report(
            context,
            found,
            numerators,
            BilingualText.Of($"nhiều hơn {left.Vietnamese} còn lại của mẫu số", $"more than the {left.English} left of the denominator"),
            sink);
        if (limit == PartLimit.Warning)
        {
            sink.Replace(finding, finding.WithSeverity(FindingSeverity.Warning));
        }
    }

    private Finding Report(RuleContext context, RelationCase found, RelationEquation equation, BilingualText reason, FindingSink sink) => sink.Report(
        Descriptor,
        equation.Place!,
        FindingArgument.Of("total", equation.Total.Term.IsDefault ? BilingualText.Of("Các tỷ trọng", "The shares") : RelationText.Name(context.Framework, equation.Total.Term)),
        FindingArgument.Of("period", RelationText.Period(found.Key.Period)),
        FindingArgument.Of("reported", RelationText.Number(equation.Total.Reading.Printed, equation.Total.Reading.IsPercentage)),
        FindingArgument.Of("parts", RelationText.Expression(equation.Known)),
        FindingArgument.Of("missing", RelationText.Names(context.Framework, equation.Absent.Select(part => part.Term))),
        FindingArgument.Of("remainder", Remainder(equation)),
        FindingArgument.Of("reason", reason),
        FindingArgument.Of("relation", found.Relation.Id));

    private static BilingualText Remainder(RelationEquation equation)
    {
        var total = equation.Total.Reading;
        var left = equation.PrintedSum is { } sum ? total.Printed.ToRational() - sum.ToRational() : Rational.Zero;
        return equation.PrintedSum is null ? BilingualText.Of("?", "?") : RelationText.Value(left * Rational.Of(equation.Absent.First().Weight), total.IsPercentage);
    }
}
