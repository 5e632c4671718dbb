namespace Kpi.Sdk.Validation;

/// <summary>A figure about a thousand times the earlier ones, or a thousandth of them.</summary>
internal sealed class ThousandfoldSlipRule : IBuiltInRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI7005"),
        FindingSeverity.Warning,
        BilingualText.Of("Số lệch khoảng một nghìn lần", "A figure off by about a thousand"),
        BilingualText.Of(
            "{name}, {period}: {value}, khoảng {times} trung vị {middle} của {count} kỳ trước.",
            "{name}, {period}: {value}, about {times} the median {middle} of {count} earlier periods."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Trong số viết kiểu Việt Nam, dấu chấm ngăn cách hàng nghìn và dấu phẩy là dấu thập phân; nhầm hai dấu, hay nhầm đơn vị nghìn với đơn vị, làm số lệch đúng một nghìn lần. Số bị nêu khi nó bằng 500 đến 2.000 lần trung vị các kỳ trước, hoặc trung vị bằng 500 đến 2.000 lần nó. Với tỷ lệ, tử số và mẫu số được xét riêng. Số đã nêu ở đây thì KPI7003 và KPI7004 không nêu lại. Quy tắc cần ít nhất bốn kỳ trước so sánh được: cùng chỉ tiêu, mẫu số, đơn vị, cấp, cách lũy kế và độ dài kỳ, mỗi kỳ lấy số công bố sau cùng; lấy từ báo cáo này và các báo cáo trước. Số ước lượng (“hơn 900”), thứ hạng và tỷ lệ trái với tử số, mẫu số của nó không được xét. Mùa vụ và xu hướng không được tính đến: tháng Tết thấp hay một chỉ tiêu tăng nhanh vẫn có thể bị nêu. Lệch không quá một đơn vị của chữ số cuối cùng in ra thì không nêu.",
                "In Vietnamese numerals a dot groups thousands and a comma is the decimal mark; mixing them up, or thousands with ones, makes a figure a thousand times wrong. A figure is told where it is 500 to 2 000 times the median of earlier ones, or the median that many times the figure. Of ratios, numerator and denominator are looked at by themselves. What is told here is not told again by KPI7003 and KPI7004. The rule needs at least four earlier figures to compare with: of the same indicator, base, unit, tier, kind of span and length of period, each period by its latest vintage, from this report and earlier ones. Hedged figures, ranks, and percentages that contradict their terms are left out. Seasons and trends are not considered: a low month of Tết or a fast-growing indicator may be told. A distance of one unit of the last digit printed or less is not."),
            BadExample = """
                68.120, 69.004, 69.480, 70.011, 70,502
                """,
            GoodExample = """
                68.120, 69.004, 69.480, 70.011, 70.502
                """,
        });

    public RuleId Id => Descriptor.Id;

    public void Check(RuleContext context, FindingSink sink)
    {
        var thousand = Rational.Of(1000);
        foreach (var outlier in FigureHistory.Of(context).Outliers.Where(outlier => outlier.Kind == OutlierKind.Thousandfold))
        {
            var printed = outlier.Reading.Printed.ToRational();
            var isAbove = printed > outlier.Middle;
            var finding = sink.Report(
                Descriptor,
                outlier.Observation,
                [.. OutlierText.Arguments(context, outlier), FindingArgument.Of("times", isAbove ? BilingualText.Of("1.000 lần", "1000 times") : BilingualText.Of("một phần nghìn", "a thousandth of"))]);
            sink.Replace(finding, finding.WithSuggestion(RelationText.Value(isAbove ? printed / thousand : printed * thousand, isPercentage: false)));
        }
    }
}
