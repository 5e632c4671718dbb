namespace Kpi.Sdk.Validation;

/// <summary>KPI5007: a place beyond the number of places, such as 64/63.</summary>
internal sealed class RankOutsideFieldRule : IFigureRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI5007"),
        FindingSeverity.Error,
        BilingualText.Of("Thứ hạng vượt số đơn vị được xếp", "Rank beyond the number ranked"),
        BilingualText.Of("Hạng {rank} không có trong {among} đơn vị được xếp hạng.", "There is no rank {rank} among {among} units."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Trong N đơn vị được xếp hạng, thứ hạng lớn nhất là N. 64/63 có thể là số tỉnh của kỳ khác: đến 30/6/2025 có 63 tỉnh, từ 01/7/2025 có 34.",
                "Among N units the last rank is N. 64/63 may come from the provinces of another time: there were 63 until 30 June 2025 and are 34 since 1 July 2025."),
            BadExample = "\"XH.DTI\": \"hạng 64/63\"",
            GoodExample = "\"XH.DTI\": \"hạng 46/63\"",
        });

    public RuleId Id => Descriptor.Id;

    public void Check(in FigureContext figure, FindingSink sink)
    {
        if (figure.Observation.Value is { Rank: { } rank, RankOf: { } among } && rank > among)
        {
            _ = sink.Report(Descriptor, figure.Observation, FindingArgument.Of("rank", rank), FindingArgument.Of("among", among));
        }
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);
}
