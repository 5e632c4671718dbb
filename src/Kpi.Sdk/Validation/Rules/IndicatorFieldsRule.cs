using System.Globalization;

namespace Kpi.Sdk.Validation;

/// <summary>Fields of an indicator that contradict each other. A framework refuses most of them when it is built; an indicator by itself is looked at here.</summary>
internal sealed class IndicatorFieldsRule : IFrameworkRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI1007"),
        FindingSeverity.Error,
        BilingualText.Of("Thuộc tính của chỉ tiêu mâu thuẫn", "Contradictory fields of an indicator"),
        BilingualText.Of("Chỉ tiêu {indicator}: {fault}.", "Indicator {indicator}: {fault}."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Tỷ lệ không cộng được, chỉ gộp được tử số và mẫu số: (a + c)/(b + d). Điểm tối đa chỉ có nghĩa với điểm và chỉ số; số chữ số thập phân từ 0 đến 15; thứ hạng càng nhỏ càng tốt.",
                "Ratios don't add up, their terms are pooled: (a + c)/(b + d). A maximum has a meaning for scores and indices only; decimals are 0 to 15; of ranks the lower is the better."),
            BadExample = "\"kind\": \"Ratio\", \"overUnits\": \"Sum\"",
            GoodExample = "\"kind\": \"Ratio\", \"overUnits\": \"Pooled\"",
        });

    public void Check(RuleContext context, FindingSink sink)
    {
        foreach (var indicator in context.Framework.Indicators)
        {
            Check(indicator, ModelPath.Root.Member("indicators").Item(indicator.Code.ToString()), sink);
        }
    }

    /// <summary>Looks at one indicator.</summary>
    internal void Check(Indicator indicator, ModelPath path, FindingSink sink)
    {
        foreach (var (member, severity, fault, suggestion) in Faults(indicator))
        {
            var found = sink.Report(Descriptor, path.Member(member), FindingArgument.Of("indicator", indicator.Code), FindingArgument.Of("fault", fault));
            sink.Replace(found, suggestion is null ? found.WithSeverity(severity) : found.WithSeverity(severity).WithSuggestion(suggestion));
        }
    }

    private static IEnumerable<(string Member, FindingSeverity Severity, BilingualText Fault, string? Suggestion)> Faults(Indicator indicator)
    {
        if (indicator.Kind is MeasureKind.Unspecified)
        {
            yield return ("kind", FindingSeverity.Error, BilingualText.Of("chưa nói là loại gì", "its kind is not said"), null);
        }

        if (indicator.Kind is MeasureKind.Ratio && indicator.OverUnits is UnitAggregation.Sum)
        {
            yield return ("overUnits", FindingSeverity.Error, BilingualText.Of("tỷ lệ không cộng được giữa các đơn vị", "ratios of units can't be added"), nameof(UnitAggregation.Pooled));
        }

        if (indicator.Kind is MeasureKind.Ratio && indicator.OverTime is TimeAggregation.Sum)
        {
            yield return ("overTime", FindingSeverity.Error, BilingualText.Of("tỷ lệ không cộng được giữa các kỳ", "ratios of periods can't be added"), nameof(TimeAggregation.Pooled));
        }

        if (indicator.Maximum is { } maximum)
        {
            if (indicator.Kind is not (MeasureKind.Score or MeasureKind.Index))
            {
                yield return ("maximum", FindingSeverity.Error, BilingualText.Of("chỉ điểm và chỉ số có mức tối đa", "only scores and indices have a maximum"), null);
            }
            else if (maximum.CompareValueTo(default) <= 0 || !maximum.IsExact)
            {
                yield return ("maximum", FindingSeverity.Error, BilingualText.Of("mức tối đa phải là một số dương chính xác", "the maximum must be an exact number above zero"), null);
            }
        }

        if (indicator.DisplayDecimals is { } decimals and (< 0 or > Figure.MaxDecimals))
        {
            var given = decimals.ToString(CultureInfo.InvariantCulture);
            yield return ("decimals", FindingSeverity.Error, BilingualText.Of($"{given} không phải số chữ số thập phân từ 0 đến 15", $"{given} is not a number of decimals from 0 to 15"), null);
        }

        if (indicator.Succeeds == indicator.Code)
        {
            yield return ("succeeds", FindingSeverity.Error, BilingualText.Of("thay cho chính nó", "it takes its own place"), null);
        }

        if (indicator is { Kind: MeasureKind.Rank, Direction: Direction.HigherIsBetter })
        {
            yield return ("direction", FindingSeverity.Notice, BilingualText.Of("thứ hạng thường càng nhỏ càng tốt", "ranks are mostly better when lower"), nameof(Direction.LowerIsBetter));
        }
    }
}
