using NodaTime;

namespace Kpi.Sdk.Validation;

/// <summary>Fields of a target that contradict each other or its indicator. A framework refuses most of them when it is built; a target by itself is looked at here.</summary>
internal sealed class TargetFieldsRule : IFrameworkRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI3008"),
        FindingSeverity.Error,
        BilingualText.Of("Thuộc tính của mục tiêu mâu thuẫn", "Contradictory fields of a target"),
        BilingualText.Of("Mục tiêu {target}: {fault}.", "Target {target}: {fault}."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Điều kiện phải hợp loại chỉ tiêu: tỷ lệ so với phần trăm, thứ hạng với nhóm đầu, có/không với đã làm. Các mốc trên lộ trình theo thứ tự thời gian và là số chính xác. Mục tiêu so sánh gần đúng phải nói vì sao.",
                "A condition fits the kind of its indicator: a ratio is held against a percentage, a rank against the top, yes/no against done. Milestones follow each other in time and are exact figures. A target compared by proxy says why."),
            BadExample = "\"kind\": \"Ratio\" … \"at\": \">= 80\"",
            GoodExample = "\"kind\": \"Ratio\" … \"at\": \">= 80%\"",
        });

    public void Check(RuleContext context, FindingSink sink)
    {
        foreach (var target in context.Framework.Targets)
        {
            Check(target, context.Framework.Find(target.Slice.Code), context.Framework.Calendar, ModelPath.Root.Member("targets").Item(target.Id), sink);
        }
    }

    /// <summary>Looks at one target.</summary>
    internal void Check(Target target, Indicator? indicator, ReportingCalendar calendar, ModelPath path, FindingSink sink)
    {
        if (indicator is not null && !FrameworkCheck.Fits(target.Condition, indicator))
        {
            Report(sink, path.Member("at"), target, BilingualText.Of(
                $"điều kiện “{target.Condition}” không hợp với chỉ tiêu {indicator.Code} loại {indicator.Kind}",
                $"the condition \"{target.Condition}\" does not fit indicator {indicator.Code} of kind {indicator.Kind}"));
        }

        if (FirstOutOfOrder(target, calendar) is { } milestone)
        {
            Report(sink, path.Member("milestones"), target, BilingualText.Of(
                $"mốc {milestone.At} không theo thứ tự thời gian hoặc không phải số chính xác",
                $"the milestone of {milestone.At} is not in the order of time, or is no exact figure"));
        }

        if (target is { Comparability: Comparability.Proxy, ComparabilityReason: null or { IsDefault: true } })
        {
            var found = Report(sink, path.Member("reason"), target, BilingualText.Of("so sánh gần đúng mà không nói vì sao", "it is compared by proxy without saying why"));
            sink.Replace(found, found.WithSeverity(FindingSeverity.Notice));
        }
    }

    /// <summary>Looks at one target that stands in no framework yet: its indicator may be unknown there.</summary>
    internal void Check(Target target, IndicatorFramework framework, FindingSink sink)
    {
        var path = ModelPath.Root.Member("targets").Item(target.Id);
        var indicator = framework.Find(target.Slice.Code);
        if (indicator is null)
        {
            var code = target.Slice.Code.ToString();
            var nearest = string.Join(", ", NearestTexts.Of(code, framework.Indicators.Select(known => known.Code.ToString())));
            Report(sink, path.Member("indicator"), target, BilingualText.Of(
                $"khung {framework.Code} không có chỉ tiêu {code}, mã gần nhất: {nearest}",
                $"framework {framework.Code} has no indicator {code}, the nearest codes: {nearest}"));
        }

        Check(target, indicator, framework.Calendar, path, sink);
    }

    private Finding Report(FindingSink sink, ModelPath path, Target target, BilingualText fault) =>
        sink.Report(Descriptor, path, FindingArgument.Of("target", target.Id), FindingArgument.Of("fault", fault));

    private static TargetMilestone? FirstOutOfOrder(Target target, ReportingCalendar calendar)
    {
        IEnumerable<TargetMilestone> start = target.Baseline is { } baseline ? [baseline] : [];
        IEnumerable<TargetMilestone> end = target.Due.Kind == TargetDueKind.Period ? [new TargetMilestone(target.Due.Period, default)] : [];
        var before = LocalDate.MinIsoValue;
        foreach (var point in start.Concat(target.Milestones).Concat(end))
        {
            if (point.At.IsDefault || !point.Value.IsExact || calendar.LastDayOf(point.At) <= before)
            {
                return point;
            }

            before = calendar.LastDayOf(point.At);
        }

        return null;
    }
}
