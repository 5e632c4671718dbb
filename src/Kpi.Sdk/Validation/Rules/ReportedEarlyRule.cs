namespace Kpi.Sdk.Validation;

/// <summary>A report dated before its figures could be known, and not marked as an estimate.</summary>
internal sealed class ReportedEarlyRule : IBuiltInRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI2003"),
        FindingSeverity.Warning,
        BilingualText.Of("Báo cáo trước khi hết kỳ", "Reported before the period ended"),
        BilingualText.Of(
            "Báo cáo ngày {date}, kỳ {period} đến {last} mới hết, mà {count} số liệu không ghi là ước thực hiện.",
            "The report is of {date}, period {period} ends on {last}, and {count} figures are not marked as estimated."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Số liệu chính thức của một kỳ chỉ có khi kỳ đã hết. Báo cáo sớm ghi “ước thực hiện”. Theo Điều 12 Nghị định 09/2019/NĐ-CP kỳ hết vào ngày 14, nên báo cáo 6 tháng lập ngày 16/6 không sớm nếu khung dùng lịch Decree09. Khung không khai báo lịch (calendar) thì quy tắc này im lặng.",
                "The final figures of a period exist once it has ended; an early report marks them as estimates. By article 12 of Decree 09/2019/NĐ-CP periods end on the 14th, so a half-year report of 16 June is not early where the framework uses the calendar Decree09. Where the framework declares no calendar the rule is silent."),
            BadExample = "\"period\": \"2024-S1\", \"reportedOn\": \"2024-06-10\"",
            GoodExample = "\"period\": \"2024-S1\", \"reportedOn\": \"2024-06-10\", \"status\": \"Estimated\"",
        });

    public void Check(RuleContext context, FindingSink sink)
    {
        if (!context.Framework.IsCalendarDeclared || context.Submission is not { ReportedOn: { } date, Status: not (ObservationStatus.Estimated or ObservationStatus.Provisional) } submission)
        {
            return;
        }

        // a figure with a day of its own, or of a period nobody stated, is not early for certain; a stock is of the day it was counted
        var early = submission.Observations
            .Where(observation => observation is { AsOf: null, PeriodInferredFrom: null, IsPreliminary: false, Value.Kind: not ObservedValueKind.Absent }
                && observation.Accumulation.Kind != AccumulationKind.AsOf
                && context.Framework.Calendar.LastDayOf(observation.Period) > date)
            .GroupBy(observation => observation.Period)
            .OrderBy(group => group.Key);
        var path = ModelPath.Root.Member("reportedOn");
        foreach (var group in early)
        {
            var finding = Finding.Of(
                Descriptor,
                path,
                SourceMap.Locate(submission, path),
                FindingArgument.Of("date", date),
                FindingArgument.Of("period", group.Key),
                FindingArgument.Of("last", context.Framework.Calendar.LastDayOf(group.Key)),
                FindingArgument.Of("count", group.Count()));
            sink.Add(ReportingCalendar.Decree09.LastDayOf(group.Key) <= date ? finding.WithSuggestion("\"calendar\": \"Decree09\"") : finding.WithSuggestion("\"status\": \"Estimated\""));
        }
    }
}
