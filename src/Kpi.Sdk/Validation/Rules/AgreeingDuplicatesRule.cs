namespace Kpi.Sdk.Validation;

/// <summary>KPI8002: one figure given twice, and both can be true.</summary>
internal sealed class AgreeingDuplicatesRule : IBuiltInRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI8002"),
        FindingSeverity.Notice,
        BilingualText.Of("Số liệu nêu hai lần, khớp nhau", "Figure given twice, agreeing"),
        BilingualText.Of("{value} nêu lại {best} (tại {other}), hai số khớp nhau: dùng {best}.", "{value} repeats {best} (at {other}) and the two agree: {best} is used."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Báo cáo hay nhắc lại một số ở hai nơi, một nơi đầy đủ và một nơi nói gọn: 98,44% và \"trên 98%\". Hai số cùng chỉ tiêu, đơn vị, cấp, kỳ, ngày và mẫu số khớp nhau khi hai khoảng giá trị có thể có của chúng giao nhau. Số chính xác nhất được dùng: có tử số và mẫu số trước, nhiều chữ số thập phân trước, không ước chừng trước.",
                "Reports like to say a number in two places, once in full and once in short: 98,44 % and \"trên 98%\". Two figures of one indicator, unit, tier, period, day and base agree where the intervals of the values they can stand for meet. The most exact one is used: terms before a percentage, more decimals before fewer, plain before hedged."),
            BadExample = "\"CQS.HS\": [\"98,44%\", \"trên 98%\"]",
            GoodExample = "\"CQS.HS\": \"98,44%\"",
        });

    public RuleId Id => Descriptor.Id;

    public void Check(RuleContext context, FindingSink sink)
    {
        foreach (var (figure, best, agrees) in Duplicates.In(context))
        {
            if (agrees)
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
