namespace Kpi.Sdk.Validation;

/// <summary>A figure more than three standard deviations from the mean of earlier ones.</summary>
internal sealed class ZScoreOutlierRule : IBuiltInRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI7003"),
        FindingSeverity.Notice,
        BilingualText.Of("Số lệch xa trung bình các kỳ trước", "A figure far from the mean of earlier ones"),
        BilingualText.Of(
            "{name}, {period}: {value}, lệch hơn ba độ lệch chuẩn so với trung bình {middle} của {count} kỳ trước.",
            "{name}, {period}: {value}, more than three standard deviations from the mean {middle} of {count} earlier periods."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Số bị nêu khi |x − trung bình| > 3 s, với s² = Σ(xᵢ − trung bình)²/(n − 1) của n kỳ trước; chính số đang xét không tham gia vào trung bình, vì nếu tham gia thì với dưới mười một kỳ không số nào vượt được ba độ lệch chuẩn. Hai vế được bình phương và so sánh chính xác, không khai căn. Quy tắc cần ít nhất bốn kỳ trước so sánh được: cùng chỉ tiêu, mẫu số, đơn vị, cấp, cách lũy kế và độ dài kỳ, mỗi kỳ lấy số công bố sau cùng; lấy từ báo cáo này và các báo cáo trước. Số ước lượng (“hơn 900”), thứ hạng và tỷ lệ trái với tử số, mẫu số của nó không được xét. Mùa vụ và xu hướng không được tính đến: tháng Tết thấp hay một chỉ tiêu tăng nhanh vẫn có thể bị nêu. Lệch không quá một đơn vị của chữ số cuối cùng in ra thì không nêu.",
                "A figure is told where |x − mean| > 3 s, with s² = Σ(xᵢ − mean)²/(n − 1) of the n earlier ones; the figure itself is not in the mean, else with fewer than eleven none could pass three deviations. Both sides are squared and compared exactly, without a root. The rule needs at least four earlier figures to compare with: of the same indicator, base, unit, tier, kind of span and length of period, each period by its latest vintage, from this report and earlier ones. Hedged figures, ranks, and percentages that contradict their terms are left out. Seasons and trends are not considered: a low month of Tết or a fast-growing indicator may be told. A distance of one unit of the last digit printed or less is not."),
            BadExample = """
                100, 102, 98, 101, 180
                """,
            GoodExample = """
                100, 102, 98, 101, 103
                """,
        });

    public RuleId Id => Descriptor.Id;

    public void Check(RuleContext context, FindingSink sink)
    {
        foreach (var outlier in FigureHistory.Of(context).Outliers.Where(outlier => outlier.Kind == OutlierKind.ThreeDeviations))
        {
            sink.Report(Descriptor, outlier.Observation, OutlierText.Arguments(context, outlier));
        }
    }
}
