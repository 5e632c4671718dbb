namespace Kpi.Sdk.Validation;

/// <summary>KPI5015: less than nothing of something that is counted. KPI5004 speaks of denominators, KPI5006 of points.</summary>
internal sealed class NegativeCountRule : IFigureRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI5015"),
        FindingSeverity.Error,
        BilingualText.Of("Số đếm âm", "Negative count"),
        BilingualText.Of("{value}: {number} nhỏ hơn 0 trong khi chỉ tiêu đếm người hoặc vật.", "{value}: {number} is below 0, though the indicator counts people or things."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Người, hồ sơ, lớp học không thể ít hơn 0, và một phần của toàn thể (partLimit) cũng vậy; dấu trừ ở đó thường là dấu gạch ngang bị đọc nhầm. Với một số đếm đứng riêng thì chỉ là cảnh báo: có chỉ tiêu đếm mức tăng, giảm ròng.",
                "There are never fewer than 0 people, dossiers or classes, nor is a part of a whole (partLimit) below 0; a minus there is mostly a dash read wrongly. Of a count that stands alone it is only a warning: some indicators count a net change."),
            BadExample = "\"CQS.HS\": \"-3.292/4.710\"",
            GoodExample = "\"CQS.HS\": \"3.292/4.710\"",
        });

    public RuleId Id => Descriptor.Id;

    public void Check(in FigureContext figure, FindingSink sink)
    {
        var (value, indicator) = (figure.Observation.Value, figure.Indicator);
        var negative = value.Kind switch
        {
            ObservedValueKind.Number when CountedTerms.IsCounted(indicator) => Negative(value.Number),
            ObservedValueKind.Ratio when indicator.PartLimit != PartLimit.None => Negative(value.Numerator ?? (value.Denominator is null ? value.StatedPercentage?.Figure : null)),
            ObservedValueKind.Ratio => Negative(CountedTerms.OfNumerator(figure)),
            _ => null,
        };
        if (negative is not { } number)
        {
            return;
        }

        var found = sink.Report(Descriptor, figure.Observation, FigureArguments.Value(value), FindingArgument.Of("number", number));
        if (value.Kind == ObservedValueKind.Number)
        {
            sink.Replace(found, found.WithSeverity(FindingSeverity.Warning));
        }
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);

    // "over -3" may well be above 0
    private static Figure? Negative(Figure? number) => number is { Sign: < 0, Hedge: not (Hedge.Over or Hedge.About) } ? number : null;
}
