namespace Kpi.Sdk.Validation;

/// <summary>KPI5014: a counted term of a ratio given only about. A bare percentage may be hedged: it is silent there.</summary>
internal sealed class HedgedTermRule : IFigureRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI5014"),
        FindingSeverity.Notice,
        BilingualText.Of("Số hạng của tỷ lệ chỉ nêu ước chừng", "Term of a ratio only about"),
        BilingualText.Of("\"{term}\" trong {value} là số ước chừng: không kiểm tra và không gộp chính xác được.", "\"{term}\" in {value} is only about: it can't be checked or pooled exactly."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Người và hồ sơ đếm được, nên tử số và mẫu số có số chính xác. \"hơn 900/1.200\" chỉ cho một khoảng: tỷ lệ không kiểm tra được, và cộng dồn các đơn vị sẽ mất chính xác. Tỷ lệ đứng một mình (\"khoảng 98%\") thì không bị nhắc.",
                "People and dossiers can be counted, so exact terms exist. \"hơn 900/1.200\" gives only an interval: the percentage can't be checked, and pooling units loses exactness. A percentage that stands alone (\"khoảng 98%\") is not spoken of."),
            BadExample = "\"XHS.DDDT\": \"hơn 900/1.200\"",
            GoodExample = "\"XHS.DDDT\": \"912/1.200\"",
        });

    public RuleId Id => Descriptor.Id;

    public void Check(in FigureContext figure, FindingSink sink)
    {
        var hedged = Hedged(CountedTerms.OfNumerator(figure)) ?? Hedged(CountedTerms.OfDenominator(figure));
        if (hedged is { } term)
        {
            _ = sink.Report(Descriptor, figure.Observation, FindingArgument.Of("term", term), FigureArguments.Value(figure.Observation.Value));
        }
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);

    private static Figure? Hedged(Figure? term) => term is { IsExact: false } ? term : null;
}
