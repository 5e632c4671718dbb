namespace Kpi.Sdk.Validation;

/// <summary>A figure far from the median of earlier ones, by their median deviation.</summary>
internal sealed class MedianOutlierRule : IBuiltInRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI7004"),
        FindingSeverity.Notice,
        BilingualText.Of("Số lệch xa trung vị các kỳ trước", "A figure far from the median of earlier ones"),
        BilingualText.Of(
            "{name}, {period}: {value}, lệch xa {steadily} {middle} của {count} kỳ trước.",
            "{name}, {period}: {value}, far from {steadily} {middle} of {count} earlier periods."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Số bị nêu khi 0,6745·|x − trung vị| > 3,5·MAD, MAD là trung vị của độ lệch so với trung vị (Iglewicz và Hoaglin, 1993). Trung vị không bị một số sai trong quá khứ kéo lệch, nên quy tắc này thấy điều mà KPI7003 bỏ sót; số mà KPI7003 đã nêu thì không nêu lại. Khi hơn nửa các kỳ trước giống nhau (MAD = 0) thì dùng độ lệch trung bình: |x − trung vị| > 3,5·1,253314·độ lệch trung bình; sau một chuỗi không đổi, mọi số khác đều được nêu. Mọi phép so sánh đều chính xác. Quy tắc cần ít nhất bốn kỳ trước so sánh được: cùng chỉ tiêu, mẫu số, đơn vị, cấp, cách lũy kế và độ dài kỳ, mỗi kỳ lấy số công bố sau cùng; lấy từ báo cáo này và các báo cáo trước. Số ước lượng (“hơn 900”), thứ hạng và tỷ lệ trái với tử số, mẫu số của nó không được xét. Mùa vụ và xu hướng không được tính đến: tháng Tết thấp hay một chỉ tiêu tăng nhanh vẫn có thể bị nêu. Lệch không quá một đơn vị của chữ số cuối cùng in ra thì không nêu.",
                "A figure is told where 0.6745·|x − median| > 3.5·MAD, the MAD being the median of the distances from the median (Iglewicz and Hoaglin, 1993). A wrong figure of the past does not pull the median away, so this rule sees what KPI7003 misses; what KPI7003 tells is not told again. Where more than half of the earlier ones are alike (MAD = 0) the mean distance is used: |x − median| > 3.5·1.253314·mean distance; after a constant series any other figure is told. All comparisons are exact. The rule needs at least four earlier figures to compare with: of the same indicator, base, unit, tier, kind of span and length of period, each period by its latest vintage, from this report and earlier ones. Hedged figures, ranks, and percentages that contradict their terms are left out. Seasons and trends are not considered: a low month of Tết or a fast-growing indicator may be told. A distance of one unit of the last digit printed or less is not."),
            BadExample = """
                9, 9, 9, 9, 90
                """,
            GoodExample = """
                9, 9, 9, 9, 9
                """,
        });

    public RuleId Id => Descriptor.Id;

    public void Check(RuleContext context, FindingSink sink)
    {
        foreach (var outlier in FigureHistory.Of(context).Outliers.Where(outlier => outlier.Kind == OutlierKind.FarFromMedian))
        {
            sink.Report(Descriptor, outlier.Observation, OutlierText.Arguments(context, outlier));
        }
    }
}
