namespace Kpi.Sdk.Validation;

/// <summary>KPI8001: an indicator that every report must have a figure of, without one for the reporter's unit and period.</summary>
/// <remarks>"không phát sinh" is an answer; a dash, "không thu thập" and "không công bố" are not. A figure of any tier or span of time will do.</remarks>
internal sealed class RequiredFigureRule : IBuiltInRule
{
    private static readonly BilingualText Missing = BilingualText.Of("không có trong báo cáo", "not in the report");

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI8001"),
        FindingSeverity.Warning,
        BilingualText.Of("Thiếu số liệu bắt buộc", "Required figure missing"),
        BilingualText.Of(
            "{indicator} là chỉ tiêu bắt buộc nhưng chưa có số liệu kỳ {period}: {reason}.",
            "{indicator} is required and has no figure for {period}: {reason}."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Khung chỉ tiêu liệt kê những chỉ tiêu mà mỗi báo cáo phải có (required). Thiếu không phải là không: nếu kỳ này không có gì để đếm thì ghi \"không phát sinh\".",
                "The framework lists the indicators that every report must have (required). Missing is not zero: where there was nothing to count in the period, write \"không phát sinh\"."),
            BadExample = "\"required\": [\"CQS.HS\"] … \"values\": { }",
            GoodExample = "\"required\": [\"CQS.HS\"] … \"values\": { \"CQS.HS\": \"3.292/4.710 = 69,89%\" }",
        });

    public RuleId Id => Descriptor.Id;

    public void Check(RuleContext context, FindingSink sink)
    {
        if (context.Submission is not { } submission || context.Framework.Required.Count == 0)
        {
            return;
        }

        var answers = submission.Observations
            .Where(observation => observation.Unit == submission.Unit && observation.Period == submission.Period)
            .ToLookup(observation => observation.Slice);
        foreach (var slice in context.Framework.Required.Distinct())
        {
            if (!answers[slice].Any(IsAnswer))
            {
                Report(slice, answers[slice].FirstOrDefault(), submission, context.Framework, sink);
            }
        }
    }

    private static bool IsAnswer(Observation observation) => observation.Value.Absence is null or Absence.NotApplicable;

    private void Report(IndicatorSlice slice, Observation? absence, Submission submission, IndicatorFramework framework, FindingSink sink)
    {
        FindingArgument[] arguments =
        [
            FindingArgument.Of("indicator", FigureArguments.InBoth(language => $"{slice} ({framework.NameOf(slice, language)})")),
            FindingArgument.Of("period", FigureArguments.InBoth(language => submission.Period.ToText(language))),
            FindingArgument.Of("reason", absence is null ? Missing : FigureArguments.TextOf(absence.Value)),
        ];
        if (absence is null)
        {
            // nothing in the report stands for it: the place is the report's own
            sink.Add(Finding.Of(Descriptor, ModelPath.Root.Member("required").Item(slice.ToString()), SourceMap.Locate(submission, ModelPath.Root), arguments));
        }
        else
        {
            _ = sink.Report(Descriptor, absence, arguments);
        }
    }
}
