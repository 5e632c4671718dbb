namespace Kpi.Sdk.Validation;

/// <summary>Shares of a whole reach 100 %.</summary>
internal sealed class SharesRule : IBuiltInRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI6005"),
        FindingSeverity.Error,
        BilingualText.Of("Các tỷ trọng không đủ 100%", "Shares that do not reach 100 %"),
        BilingualText.Of(
            "{period}: {parts} = {sum}, không thể là 100% (quan hệ {relation}: {terms}).",
            "{period}: {parts} = {sum}, which can't be 100% (relation {relation}: {terms})."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Các tỷ trọng của một toàn bộ cộng lại phải bằng 100%. Mỗi tỷ trọng in ra đã làm tròn, nên được đọc thành khoảng giá trị theo cách làm tròn mà bộ chỉ tiêu chấp nhận; tử số và mẫu số in đủ thì dùng tỷ lệ chính xác. Chỉ báo lỗi khi khoảng của tổng không chứa 100: 33,33 + 33,33 + 33,33 = 99,99 là đúng. Không dùng sai số cho phép nào khác.",
                "Shares of one whole add up to 100 %. Each printed share was rounded, so it is read as the interval of values that print as it under the framework's rounding; where both terms are printed the exact ratio is used. It is an error only where the interval of the sum does not contain 100: 33.33 + 33.33 + 33.33 = 99.99 is right. There is no other tolerance."),
            BadExample = """
                "CC.NONG": "21,5%", "CC.CN": "40,2%", "CC.DV": "37,3%"
                """,
            GoodExample = """
                "CC.NONG": "21,5%", "CC.CN": "40,2%", "CC.DV": "38,3%"
                """,
        });

    public RuleId Id => Descriptor.Id;

    public void Check(RuleContext context, FindingSink sink)
    {
        foreach (var found in RelationCases.Of(context, RelationKind.ShareOfWhole))
        {
            var equation = found.Equations[0];
            if (equation.IsComplete && equation.Parts.Where(part => part.IsKnown).All(part => part.Reading.IsPercentage) && !equation.Sum.Contains(Rational.Hundred))
            {
                Report(context, found, equation, sink);
            }
        }
    }

    private void Report(RuleContext context, RelationCase found, RelationEquation equation, FindingSink sink)
    {
        var finding = sink.Report(
            Descriptor,
            equation.Place!,
            FindingArgument.Of("period", RelationText.Period(found.Key.Period)),
            FindingArgument.Of("parts", RelationText.Expression(equation.Parts)),
            FindingArgument.Of("sum", equation.PrintedSum is { } sum ? RelationText.Number(sum, isPercentage: true) : BilingualText.Of("?")),
            FindingArgument.Of("relation", found.Relation.Id),
            FindingArgument.Of("terms", equation.Parts.Select(part => part.Term.ToString())));
        var cut = equation.Known.Aggregate(
            FigureInterval.Exactly(Rational.Zero),
            (total, part) => total + (part.Reading.Exact is null ? part.Reading.Printed.Unrounded(PrintReading.TowardZero) : part.Reading.Interval).Scale(Rational.Of(part.Weight)));
        if (cut.Contains(Rational.Hundred) && context.Framework.Rounding != PrintReading.TowardZero)
        {
            sink.Replace(finding, finding.WithSuggestion(BilingualText.Of("đúng nếu các tỷ trọng được cắt bớt thay vì làm tròn", "right if the shares were cut off rather than rounded")));
        }
    }
}
