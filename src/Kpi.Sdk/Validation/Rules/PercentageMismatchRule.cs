using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Validation;

/// <summary>KPI5001: a stated percentage that no way of rounding gives from its terms.</summary>
/// <remarks>
/// Of one figure at most one rule of this family speaks. A term is missing: KPI5003. Another way of rounding gives the percentage: KPI5002.
/// None does, and a slip by a thousand explains it: KPI5009, as an error. None does, and a target's verdict hangs on it: KPI5010. Else this one.
/// </remarks>
internal sealed class PercentageMismatchRule : IFigureRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI5001"),
        FindingSeverity.Error,
        BilingualText.Of("Tỷ lệ không khớp tử số và mẫu số", "Percentage contradicts its terms"),
        BilingualText.Of("{terms} là {exact}%, không phải {reported}%.", "{terms} is {exact}%, not {reported}%."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Tỷ lệ in ra phải tính được từ tử số n và mẫu số m in cùng: với d chữ số thập phân và p·10^d = P, làm tròn đến số gần nhất đúng khi |2(100·10^d·n − P·m)| ≤ m. Phép so sánh là phép tính số nguyên, không có sai số cho phép. Lệch từ một đơn vị của chữ số cuối trở lên thì không cách làm tròn nào cho ra tỷ lệ ấy: một trong ba số bị chép sai.",
                "A percentage must follow from the numerator n and the denominator m printed with it: with d decimals and P = p·10^d, rounding to the nearest is right where |2(100·10^d·n − P·m)| ≤ m. The test is of whole numbers, with no tolerance. A unit of the last digit or more away, no way of rounding gives that percentage: one of the three numbers was copied wrongly."),
            BadExample = "\"CQS.HS\": \"2.762/4.155 = 66,45%\"",
            GoodExample = "\"CQS.HS\": \"2.762/4.155 = 66,47%\"",
        });

    public RuleId Id => Descriptor.Id;

    public void Check(in FigureContext figure, FindingSink sink)
    {
        var value = figure.Observation.Value;
        if (PercentageFits.Of(value, figure.Framework.Rounding) != PercentageFit.Contradicts || ThousandsMixUp.Explains(figure) || VerdictFlip.Find(figure) is not null)
        {
            return;
        }

        var found = sink.Report(Descriptor, figure.Observation, FigureArguments.Terms(value), FigureArguments.Exact(figure), FigureArguments.Reported(value));
        sink.Suggest(found, FigureArguments.Right(figure));
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);
}
