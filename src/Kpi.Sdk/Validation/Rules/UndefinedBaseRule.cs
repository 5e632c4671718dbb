namespace Kpi.Sdk.Validation;

/// <summary>KPI5012: a ratio over a number of which no report says what it counts.</summary>
internal sealed class UndefinedBaseRule : IFigureRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI5012"),
        FindingSeverity.Warning,
        BilingualText.Of("Mẫu số không được định nghĩa", "Undefined base"),
        BilingualText.Of("{value}: không rõ mẫu số đếm gì ({quantity}).", "{value}: what the denominator counts is not defined ({quantity})."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Hai tỷ lệ chỉ so sánh được khi mẫu số đếm cùng một thứ: dân số trưởng thành khác số người đã được cấp căn cước. Đại lượng khai báo \"defined\": false là số mà báo cáo in ra nhưng không nói đếm gì; tỷ lệ trên nó được nêu, không nên so với chỉ tiêu.",
                "Two percentages can be compared only where their denominators count the same: adults are not the holders of identity cards. A quantity declared \"defined\": false is a number that reports print without saying what it counts; a percentage of it is shown, and should not be held against a target."),
            BadExample = "\"XHS.DDDT\": { \"value\": \"172.986/1.005.735 = 17,2%\", \"denominator\": \"MAU_SO_CHUA_RO\" }",
            GoodExample = "\"XHS.DDDT\": { \"value\": \"172.986/1.972.053 = 8,77%\", \"denominator\": \"DIEN_CAP_CCCD\" }",
        });

    public RuleId Id => Descriptor.Id;

    public void Check(in FigureContext figure, FindingSink sink)
    {
        var value = figure.Observation.Value;
        if (value.Kind == ObservedValueKind.Ratio
            && (figure.Observation.DenominatorQuantity ?? figure.Indicator.DenominatorQuantity) is { } id
            && figure.Framework.FindQuantity(id) is { IsDefined: false } quantity)
        {
            _ = sink.Report(Descriptor, figure.Observation, FigureArguments.Value(value), FindingArgument.Of("quantity", quantity.Name));
        }
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);
}
