namespace Kpi.Sdk.Validation;

/// <summary>The percentage of a whole lies between the smallest and the largest of its parts.</summary>
internal sealed class MediantRule : IBuiltInRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI6009"),
        FindingSeverity.Error,
        BilingualText.Of("Tỷ lệ chung nằm ngoài tỷ lệ của các phần", "A percentage outside those of its parts"),
        BilingualText.Of(
            "{total}, {period}: in {reported}, nhưng tỷ lệ của các phần là từ {least} đến {most} (quan hệ {relation}: {terms}).",
            "{total}, {period}: printed {reported}, but the percentages of its parts are {least} to {most} (relation {relation}: {terms})."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Tỷ lệ của toàn bộ là trung bình có trọng số của tỷ lệ các phần (a/b + c/d gộp thành (a + c)/(b + d)), nên không thể thấp hơn phần thấp nhất hay cao hơn phần cao nhất. Quy tắc này nói được điều đó cả khi báo cáo chỉ in tỷ lệ; khi tử số và mẫu số in đủ thì KPI6002 đã kiểm tra chặt hơn nên quy tắc này im lặng. Nó cũng im lặng khi thiếu một phần hoặc khi một tỷ lệ đã trái với tử số và mẫu số của chính nó. Tỷ lệ in ra được đọc rộng, theo mọi cách làm tròn.",
                "The percentage of a whole is the weighted mean of its parts' (a/b and c/d pool to (a + c)/(b + d)), so it is never below the lowest nor above the highest. The rule can tell even where only percentages are printed; where all terms are printed KPI6002 checks more strictly, and this rule is silent. It is also silent where a part is missing, or where a percentage already contradicts its own terms. Printed percentages are read widely, by any way of rounding."),
            BadExample = """
                "CQS.HS": "97%", "CQS.HS[toanTrinh]": "66,47%", "CQS.HS[motPhan]": "95,5%"
                """,
            GoodExample = """
                "CQS.HS": "69,89%", "CQS.HS[toanTrinh]": "66,47%", "CQS.HS[motPhan]": "95,5%"
                """,
        });

    public RuleId Id => Descriptor.Id;

    public void Check(RuleContext context, FindingSink sink)
    {
        foreach (var found in RelationCases.Of(context, RelationKind.Partition).Where(found => found.IsOfRatio && !found.Equations.All(equation => equation.IsComplete)))
        {
            var percentages = found.Percentages(context);
            var parts = percentages.Known.ToList();
            var bases = parts.Append(percentages.Total).Select(term => term.Base).Distinct(StringComparer.Ordinal);
            if (percentages.IsSound && !percentages.Absent.Any() && bases.Take(2).Count() == 1 && IsOutside(percentages.Total, parts))
            {
                Report(context, found, percentages.Total, parts, sink);
            }
        }
    }

    private static bool IsOutside(EquationTerm total, List<EquationTerm> parts)
    {
        var whole = Wide(total.Reading);
        return parts.TrueForAll(part => IsBelow(whole, Wide(part.Reading))) || parts.TrueForAll(part => IsBelow(Wide(part.Reading), whole));
    }

    private static bool IsBelow(FigureInterval left, FigureInterval right) => left.Upper is { } upper && right.Lower is { } lower && upper <= lower && !left.Intersects(right);

    private static FigureInterval Wide(TermReading reading) => reading.Exact is null ? reading.Printed.Unrounded(PrintReading.Any) : reading.Interval;

    private void Report(RuleContext context, RelationCase found, EquationTerm total, List<EquationTerm> parts, FindingSink sink)
    {
        var ordered = parts.Select(part => part.Reading.Printed).Order(Figure.ByValue).ToList();
        sink.Report(
            Descriptor,
            total.Observation!,
            FindingArgument.Of("total", RelationText.Name(context.Framework, total.Term)),
            FindingArgument.Of("period", RelationText.Period(found.Key.Period)),
            FindingArgument.Of("reported", RelationText.Number(total.Reading.Printed, isPercentage: true)),
            FindingArgument.Of("least", RelationText.Number(ordered[0], isPercentage: true)),
            FindingArgument.Of("most", RelationText.Number(ordered[^1], isPercentage: true)),
            FindingArgument.Of("relation", found.Relation.Id),
            FindingArgument.Of("terms", parts.Select(part => part.Term.Slice.ToString())));
    }
}
