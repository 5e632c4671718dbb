namespace Kpi.Sdk.Validation;

/// <summary>A cumulative figure does not fall.</summary>
internal sealed class FallingCumulativeRule : IBuiltInRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI7001"),
        FindingSeverity.Warning,
        BilingualText.Of("Số lũy kế giảm", "A cumulative figure falls"),
        BilingualText.Of(
            "{name}, {period}: lũy kế {value}, thấp hơn {before} của {earlier}.",
            "{name}, {period}: cumulative {value}, below the {before} of {earlier}."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Số lũy kế từ đầu năm (2 tháng, quý I, 6 tháng, 9 tháng, năm) hay từ một ngày chỉ có thể tăng: điều đã xảy ra thì đã được đếm. Giảm nghĩa là một trong hai kỳ đếm sai, hoặc phạm vi đếm đã đổi. Quy tắc so với kỳ gần nhất trước đó, trong báo cáo và các báo cáo trước, chỉ cho số cộng dồn được theo thời gian. Số ước thực hiện, số tạm tính hay số đã điều chỉnh có thể giảm: khi đó chỉ là lưu ý.",
                "A figure accumulated since the start of the year (two months, quarter, half, nine months, year) or since a day can only grow: what has happened has been counted. A fall means that one of the two was counted wrongly, or that what is counted has changed. The rule looks at the nearest earlier figure, in the report and in earlier reports, and only at numbers that add up over time. Estimated, provisional and revised figures may fall: then it is a notice."),
            BadExample = """
                2024-S1: "HS.TIEPNHAN": "4.286"    2024-9M: "HS.TIEPNHAN": "4.268"
                """,
            GoodExample = """
                2024-S1: "HS.TIEPNHAN": "4.286"    2024-9M: "HS.TIEPNHAN": "6.268"
                """,
        });

    public RuleId Id => Descriptor.Id;

    public void Check(RuleContext context, FindingSink sink)
    {
        foreach (var series in FigureHistory.Of(context).Series)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            foreach (var part in HistorySums.GrowingPartsOf(series))
            {
                foreach (var chain in Chains(series))
                {
                    Check(context, series, part, chain, sink);
                }
            }
        }
    }

    // since a day all figures are one chain; since the start of a year those of each year, of the unit as it was
    private static IEnumerable<IReadOnlyList<SeriesPoint>> Chains(FigureSeries series) =>
        series.Key.Accumulation.Kind == AccumulationKind.SinceTermStart
            ? series.Points.GroupBy(point => point.Unit).Select(group => group.ToList())
            : series.Points.Where(point => point.Period.FirstMonth == 1).GroupBy(point => (point.Period.Year, point.Unit)).Select(group => group.ToList());

    private void Check(RuleContext context, FigureSeries series, RelationTermPart part, IReadOnlyList<SeriesPoint> chain, FindingSink sink)
    {
        var read = chain
            .Select(point => (Point: point, Reading: TermReading.Of(context.Framework, series.Indicator, point.Observation.Value, part)))
            .Where(pair => pair.Reading is { IsContradicted: false })
            .ToList();
        for (var index = 1; index < read.Count; index++)
        {
            var (later, reading) = (read[index].Point, read[index].Reading!.Value);
            var before = read.FindLastIndex(index - 1, pair => pair.Point.Date < later.Date);
            if (before < 0)
            {
                continue;
            }

            var (earlier, known) = (read[before].Point, read[before].Reading!.Value);
            if ((earlier.IsReported || later.IsReported) && !(reading.Interval + known.Interval.Scale(-Rational.One)).Intersects(FigureInterval.AtLeast(Rational.Zero)))
            {
                Report(context, series, part, (earlier, known), (later, reading), sink);
            }
        }
    }

    private void Report(RuleContext context, FigureSeries series, RelationTermPart part, (SeriesPoint Point, TermReading Reading) earlier, (SeriesPoint Point, TermReading Reading) later, FindingSink sink)
    {
        var finding = sink.Report(
            Descriptor,
            later.Point.IsReported ? later.Point.Observation : earlier.Point.Observation,
            FindingArgument.Of("name", HistorySums.Name(context, series, part)),
            FindingArgument.Of("period", RelationText.Period(later.Point.Period)),
            FindingArgument.Of("value", later.Reading.Printed),
            FindingArgument.Of("before", earlier.Reading.Printed),
            FindingArgument.Of("earlier", RelationText.Period(earlier.Point.Period)));
        if (earlier.Point.Observation.IsPreliminary || later.Point.Observation.IsPreliminary || later.Point.Observation.Status == ObservationStatus.Revised)
        {
            sink.Replace(finding, finding.WithSeverity(FindingSeverity.Notice));
        }
    }
}
