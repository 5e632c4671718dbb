namespace Kpi.Sdk.Validation;

/// <summary>KPI5013: a percentage with fewer decimals than its indicator is printed with, in a report that prints more elsewhere.</summary>
/// <remarks>Two passes over the report: the finest percentage first. Silent where nothing was lost: at 0 % and 100 %, and where the terms give the same value to all decimals.</remarks>
internal sealed class CoarsePrintRule : IBuiltInRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI5013"),
        FindingSeverity.Notice,
        BilingualText.Of("Tỷ lệ in ít chữ số thập phân hơn các số khác", "Percentage printed more coarsely than others"),
        BilingualText.Of(
            "{reported}% in ít hơn {decimals} chữ số thập phân của chỉ tiêu, trong khi báo cáo có chỗ in {finest}%.",
            "{reported}% has fewer than the {decimals} decimals of its indicator, while the report prints {finest}% elsewhere."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Tỷ lệ 78% là bất kỳ số nào từ 77,5 đến dưới 78,5: gần mức chỉ tiêu thì không biết đạt hay chưa. Chỉ tiêu nói số chữ số thập phân (decimals) và các số khác của báo cáo đã in đủ, nên nguồn số liệu có số đầy đủ hơn.",
                "78 % is any number from 77.5 to below 78.5: close to a target it can't be told whether it is met. The indicator says how many decimals it is printed with, and other figures of the report have them, so the source must hold the finer number."),
            BadExample = "\"XHS.DDDT\": \"78%\", \"CQS.HS\": \"69,89%\"",
            GoodExample = "\"XHS.DDDT\": \"78,12%\", \"CQS.HS\": \"69,89%\"",
        });

    public RuleId Id => Descriptor.Id;

    public void Check(RuleContext context, FindingSink sink)
    {
        if (Finest(context) is not { } finest)
        {
            return;
        }

        foreach (var observation in context.Observations)
        {
            if (observation.Value.StatedPercentage is { Figure: { IsExact: true } printed } && printed.Decimals < finest.Decimals
                && context.IndicatorOf(observation) is { DisplayDecimals: { } decimals } && printed.Decimals < decimals
                && !IsWholeShare(printed) && !IsNothingLost(observation.Value, printed, decimals, context.Framework.Rounding))
            {
                _ = sink.Report(
                    Descriptor,
                    observation,
                    FigureArguments.Reported(observation.Value),
                    FindingArgument.Of("decimals", decimals),
                    FindingArgument.Of("finest", finest));
            }
        }
    }

    private static Figure? Finest(RuleContext context)
    {
        Figure? finest = null;
        foreach (var observation in context.Observations)
        {
            if (observation.Value.StatedPercentage is { Figure: { IsExact: true } printed } && !(printed.Decimals <= finest?.Decimals))
            {
                finest = printed;
            }
        }

        return finest;
    }

    private static bool IsWholeShare(Figure printed) => printed.Sign == 0 || (printed.Decimals <= 2 && printed.CompareValueTo(Figure.Of(100)) == 0);

    // 17,2 for 17,20: the last digit was a zero
    private static bool IsNothingLost(ObservedValue value, Figure printed, int decimals, PrintReading reading) =>
        value.Terms is { Denominator.Sign: > 0 } terms
        && terms.Percent.Value.TryRound(new RoundingRule(decimals, FigureArguments.ModeOf(reading)), out var full)
        && full.CompareValueTo(printed) == 0;
}
