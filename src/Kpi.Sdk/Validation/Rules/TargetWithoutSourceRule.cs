namespace Kpi.Sdk.Validation;

/// <summary>A target whose document can't be found again.</summary>
internal sealed class TargetWithoutSourceRule : IFrameworkRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI3005"),
        FindingSeverity.Warning,
        BilingualText.Of("Mục tiêu thiếu căn cứ", "Target without a source"),
        BilingualText.Of("Mục tiêu {target} căn cứ vào “{document}”, không rõ số, ngày và cơ quan ban hành.", "Target {target} rests on \"{document}\", of which neither number nor date nor issuer is known."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Kết luận đạt hay không đạt phải chỉ ra văn bản giao mục tiêu; văn bản chỉ có tên gọi thì không tra cứu được.",
                "A verdict names the document that set the target; one known by its title alone can't be looked up."),
            BadExample = "\"source\": { \"title\": \"Kế hoạch chuyển đổi số\" }",
            GoodExample = "\"source\": { \"title\": \"Kế hoạch chuyển đổi số\", \"issuer\": \"UBND tỉnh Bình Dương\" }",
        });

    public void Check(RuleContext context, FindingSink sink)
    {
        foreach (var target in context.Framework.Targets)
        {
            Check(target, sink);
        }
    }

    /// <summary>Looks at one target.</summary>
    internal void Check(Target target, FindingSink sink)
    {
        if (target.Source is { Number: null, ShortNumber: null, Date: null, Issuer: null })
        {
            sink.Report(Descriptor, FrameworkDocuments.PathOf(target), FindingArgument.Of("target", target.Id), FindingArgument.Of("document", FrameworkDocuments.Cite(target.Source)));
        }
    }
}
