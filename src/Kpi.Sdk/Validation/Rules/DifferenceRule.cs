namespace Kpi.Sdk.Validation;

/// <summary>A figure is the first of others less the rest.</summary>
internal sealed class DifferenceRule : IBuiltInRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI6003"),
        FindingSeverity.Error,
        BilingualText.Of("Hiệu không khớp", "The difference does not hold"),
        BilingualText.Of(
            "{total}, {period}: in {reported}, nhưng {parts} = {sum}, {gap} (quan hệ {relation}: {terms}).",
            "{total}, {period}: printed {reported}, but {parts} = {sum}, {gap} (relation {relation}: {terms})."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Bộ chỉ tiêu khai báo số này là phần còn lại: số đầu trừ các số sau, ví dụ số cần làm sạch trừ số đã làm sạch. Mọi số sau số đầu đều bị trừ, dù có viết dấu trừ trước mã hay không; riêng số đầu giữ dấu của nó. Số đếm phải khớp đến từng đơn vị.",
                "The framework declares this figure to be what is left: the first less the others, such as records to be cleaned less records cleaned. Every one after the first is taken away, whether or not a minus is written before its code; the first keeps its own sign. Counts must agree to the last unit."),
            BadExample = """
                "XHS.CHUASACH": "3.780", "XHS.SACH": "35.276/39.146"
                """,
            GoodExample = """
                "XHS.CHUASACH": "3.870", "XHS.SACH": "35.276/39.146"
                """,
        });

    public RuleId Id => Descriptor.Id;

    public void Check(RuleContext context, FindingSink sink) => RelationSums.Check(this, RelationKind.Difference, context, sink);
}
