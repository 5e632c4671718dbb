namespace Kpi.Sdk.Validation;

/// <summary>KPI8003: one figure given twice, and both can't be true.</summary>
internal sealed class ContradictingDuplicatesRule : IBuiltInRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI8003"),
        FindingSeverity.Error,
        BilingualText.Of("Số liệu nêu hai lần, trái nhau", "Figure given twice, contradicting"),
        BilingualText.Of("{value} trái với {best} (tại {other}) của cùng chỉ tiêu, đơn vị, kỳ.", "{value} contradicts {best} (at {other}) of the same indicator, unit and period."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Cùng chỉ tiêu, đơn vị, cấp, kỳ, ngày và mẫu số chỉ có một giá trị. Hai số trái nhau khi hai khoảng giá trị có thể có của chúng không giao nhau; tử số và mẫu số được so riêng. Nếu số sau là số cập nhật thì ghi ngày ghi nhận (knownOn) khác nhau.",
                "One indicator, unit, tier, period, day and base has one value. Two figures contradict each other where the intervals of the values they can stand for do not meet; numerators and denominators are compared singly. Where the later one is an update, give the days they became known (knownOn)."),
            BadExample = "\"CQS.HS\": [\"98,44%\", \"97,20%\"]",
            GoodExample = "\"CQS.HS\": \"98,44%\"",
        });

    public RuleId Id => Descriptor.Id;

    public void Check(RuleContext context, FindingSink sink)
    {
        foreach (var (figure, best, agrees) in Duplicates.In(context))
        {
            if (!agrees)
            {
                _ = sink.Report(
                    Descriptor,
                    figure,
                    FigureArguments.Value(figure.Value),
                    FigureArguments.Value(best.Value, "best"),
                    FindingArgument.Of("other", sink.PathOf(best)));
            }
        }
    }
}
