namespace Kpi.Sdk.Validation;

/// <summary>Words of findings about figures that stand apart.</summary>
internal static class OutlierText
{
    public static FindingArgument[] Arguments(RuleContext context, Outlier outlier) =>
    [
        FindingArgument.Of("name", RelationText.Name(context.Framework, RelationTerm.Of(outlier.Observation.Slice, outlier.Part))),
        FindingArgument.Of("period", RelationText.Period(outlier.Observation.Period)),
        FindingArgument.Of("value", RelationText.Number(outlier.Reading.Printed, outlier.Reading.IsPercentage)),
        FindingArgument.Of("middle", RelationText.Value(outlier.Middle, outlier.Reading.IsPercentage)),
        FindingArgument.Of("count", outlier.EarlierCount),
        FindingArgument.Of("steadily", outlier.IsAfterConstant ? BilingualText.Of("mức không đổi", "the constant") : BilingualText.Of("trung vị", "the median")),
    ];
}
