using NodaTime;

namespace Kpi.Sdk.Reporting;

/// <summary>The figures of a series over time: a line through exact ones, broken where one is missing or hedged; a hedged one as the range it leaves open.</summary>
/// <remarks>The scale does not begin at zero, but spans at least a quarter of the greatest number, so that a small change looks small. Better ranks are higher up.</remarks>
internal sealed class SeriesChart
{
    private readonly bool _isRank;
    private readonly ChartScale _days;
    private readonly ChartScale _numbers;

    private SeriesChart(IReadOnlyList<SeriesPoint> points, List<Rational> numbers, bool isRank, int width, int height)
    {
        (Points, _isRank) = (points, isRank);
        var days = Rational.Of(Math.Max(1, Period.DaysBetween(points[0].Day, points[^1].Day)));
        _days = new ChartScale(Rational.Zero, days, width);
        var (least, most) = (numbers.Min(), numbers.Max());
        var widest = Rational.Max(least.Abs(), most.Abs()) / Rational.Of(4);
        var lacking = Rational.Max(Rational.Zero, (widest.IsZero ? Rational.One : widest) - (most - least)) / Rational.Of(2);
        _numbers = new ChartScale(least - lacking, most + lacking, height);
    }

    /// <summary>The points in the order of time, absences among them.</summary>
    public IReadOnlyList<SeriesPoint> Points { get; }

    /// <summary>The chart of a line's series.</summary>
    /// <param name="line">The line.</param>
    /// <param name="calendar">Where periods end.</param>
    /// <param name="width">Length of the time scale in units of the drawing.</param>
    /// <param name="height">Length of the scale of numbers.</param>
    /// <returns>The chart; null where the series has no number to draw.</returns>
    public static SeriesChart? Of(ScorecardLine line, ReportingCalendar calendar, int width, int height)
    {
        SeriesPoint[] points = [.. line.Series.Select(figure => new SeriesPoint(figure.DateIn(calendar), figure))];
        List<Rational> numbers = [.. points.SelectMany(point => new[] { point.Value, point.Hedged?.Printed, point.Hedged?.Range.Lower, point.Hedged?.Range.Upper }).OfType<Rational>()];
        return numbers.Count == 0 ? null : new SeriesChart(points, numbers, line.Indicator.Kind == MeasureKind.Rank, width, height);
    }

    /// <summary>Draws it from (0, 0) to the far corner.</summary>
    public void Draw(Markup svg)
    {
        foreach (var stretch in Stretches())
        {
            svg.Empty("polyline", ("class", "course"), ("points", string.Join(' ', stretch.Select(point => $"{X(point.Day)},{Y(point.Value.GetValueOrDefault())}"))));
        }

        for (var index = 0; index < Points.Count; index++)
        {
            var point = Points[index];
            if (point.Value is { } value)
            {
                var isLast = index == Points.Count - 1;
                svg.Empty("circle", ("class", isLast ? "point last" : "point"), ("cx", X(point.Day)), ("cy", Y(value)), ("r", isLast ? "3" : "2"));
            }
            else if (point.Hedged is var (printed, range))
            {
                Hedged(svg, point.Day, printed, range);
            }
        }
    }

    // a hollow point at the number printed, and a broken line as far as the figure leaves it open
    private void Hedged(Markup svg, LocalDate day, Rational printed, FigureInterval range)
    {
        var (lower, upper) = (Y(range.Lower ?? _numbers.From), Y(range.Upper ?? _numbers.To));
        svg.Empty("path", ("class", "open"), ("d", $"M{X(day)} {lower}V{upper}"));
        svg.Empty("circle", ("class", "about"), ("cx", X(day)), ("cy", Y(printed)), ("r", "2.5"));
    }

    private IEnumerable<List<SeriesPoint>> Stretches()
    {
        var stretch = new List<SeriesPoint>();
        foreach (var point in Points)
        {
            if (point.Value is not null)
            {
                stretch.Add(point);
                continue;
            }

            if (stretch.Count > 1)
            {
                yield return stretch;
            }

            stretch = [];
        }

        if (stretch.Count > 1)
        {
            yield return stretch;
        }
    }

    private string X(LocalDate day) => ChartScale.Print(_days.At(Rational.Of(Period.DaysBetween(Points[0].Day, day))));

    private string Y(Rational value) => ChartScale.Print(_isRank ? _numbers.At(value) : Rational.Of(_numbers.Length) - _numbers.At(value));
}
