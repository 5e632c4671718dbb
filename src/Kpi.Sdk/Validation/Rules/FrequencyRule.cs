namespace Kpi.Sdk.Validation;

/// <summary>A period of a length the framework does not report by.</summary>
internal sealed class FrequencyRule : IFigureRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI2001"),
        FindingSeverity.Warning,
        BilingualText.Of("Kỳ báo cáo ngoài quy định của khung", "Period outside the framework's frequencies"),
        BilingualText.Of("Kỳ {period} không thuộc các loại kỳ của khung: {frequencies}.", "Period {period} is of none of the framework's frequencies: {frequencies}."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Khung nói báo cáo theo tháng, quý, 6 tháng hay năm (Điều 12 Nghị định 09/2019/NĐ-CP); số liệu của kỳ khác không so sánh được với kỳ trước và không vào bảng tổng hợp. Lũy kế từ đầu năm được nhận ở mọi độ dài nếu khung có loại kỳ đó.",
                "The framework says whether it reports by month, quarter, half-year or year (article 12 of Decree 09/2019/NĐ-CP). A figure of another period has no earlier one to compare with and enters no total. Year-to-date periods of any length are accepted where the framework has them."),
            BadExample = "\"frequencies\": [\"Quarter\"], \"period\": \"2024-M07\"",
            GoodExample = "\"frequencies\": [\"Quarter\"], \"period\": \"2024-Q3\"",
        });

    public void Check(in FigureContext figure, FindingSink sink)
    {
        // someone else's figure follows its own rhythm
        var observation = figure.Observation;
        if (observation.StatedBy is not null || IsIn(figure.Framework.Frequencies, observation.Period))
        {
            return;
        }

        sink.Report(
            Descriptor,
            observation,
            FindingArgument.Of("period", observation.Period),
            FindingArgument.Of("frequencies", figure.Framework.Frequencies.Select(frequency => frequency.ToString())));
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);

    private static bool IsIn(IReadOnlyList<Frequency> frequencies, ReportingPeriod period)
    {
        for (var index = 0; index < frequencies.Count; index++)
        {
            // the first quarter is also the first three months
            if (frequencies[index] == period.Frequency || (frequencies[index] == Frequency.YearToDate && period.FirstMonth == 1))
            {
                return true;
            }
        }

        return frequencies.Count == 0;
    }
}
