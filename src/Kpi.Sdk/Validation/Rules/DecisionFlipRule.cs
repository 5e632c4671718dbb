using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Validation;

/// <summary>KPI5010: a stated percentage and its terms contradict each other, and a target's verdict hangs on which one is right.</summary>
/// <remarks>Judged as scorecards judge: the target is then "Chưa đánh giá được: mâu thuẫn". KPI5001 is not told of such a figure again.</remarks>
internal sealed class DecisionFlipRule : IFigureRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI5010"),
        FindingSeverity.Error,
        BilingualText.Of("Mâu thuẫn làm đổi kết luận về chỉ tiêu", "Contradiction that changes a verdict"),
        BilingualText.Of(
            "{terms} là {exact}%, không phải {reported}%: so với chỉ tiêu {condition} ({document}), hai số dẫn đến hai kết luận khác nhau.",
            "{terms} is {exact}%, not {reported}%: against the target {condition} ({document}) the two lead to different verdicts."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Tỷ lệ in ra lệch khỏi tử số và mẫu số quá mọi cách làm tròn, và một số đạt chỉ tiêu còn số kia không đạt (hoặc một số vượt, số kia chỉ đạt). Khi ấy phiếu điểm ghi \"Chưa đánh giá được: mâu thuẫn\". Lỗi này đứng đầu danh sách vì phải sửa trước khi kết luận. Xét cả chỉ tiêu giao cho đơn vị và chỉ tiêu tham chiếu.",
                "The percentage is away from its terms beyond every way of rounding, and one of the two reaches the target while the other does not (or one exceeds it and the other only meets it). The scorecard then says \"Not assessable: contradictory\". It is listed first, since it must be settled before anything is concluded. Targets that bind the unit and reference targets are both looked at."),
            BadExample = "\"CQS.HS[toanTrinh]\": \"267/2.564 = 91,05%\"",
            GoodExample = "\"CQS.HS[toanTrinh]\": \"267/2.564 = 10,41%\"",
        });

    public RuleId Id => Descriptor.Id;

    public void Check(in FigureContext figure, FindingSink sink)
    {
        if (PercentageFits.Of(figure.Observation.Value, figure.Framework.Rounding) == PercentageFit.Contradicts
            && !ThousandsMixUp.Explains(figure)
            && VerdictFlip.Find(figure) is { } target)
        {
            Report(figure, target, sink);
        }
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);

    // apart, so that nothing is allocated for a figure in order
    private void Report(in FigureContext figure, Target target, FindingSink sink)
    {
        var value = figure.Observation.Value;
        var found = sink.Report(
            Descriptor,
            figure.Observation,
            FigureArguments.Terms(value),
            FigureArguments.Exact(figure),
            FigureArguments.Reported(value),
            FindingArgument.Of("condition", FigureArguments.InBoth(language => PrintedText.Of(target.Condition, language))),
            FindingArgument.Of("document", FigureArguments.InBoth(language => DocumentOf(target, language))),
            FindingArgument.Of("target", target.Id));
        var right = FigureArguments.Right(figure);
        sink.Replace(found, (right.IsDefault ? found : found.WithSuggestion(right)).WithVerdictChanged());
    }

    private static string DocumentOf(Target target, ReportLanguage language)
    {
        var name = target.Source.ShortName(language);
        return string.IsNullOrWhiteSpace(name) ? target.Id : name;
    }
}
