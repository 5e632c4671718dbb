namespace Kpi.Sdk.Validation;

/// <summary>A figure about a unit outside the territory of the one that reports.</summary>
internal sealed class QuotedFigureRule : IFigureRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI4003"),
        FindingSeverity.Warning,
        BilingualText.Of("Số liệu của đơn vị ngoài địa bàn báo cáo", "Figure of a unit outside the reporter's territory"),
        BilingualText.Of("Số liệu là của {name} ({unit}), không thuộc địa bàn của đơn vị báo cáo {reporter}: chỉ trích dẫn, không cộng vào.", "The figure is about {name} ({unit}), outside the territory of the reporting unit {reporter}: it is quoted, never added up."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Số liệu của tỉnh đặt trong báo cáo của huyện dễ bị đọc thành kết quả của huyện. Nó được hiển thị, không bao giờ được cộng. Chỉ tiêu vốn đo ở cấp đó (measuredAt) thì chỉ lưu ý.",
                "A province's figure in a district's report is easily taken for the district's. It is shown and never added up. Where the indicator is one of that level (measuredAt) it is a notice."),
            BadExample = "\"unit\": \"60\", \"values\": { \"KTS.MOBILE\": \"hơn 171.000\" }",
            GoodExample = "\"unit\": \"594\", \"values\": { \"KTS.MOBILE\": \"hơn 7.000\" }",
        });

    public void Check(in FigureContext figure, FindingSink sink)
    {
        var observation = figure.Observation;
        if (figure.Submission is not { } submission || observation.Unit == submission.Unit)
        {
            return;
        }

        var day = UnitCodes.DayOf(figure);
        if (UnitCodes.IsWithin(figure.Framework.Units, observation.Unit, submission.Unit, day) is not false || UnitCodes.UnitOf(figure) is not { } unit)
        {
            return;
        }

        var found = sink.Report(
            Descriptor,
            observation,
            FindingArgument.Of("name", unit.Name),
            FindingArgument.Of("unit", unit.Code),
            FindingArgument.Of("reporter", submission.Unit));
        if (figure.Indicator.MeasuredAt != OrgLevel.Unspecified && figure.Indicator.MeasuredAt == unit.Level)
        {
            sink.Replace(found, found.WithSeverity(FindingSeverity.Notice));
        }
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);
}
