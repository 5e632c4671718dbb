namespace Kpi.Sdk.Validation;

/// <summary>KPI5006: points above the printed or the declared maximum, or below zero.</summary>
internal sealed class ScoreAboveMaximumRule : IFigureRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI5006"),
        FindingSeverity.Error,
        BilingualText.Of("Điểm ngoài thang điểm", "Score outside its scale"),
        BilingualText.Of("{value} điểm nằm ngoài thang từ 0 đến {maximum}.", "A score of {value} is outside the scale from 0 to {maximum}."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Điểm đạt được không âm và không vượt điểm tối đa, dù điểm tối đa in cùng (18,8/20) hay do chỉ tiêu khai báo (maximum). Nếu có cả hai thì xét số nhỏ hơn.",
                "Points are not negative and do not exceed the most that can be reached, be it printed with them (18,8/20) or declared by the indicator (maximum). Where there are both, the smaller one counts."),
            BadExample = "\"CQS.DUNGHAN\": \"20,8/20\"",
            GoodExample = "\"CQS.DUNGHAN\": \"18,8/20\"",
        });

    public RuleId Id => Descriptor.Id;

    public void Check(in FigureContext figure, FindingSink sink)
    {
        var value = figure.Observation.Value;
        if (value is not { Kind: ObservedValueKind.Score, Number: { } points })
        {
            return;
        }

        var maximum = Smaller(value.Maximum, figure.Indicator.Maximum);
        var isBelow = points.Sign < 0 && points.Hedge is not (Hedge.About or Hedge.Over);
        var isAbove = maximum is { } most && points.CompareValueTo(most) is var order
            && ((order > 0 && points.Hedge is Hedge.None or Hedge.Over) || (order == 0 && points.Hedge == Hedge.Over));
        if (isBelow || isAbove)
        {
            _ = sink.Report(Descriptor, figure.Observation, FigureArguments.Value(value), FindingArgument.Of("maximum", TextOf(maximum)));
        }
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);

    private static BilingualText TextOf(Figure? maximum) =>
        maximum is { } known ? FigureArguments.InBoth(language => PrintedText.Of(known, language)) : BilingualText.Of("điểm tối đa", "the maximum");

    private static Figure? Smaller(Figure? printed, Figure? declared) =>
        printed is { } one && declared is { } other ? (one.CompareValueTo(other) <= 0 ? one : other) : printed ?? declared;
}
