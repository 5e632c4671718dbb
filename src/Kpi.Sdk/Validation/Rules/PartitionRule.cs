namespace Kpi.Sdk.Validation;

/// <summary>The members of a breakdown add up to the whole; of ratios, the numerators and the denominators.</summary>
internal sealed class PartitionRule : IBuiltInRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI6002"),
        FindingSeverity.Error,
        BilingualText.Of("Các phần của một phân tổ không cộng thành toàn bộ", "The members of a breakdown do not add up to the whole"),
        BilingualText.Of(
            "{total}, {period}: in {reported}, nhưng các phần cộng lại {parts} = {sum}, {gap} (quan hệ {relation}: {terms}).",
            "{total}, {period}: printed {reported}, but the members give {parts} = {sum}, {gap} (relation {relation}: {terms})."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Mỗi trường hợp thuộc đúng một phần của phân tổ, nên các phần cộng lại phải bằng toàn bộ. Với tỷ lệ, tử số và mẫu số được cộng riêng: tỷ lệ của toàn bộ không phải là tổng hay trung bình của các tỷ lệ. Số đếm phải khớp đến từng đơn vị, số đã làm tròn hay ước lượng được đọc thành khoảng. Tỷ lệ tính trên những mẫu số khác loại thì không cộng.",
                "Every case is in exactly one member of the breakdown, so the members add up to the whole. Of ratios, numerators and denominators are added separately: the percentage of the whole is neither the sum nor the mean of percentages. Counts must agree to the last unit; rounded and hedged figures are read as intervals. Ratios on different bases are not added."),
            BadExample = """
                "CQS.TTHC": "194", "CQS.TTHC[toanTrinh]": "162", "CQS.TTHC[motPhan]": "31"
                """,
            GoodExample = """
                "CQS.TTHC": "193", "CQS.TTHC[toanTrinh]": "162", "CQS.TTHC[motPhan]": "31"
                """,
        });

    public RuleId Id => Descriptor.Id;

    public void Check(RuleContext context, FindingSink sink) => RelationSums.Check(this, RelationKind.Partition, context, sink);
}
