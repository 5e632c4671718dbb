namespace Kpi.Sdk.Validation;

/// <summary>The figures of one quantity, one for each period, by the day they are of.</summary>
internal sealed class FigureSeries
{
    private readonly Dictionary<ReportingPeriod, SeriesPoint> _points = [];

    public FigureSeries(FigureSeriesKey key, Indicator indicator)
    {
        Key = key;
        Indicator = indicator;
    }

    public FigureSeriesKey Key { get; }

    public Indicator Indicator { get; }

    /// <summary>The points, earliest first; of one day the longer period first.</summary>
    public IReadOnlyList<SeriesPoint> Points => [.. _points.Values.OrderBy(point => point.Date).ThenBy(point => point.Period)];

    public SeriesPoint? Find(ReportingPeriod period) => _points.GetValueOrDefault(period);

    public void Add(SeriesPoint point)
    {
        if (!_points.TryGetValue(point.Period, out var known) || point.Supersedes(known))
        {
            _points[point.Period] = point;
        }
    }
}
