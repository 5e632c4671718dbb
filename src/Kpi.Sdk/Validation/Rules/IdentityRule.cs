namespace Kpi.Sdk.Validation;

/// <summary>What comes in equals what goes out and what stays.</summary>
internal sealed class IdentityRule : IBuiltInRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI6004"),
        FindingSeverity.Error,
        BilingualText.Of("Đẳng thức giữa các số không khớp", "An identity of figures does not hold"),
        BilingualText.Of(
            "{total}, {period}: in {reported}, nhưng {parts} = {sum}, {gap} (quan hệ {relation}: {terms}).",
            "{total}, {period}: printed {reported}, but {parts} = {sum}, {gap} (relation {relation}: {terms})."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Cái vào phải bằng cái ra cộng cái còn lại. Với hồ sơ thủ tục hành chính: tồn kỳ trước + tiếp nhận trong kỳ = đã giải quyết + đang giải quyết. Mỗi số giữ dấu viết trong bộ chỉ tiêu; tổng có dấu phải bằng số ở vế kia. Số đếm phải khớp đến từng đơn vị.",
                "What comes in equals what goes out and what stays. Of administrative dossiers: carried over + received = settled + pending. Each figure keeps the sign written in the framework; the signed sum must equal the figure on the other side. Counts must agree to the last unit."),
            BadExample = """
                "HS.DANGGQ": "40", "HS.TONKYTRUOC": "30", "HS.TIEPNHAN": "500", "HS.DAGQ": "480"
                """,
            GoodExample = """
                "HS.DANGGQ": "50", "HS.TONKYTRUOC": "30", "HS.TIEPNHAN": "500", "HS.DAGQ": "480"
                """,
        });

    public RuleId Id => Descriptor.Id;

    public void Check(RuleContext context, FindingSink sink) => RelationSums.Check(this, RelationKind.Identity, context, sink);
}
