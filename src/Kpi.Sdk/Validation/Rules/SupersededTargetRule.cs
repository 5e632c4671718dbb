namespace Kpi.Sdk.Validation;

/// <summary>A target that another one took the place of and that still binds.</summary>
internal sealed class SupersededTargetRule : IFrameworkRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI3006"),
        FindingSeverity.Warning,
        BilingualText.Of("Mục tiêu đã thay thế vẫn còn ràng buộc", "Superseded target still binds"),
        BilingualText.Of("Mục tiêu {target} đã được {successor} ({document}) thay thế mà vẫn đánh dấu ràng buộc.", "Target {target} was replaced by {successor} ({document}) and is still marked as binding."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Hai mục tiêu cũ và mới cùng ràng buộc một đơn vị thì chỉ tiêu bị đếm hai lần trong tổng số vượt, đạt, không đạt.",
                "Where the old and the new target bind one unit, the indicator is counted twice among those exceeded, met and missed."),
            BadExample = "\"T1\": { \"role\": \"Binding\" }, \"T2\": { \"role\": \"Binding\", \"replaces\": \"T1\" }",
            GoodExample = "\"T1\": { \"role\": \"Reference\" }, \"T2\": { \"role\": \"Binding\", \"replaces\": \"T1\" }",
        });

    public void Check(RuleContext context, FindingSink sink)
    {
        foreach (var successor in context.Framework.Targets.Where(target => target is { Role: TargetRole.Binding, Replaces: not null }))
        {
            if (context.Framework.FindTarget(successor.Replaces!) is { Role: TargetRole.Binding } target && target.Scope == successor.Scope)
            {
                var found = sink.Report(
                    Descriptor,
                    ModelPath.Root.Member("targets").Item(target.Id).Member("role"),
                    FindingArgument.Of("target", target.Id),
                    FindingArgument.Of("successor", successor.Id),
                    FindingArgument.Of("document", FrameworkDocuments.Cite(successor.Source)));
                sink.Replace(found, found.WithSuggestion(nameof(TargetRole.Reference)));
            }
        }
    }
}
