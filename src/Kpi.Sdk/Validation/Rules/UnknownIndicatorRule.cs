namespace Kpi.Sdk.Validation;

/// <summary>A figure of an indicator the framework does not have. Files are refused earlier; reports made of objects come here.</summary>
internal sealed class UnknownIndicatorRule : IBuiltInRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI1001"),
        FindingSeverity.Error,
        BilingualText.Of("Chỉ tiêu không có trong khung", "Unknown indicator"),
        BilingualText.Of("Khung {framework} không có chỉ tiêu “{indicator}”. Mã gần nhất: {nearest}.", "Framework {framework} has no indicator \"{indicator}\". The nearest codes: {nearest}."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Mỗi số liệu phải thuộc một chỉ tiêu của khung; số liệu mang mã lạ không được kiểm tra, không được đánh giá và không vào bảng tổng hợp nào.",
                "Every figure belongs to an indicator of the framework. One with an unknown code is not checked, not judged and enters no total."),
            BadExample = "\"XHS.DDTT\": \"70.502/104.868\"",
            GoodExample = "\"XHS.DDDT\": \"70.502/104.868\"",
        });

    public void Check(RuleContext context, FindingSink sink)
    {
        foreach (var observation in context.Observations)
        {
            if (context.IndicatorOf(observation) is null)
            {
                var code = observation.Slice.Code.ToString();
                var nearest = sink.NearestTo(Descriptor, code, () => context.Framework.Indicators.Select(indicator => indicator.Code.ToString()));
                var found = sink.Report(Descriptor, observation, FindingArgument.Of("framework", context.Framework.Code), FindingArgument.Of("indicator", code), FindingArgument.Of("nearest", nearest));
                if (CodeSlips.Only(code, nearest) is { } meant)
                {
                    sink.Replace(found, found.WithSuggestion(meant));
                }
            }
        }
    }
}
