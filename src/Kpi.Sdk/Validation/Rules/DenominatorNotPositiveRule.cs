namespace Kpi.Sdk.Validation;

/// <summary>KPI5004: a denominator that is zero or negative. No other rule then speaks of the percentage.</summary>
internal sealed class DenominatorNotPositiveRule : IFigureRule
{
    private static readonly BilingualText NothingOccurred = FigureArguments.TextOf(ObservedValue.OfAbsence(Absence.NotApplicable));

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI5004"),
        FindingSeverity.Error,
        BilingualText.Of("Mẫu số bằng không hoặc âm", "Denominator zero or negative"),
        BilingualText.Of("Mẫu số của {value} phải lớn hơn 0, không phải {denominator}.", "The denominator of {value} must be above 0, not {denominator}."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Phép chia cho 0 không có kết quả, nên tỷ lệ không tính được, không gộp được và không đánh giá được. Kỳ không có hồ sơ nào thì viết \"không phát sinh\", khác với 0%. Vì thế 0/0 không kèm tỷ lệ chỉ là cảnh báo.",
                "Nothing can be divided by 0, so there is no percentage to pool or to judge. Where there was nothing to count, write \"không phát sinh\", which is not 0 %. So 0/0 without a percentage is only a warning."),
            BadExample = "\"CQS.HS\": \"0/0\"",
            GoodExample = "\"CQS.HS\": \"không phát sinh\"",
        });

    public RuleId Id => Descriptor.Id;

    public void Check(in FigureContext figure, FindingSink sink)
    {
        var value = figure.Observation.Value;
        if (value.Denominator is not { Sign: <= 0 } denominator)
        {
            return;
        }

        var found = sink.Report(Descriptor, figure.Observation, FigureArguments.Value(value), FindingArgument.Of("denominator", denominator));
        if (denominator.Sign == 0 && value is { Numerator: null or { Sign: 0 }, StatedPercentage: null })
        {
            sink.Replace(found, found.WithSeverity(FindingSeverity.Warning).WithSuggestion(NothingOccurred));
        }
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);
}
