namespace Kpi.Sdk.Validation;

/// <summary>A total is the sum of its parts.</summary>
internal sealed class SumRule : IBuiltInRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI6001"),
        FindingSeverity.Error,
        BilingualText.Of("Tổng không bằng các thành phần cộng lại", "The parts do not add up to the total"),
        BilingualText.Of(
            "{total}, {period}: in {reported}, nhưng {parts} = {sum}, {gap} (quan hệ {relation}: {terms}).",
            "{total}, {period}: printed {reported}, but {parts} = {sum}, {gap} (relation {relation}: {terms})."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Bộ chỉ tiêu khai báo rằng số tổng bằng các thành phần cộng lại, trong cùng đơn vị, cấp, kỳ và cách lũy kế. Số đếm phải khớp đến từng đơn vị. Số đã làm tròn hay ước lượng (“hơn 900”) được đọc thành khoảng giá trị: chỉ báo lỗi khi khoảng của tổng các thành phần không chạm khoảng của số tổng. “Không phát sinh” không thêm gì vào tổng. Quy tắc im lặng khi thiếu số (trừ khi quan hệ bảo coi là 0), khi một số được in hai lần trái nhau, và khi các số tính đến những ngày khác nhau.",
                "The framework declares that the total is the sum of its parts, in one unit, tier, period and span of time. Counts must agree to the last unit. A rounded or hedged figure (“over 900”) is read as the interval of values it may stand for: it is an error only where the interval of the sum does not meet that of the total. “Nothing arose” adds nothing. The rule is silent where a figure is missing (unless the relation counts it as 0), where one was printed twice in ways that exclude each other, and where figures are of different days."),
            BadExample = """
                "TT.NGUOI": "7.080", "TT.DANGVIEN": "2.252/?", "TT.QUANCHUNG": "4.756/7.008"
                """,
            GoodExample = """
                "TT.NGUOI": "7.008", "TT.DANGVIEN": "2.252/?", "TT.QUANCHUNG": "4.756/7.008"
                """,
        });

    public RuleId Id => Descriptor.Id;

    public void Check(RuleContext context, FindingSink sink) => RelationSums.Check(this, RelationKind.Sum, context, sink);
}
