namespace Kpi.Sdk.Validation;

/// <summary>Two documents that ask different things of one indicator, unit and day.</summary>
internal sealed class ConflictingTargetsRule : IFrameworkRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI3007"),
        FindingSeverity.Warning,
        BilingualText.Of("Hai mục tiêu mâu thuẫn", "Conflicting targets"),
        BilingualText.Of(
            "Chỉ tiêu {indicator} có hai mục tiêu cùng hạn {due}: {first} là {firstCondition} ({firstDocument}), {second} là {secondCondition} ({secondDocument}); không mục tiêu nào thay thế mục tiêu kia.",
            "Indicator {indicator} has two targets due {due}: {first} asks {firstCondition} ({firstDocument}), {second} asks {secondCondition} ({secondDocument}); neither replaces the other."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Cùng chỉ tiêu, cùng cấp, cùng phạm vi, cùng hạn mà hai văn bản giao khác nhau thì phải nói văn bản nào thay thế văn bản nào, nếu không kết luận tùy vào mục tiêu được chọn.",
                "Where two documents set one indicator, tier, scope and day differently, it has to be said which replaces which; else the verdict depends on the one picked."),
            BadExample = "\"T1\": { \"at\": \">= 70%\", \"source\": \"NQ10\" }, \"T2\": { \"at\": \">= 60%\", \"source\": \"KH1051\" }",
            GoodExample = "\"T1\": { \"at\": \">= 70%\", \"source\": \"NQ10\" }, \"T2\": { \"at\": \">= 60%\", \"source\": \"KH1051\", \"replaces\": \"T1\" }",
        });

    public void Check(RuleContext context, FindingSink sink)
    {
        var groups = context.Framework.Targets
            .Where(target => target.Role == TargetRole.Binding && target.Due.Kind != TargetDueKind.Unknown && target.Condition is { IsValueUnknown: false, Comparator: not Comparator.Qualitative })
            .GroupBy(target => (target.Slice, target.Tier, target.Scope, target.Due, target.DenominatorQuantity, target.Over));
        foreach (var group in groups)
        {
            var targets = group.ToList();
            for (var second = 1; second < targets.Count; second++)
            {
                if (targets.Take(second).FirstOrDefault(first => Conflict(context.Framework, first, targets[second])) is { } first)
                {
                    Report(sink, first, targets[second]);
                }
            }
        }
    }

    private static bool Conflict(IndicatorFramework framework, Target first, Target second) =>
        !IsSame(first.Condition, second.Condition)
        && !first.Source.IsSameDocument(second.Source)
        && !Replaces(framework, first, second)
        && !Replaces(framework, second, first);

    // 70% and 70,0% ask the same
    private static bool IsSame(TargetCondition first, TargetCondition second) =>
        first.Comparator == second.Comparator && first.IsPercentage == second.IsPercentage && IsSame(first.Value, second.Value) && IsSame(first.UpperValue, second.UpperValue);

    private static bool IsSame(Figure? first, Figure? second) => first is { } one && second is { } other ? one.CompareValueTo(other) == 0 : first is null && second is null;

    // frameworks have no circles of replacement
    private static bool Replaces(IndicatorFramework framework, Target target, Target other)
    {
        for (var id = target.Replaces; id is not null; id = framework.FindTarget(id)?.Replaces)
        {
            if (string.Equals(id, other.Id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private void Report(FindingSink sink, Target first, Target second) => sink.Report(
        Descriptor,
        ModelPath.Root.Member("targets").Item(second.Id),
        FindingArgument.Of("indicator", first.Slice),
        FindingArgument.Of("due", first.Due),
        FindingArgument.Of("first", first.Id),
        FindingArgument.Of("firstCondition", first.Condition),
        FindingArgument.Of("firstDocument", FrameworkDocuments.Cite(first.Source)),
        FindingArgument.Of("second", second.Id),
        FindingArgument.Of("secondCondition", second.Condition),
        FindingArgument.Of("secondDocument", FrameworkDocuments.Cite(second.Source)));
}
