using System.Numerics;

namespace Kpi.Sdk.Validation;

/// <summary>Holds each figure of a report against the earlier ones of its series that it can be compared with.</summary>
internal static class OutlierSearch
{
    /// <summary>Fewer earlier figures say nothing.</summary>
    public const int LeastEarlier = 4;

    /// <summary>The figures that stand apart; each is told once, as the slip it looks like, else by its distance from the mean, else from the median.</summary>
    public static IEnumerable<Outlier> Of(RuleContext context, FigureSeries series)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        var isRatio = series.Indicator.Kind == MeasureKind.Ratio;
        RelationTermPart[] slips = isRatio ? [RelationTermPart.Numerator, RelationTermPart.Denominator] : [RelationTermPart.Value];

        // a value compares only with values of periods as long, of the unit as it was
        foreach (var comparable in series.Points.GroupBy(point => (point.Period.MonthCount, point.Unit)).Where(group => group.Count() > LeastEarlier))
        {
            var points = comparable.OrderBy(point => point.Period).ToList();
            var told = new HashSet<Observation>(ReferenceEqualityComparer.Instance);
            foreach (var slip in slips.SelectMany(part => Judge(context, series.Indicator, points, part, static (earlier, value, _) => earlier.IsThousandfold(value) ? OutlierKind.Thousandfold : OutlierKind.None)))
            {
                if (told.Add(slip.Observation))
                {
                    yield return slip;
                }
            }

            foreach (var outlier in Judge(context, series.Indicator, points, RelationTermPart.Value, Distance).Where(outlier => told.Add(outlier.Observation)))
            {
                yield return outlier;
            }
        }
    }

    private static OutlierKind Distance(EarlierValues earlier, BigInteger value, BigInteger slack)
    {
        var isNearMean = BigInteger.Abs((earlier.Count * value) - earlier.Sum) <= earlier.Count * slack;
        var isNearMedian = BigInteger.Abs((2 * value) - earlier.TwiceMedian) <= 2 * slack;
        return (earlier.IsBeyondThreeDeviations(value) && !isNearMean, !isNearMedian) switch
        {
            (true, _) => OutlierKind.ThreeDeviations,
            (_, true) when earlier.IsFarFromMedian(value) => OutlierKind.FarFromMedian,
            _ => OutlierKind.None,
        };
    }

    private static IEnumerable<Outlier> Judge(RuleContext context, Indicator indicator, List<SeriesPoint> points, RelationTermPart part, Func<EarlierValues, BigInteger, BigInteger, OutlierKind> judge)
    {
        var readings = points
            .Select(point => (Point: point, Reading: TermReading.Of(context.Framework, indicator, point.Observation.Value, part)))
            .Where(pair => pair.Reading is { IsContradicted: false, Printed.IsExact: true } && pair.Point.Observation.Value.Kind != ObservedValueKind.Rank)
            .Select(pair => (pair.Point, Reading: pair.Reading!.Value, Value: pair.Reading!.Value.Exact ?? pair.Reading!.Value.Printed.ToRational()))
            .ToList();
        if (readings.Count <= LeastEarlier)
        {
            yield break;
        }

        var slack = Slack(readings.Select(reading => reading.Reading));
        var common = readings.Aggregate(slack.Denominator, (least, reading) => least / BigInteger.GreatestCommonDivisor(least, reading.Value.Denominator) * reading.Value.Denominator);
        var wholeSlack = slack.Numerator * (common / slack.Denominator);
        var earlier = new EarlierValues();
        foreach (var (point, reading, value) in readings)
        {
            var whole = value.Numerator * (common / value.Denominator);
            if (point.IsReported && earlier.Count >= LeastEarlier && judge(earlier, whole, wholeSlack) is var kind && kind != OutlierKind.None)
            {
                var middle = kind == OutlierKind.ThreeDeviations ? Rational.Of(earlier.Sum, common * earlier.Count) : Rational.Of(earlier.TwiceMedian, 2 * common);
                yield return new Outlier(kind, point.Observation, part, reading, earlier.Count, middle, earlier.IsConstant);
            }

            earlier.Add(whole);
        }
    }

    // one unit of the coarsest last digit: rounding alone makes nothing stand apart
    private static Rational Slack(IEnumerable<TermReading> readings)
    {
        var rounded = readings.Where(reading => reading.IsPercentage || reading.Exact is null).Select(reading => reading.Printed.Decimals).DefaultIfEmpty(int.MaxValue).Min();
        return rounded switch
        {
            int.MaxValue => Rational.Zero,
            >= 0 => Rational.Of(BigInteger.One, PowersOfTen.Of(rounded)),
            _ => Rational.Of(PowersOfTen.Of(-rounded)),
        };
    }
}
