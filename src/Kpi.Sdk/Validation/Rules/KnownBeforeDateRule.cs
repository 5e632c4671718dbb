namespace Kpi.Sdk.Validation;

/// <summary>A figure that was known before the day it is of.</summary>
internal sealed class KnownBeforeDateRule : IFigureRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI2004"),
        FindingSeverity.Warning,
        BilingualText.Of("Biết trước ngày của số liệu", "Known before its date"),
        BilingualText.Of("Số liệu ngày {date} lại được ghi nhận từ ngày {known}.", "The figure is of {date}, but is said to be known since {known}."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Ngày ghi nhận phân biệt các lần công bố của một số liệu; không số liệu nào, trừ số ước, được biết trước ngày của nó.",
                "The day a figure became known tells its vintages apart. None but an estimate is known before its own day."),
            BadExample = "\"asOf\": \"2024-06-30\", \"knownOn\": \"2024-06-03\"",
            GoodExample = "\"asOf\": \"2024-06-30\", \"knownOn\": \"2024-07-03\"",
        });

    public void Check(in FigureContext figure, FindingSink sink)
    {
        var observation = figure.Observation;
        if (observation is { AsOf: { } date, KnownOn: { } known, IsPreliminary: false } && known < date && figure.Submission is not { Status: ObservationStatus.Estimated or ObservationStatus.Provisional })
        {
            sink.Report(Descriptor, observation, FindingArgument.Of("date", date), FindingArgument.Of("known", known));
        }
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);
}
