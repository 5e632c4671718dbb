namespace Kpi.Sdk.Validation;

/// <summary>A longer period comes to the sum of the shorter ones that make it up.</summary>
internal sealed class YearToDateIdentityRule : IBuiltInRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI7002"),
        FindingSeverity.Error,
        BilingualText.Of("Lũy kế không bằng tổng các kỳ", "A cumulative figure is not the sum of its periods"),
        BilingualText.Of(
            "{name}: {period} in {reported}, nhưng các kỳ {periods} cộng lại {parts} = {sum}, {gap}.",
            "{name}: {period} printed {reported}, but {periods} give {parts} = {sum}, {gap}."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Số phát sinh từ đầu năm bằng tổng số phát sinh của từng tháng, từng quý hay từng nửa năm trong đó; kỳ dài nào cũng vậy. Quy tắc kiểm tra khi mọi kỳ ngắn cùng độ dài đều có số, trong báo cáo hay trong các báo cáo trước, và chỉ với chỉ tiêu cộng dồn theo thời gian (overTime: Sum; với tỷ lệ Pooled là tử số và mẫu số). Số đếm phải khớp đến từng đơn vị. Có số ước thực hiện hay tạm tính thì chỉ là lưu ý. Nghị định 09/2019/NĐ-CP, Điều 12 xếp các tháng báo cáo liền nhau, nên tổng các tháng là cả kỳ.",
                "What happened since the start of the year is the sum of what happened in each month, quarter or half of it; so it is for any longer period. The rule applies where every shorter period of one length has a figure, in the report or in earlier ones, and only to indicators that add up over time (overTime: Sum; of a Pooled ratio the numerators and the denominators). Counts must agree to the last unit. With estimated or provisional figures it is a notice. Decree 09/2019/NĐ-CP, article 12, lays reporting months end to end, so months make up the whole period."),
            BadExample = """
                2024-Q1: "HS.TIEPNHAN": "2.000"    2024-Q2: "HS.TIEPNHAN": "2.286"    2024-S1: "HS.TIEPNHAN": "4.268"
                """,
            GoodExample = """
                2024-Q1: "HS.TIEPNHAN": "2.000"    2024-Q2: "HS.TIEPNHAN": "2.286"    2024-S1: "HS.TIEPNHAN": "4.286"
                """,
        });

    public RuleId Id => Descriptor.Id;

    public void Check(RuleContext context, FindingSink sink)
    {
        foreach (var series in FigureHistory.Of(context).Series)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            foreach (var part in HistorySums.PartsOf(series))
            {
                foreach (var whole in series.Points.Where(point => point.Period.MonthCount > 1))
                {
                    Check(context, series, part, whole, sink);
                }
            }
        }
    }

    private void Check(RuleContext context, FigureSeries series, RelationTermPart part, SeriesPoint whole, FindingSink sink)
    {
        if (TermReading.Of(context.Framework, series.Indicator, whole.Observation.Value, part) is not { } total)
        {
            return;
        }

        // the longest parts first: one finding says it
        foreach (var points in new[] { Frequency.HalfYear, Frequency.Quarter, Frequency.Month }.Select(frequency => Split(series, whole, frequency)).OfType<List<SeriesPoint>>())
        {
            var readings = points.ConvertAll(point => TermReading.Of(context.Framework, series.Indicator, point.Observation.Value, part));
            var isAsked = whole.IsReported || points.Exists(point => point.IsReported);
            if (!isAsked || readings.Exists(reading => reading is null))
            {
                continue;
            }

            var sum = readings.Aggregate(FigureInterval.Exactly(Rational.Zero), (all, reading) => all + reading!.Value.Interval);
            if (!sum.Intersects(total.Interval))
            {
                Report(context, series, part, whole, total, points, sink);
                return;
            }
        }
    }

    // the figures of the shorter periods that make up the longer one, each of the unit as it was; null where one is missing
    private static List<SeriesPoint>? Split(FigureSeries series, SeriesPoint whole, Frequency frequency)
    {
        var months = ReportingPeriod.MonthsOf(frequency);
        var period = whole.Period;
        if (months >= period.MonthCount || period.MonthCount % months != 0 || (period.FirstMonth - 1) % months != 0)
        {
            return null;
        }

        var points = new List<SeriesPoint>();
        for (var month = period.FirstMonth; month <= period.LastMonth; month += months)
        {
            if (series.Find(ReportingPeriod.OfMonth(period.Year, month).Enclosing(frequency)) is not { } point || !ReferenceEquals(point.Unit, whole.Unit))
            {
                return null;
            }

            points.Add(point);
        }

        return points;
    }

    private void Report(RuleContext context, FigureSeries series, RelationTermPart part, SeriesPoint whole, TermReading total, List<SeriesPoint> points, FindingSink sink)
    {
        var terms = points.ConvertAll(point => new EquationTerm(
            RelationTerm.Of(series.Key.Slice, part), 1, TermState.Known, point.Observation, TermReading.Of(context.Framework, series.Indicator, point.Observation.Value, part)!.Value, Base: null));
        var sum = RelationEquation.SumAsPrinted(terms);
        var finding = sink.Report(
            Descriptor,
            whole.IsReported ? whole.Observation : points.FindLast(point => point.IsReported)!.Observation,
            FindingArgument.Of("name", HistorySums.Name(context, series, part)),
            FindingArgument.Of("period", RelationText.Period(whole.Period)),
            FindingArgument.Of("reported", total.Printed),
            FindingArgument.Of("periods", points.Select(point => point.Period.ToString())),
            FindingArgument.Of("parts", RelationText.Expression(terms)),
            FindingArgument.Of("sum", sum is { } printed ? RelationText.Number(printed, isPercentage: false) : BilingualText.Of("?", "?")),
            FindingArgument.Of("gap", RelationText.Gap(total, sum)));
        if (points.Append(whole).Any(point => point.Observation.IsPreliminary))
        {
            sink.Replace(finding, finding.WithSeverity(FindingSeverity.Notice));
        }
    }
}
