namespace Kpi.Sdk.Validation;

/// <summary>KPI5008: a fraction of something that is counted whole. KPI5009 speaks instead where thousands were probably meant.</summary>
internal sealed class FractionalCountRule : IFigureRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI5008"),
        FindingSeverity.Error,
        BilingualText.Of("Số đếm có phần lẻ", "Count with a fraction"),
        BilingualText.Of("{number} có phần lẻ trong khi chỉ tiêu đếm số nguyên.", "{number} has a fraction, though the indicator counts whole things."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Người, hồ sơ, lớp học đếm bằng số nguyên. Phần lẻ ở đó là lỗi chép, hoặc chỉ tiêu thật ra là một đại lượng đo (kind Amount) hay một trung bình.",
                "People, dossiers and classes are counted in whole numbers. A fraction there was copied wrongly, or the indicator really measures an amount (kind Amount) or a mean."),
            BadExample = "\"TT.LOP\": \"23,5\"",
            GoodExample = "\"TT.LOP\": \"23\"",
        });

    public RuleId Id => Descriptor.Id;

    public void Check(in FigureContext figure, FindingSink sink)
    {
        var value = figure.Observation.Value;
        var fraction = value.Kind switch
        {
            ObservedValueKind.Number when CountedTerms.IsCounted(figure.Indicator) => Fraction(value.Number),
            ObservedValueKind.Ratio => Fraction(CountedTerms.OfNumerator(figure)) ?? Fraction(CountedTerms.OfDenominator(figure)),
            _ => null,
        };
        if (fraction is { } number)
        {
            _ = sink.Report(Descriptor, figure.Observation, FindingArgument.Of("number", number));
        }
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);

    private static Figure? Fraction(Figure? term) => term is { } figure && !CountedTerms.IsWhole(figure) && !ThousandsMixUp.LooksGrouped(figure) ? figure : null;
}
