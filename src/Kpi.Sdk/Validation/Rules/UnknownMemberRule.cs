namespace Kpi.Sdk.Validation;

/// <summary>A figure of a member that none of its indicator's breakdowns has.</summary>
internal sealed class UnknownMemberRule : IFigureRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI1002"),
        FindingSeverity.Error,
        BilingualText.Of("Phân tổ không có trong khung", "Unknown breakdown member"),
        BilingualText.Of("Chỉ tiêu {indicator} không có phân tổ “{member}”. Phân tổ gần nhất: {nearest}.", "Indicator {indicator} has no member \"{member}\". The nearest: {nearest}."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Số liệu phân tổ chỉ cộng được về tổng khi phân tổ có trong khung và chỉ tiêu được chia theo cách phân tổ đó.",
                "A member's figure adds up to the whole only where the framework has the member and the indicator is given by its breakdown."),
            BadExample = "\"CQS.HS[toantrinh]\": \"2.762/4.155\"",
            GoodExample = "\"CQS.HS[toanTrinh]\": \"2.762/4.155\"",
        });

    public void Check(in FigureContext figure, FindingSink sink)
    {
        if (figure.Observation.Slice.Member is { } member && !Has(figure.Framework, figure.Indicator, member))
        {
            Report(figure.Framework, figure.Indicator, figure.Observation, member, sink);
        }
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);

    private void Report(IndicatorFramework framework, Indicator indicator, Observation observation, string member, FindingSink sink)
    {
        var known = framework.Breakdowns.Where(breakdown => indicator.Breakdowns.Contains(breakdown.Id, StringComparer.Ordinal)).SelectMany(breakdown => breakdown.Members).Select(found => found.Id);
        var nearest = NearestTexts.Of(member, known);
        var found = sink.Report(Descriptor, observation, FindingArgument.Of("indicator", indicator.Code), FindingArgument.Of("member", member), FindingArgument.Of("nearest", nearest));
        if (CodeSlips.Only(member, nearest) is { } meant)
        {
            sink.Replace(found, found.WithSuggestion(meant));
        }
    }

    // by index: nothing is allocated where nothing is wrong
    private static bool Has(IndicatorFramework framework, Indicator indicator, string member)
    {
        for (var index = 0; index < framework.Breakdowns.Count; index++)
        {
            var breakdown = framework.Breakdowns[index];
            for (var place = 0; place < indicator.Breakdowns.Count; place++)
            {
                if (string.Equals(indicator.Breakdowns[place], breakdown.Id, StringComparison.Ordinal) && Has(breakdown, member))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Has(Breakdown breakdown, string member)
    {
        for (var index = 0; index < breakdown.Members.Count; index++)
        {
            if (string.Equals(breakdown.Members[index].Id, member, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
