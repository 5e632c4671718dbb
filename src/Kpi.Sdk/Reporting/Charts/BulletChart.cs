using NodaTime;

namespace Kpi.Sdk.Reporting;

/// <summary>A figure as a bar along its target: the target as a mark, the satisfying side shaded, the path's value by the figure's day and the milestones below.</summary>
/// <remarks>A figure that could not be judged is not drawn, a hedged one as the range it leaves open, a rank as a dot: nobody is a tenth of the way from rank 0.</remarks>
internal sealed class BulletChart
{
    public const int Height = 24;

    private const int BandTop = 5;
    private const int BandHeight = 12;
    private const int BarTop = 8;
    private const int BarHeight = 6;
    private const int Middle = 11;

    private readonly Judgement _judgement;
    private readonly ChartScale _scale;

    private BulletChart(Judgement judgement, ReportingCalendar calendar, int width)
    {
        _judgement = judgement;
        var target = judgement.Target;
        Day = judgement.FigureDate ?? judgement.AsOf;
        Milestones = target.Milestones;
        Expected = target.Path(calendar) is { } path && path.ValueAt(Day).TryGetValue(out var expected) ? expected : null;
        _scale = ScaleOf(width);
    }

    /// <summary>The day the path is asked for: the figure's, else the day judged.</summary>
    public LocalDate Day { get; }

    /// <summary>What the path asks for by that day; null without a path.</summary>
    public Rational? Expected { get; }

    /// <summary>The values to be reached on the way.</summary>
    public IReadOnlyList<TargetMilestone> Milestones { get; }

    /// <summary>Whether the numbers are percentages.</summary>
    public bool IsPercentage => Condition.IsPercentage;

    /// <summary>Whether there is a figure to draw.</summary>
    public bool HasFigure => _judgement.Verdict != Verdict.NotAssessable && _judgement.Value is not null;

    private TargetCondition Condition => _judgement.Target.Condition;

    private bool IsRank => _judgement.Indicator.Kind == MeasureKind.Rank;

    private bool IsHedged => _judgement.Basis == VerdictBasis.Hedged;

    /// <summary>The chart of a judgement.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="calendar">Where periods end.</param>
    /// <param name="width">Length of the scale in units of the drawing.</param>
    /// <returns>The chart; null where the target has no number to draw.</returns>
    public static BulletChart? Of(Judgement judgement, ReportingCalendar calendar, int width) =>
        judgement.Target.Condition.Value is null ? null : new BulletChart(judgement, calendar, width);

    /// <summary>Draws it from (0, 0) to (width, <see cref="Height"/>).</summary>
    public void Draw(Markup svg)
    {
        Rectangle(svg, "track", _scale.From, _scale.To, BandTop, BandHeight);
        Zone(svg);
        if (HasFigure)
        {
            Figure(svg, _judgement.Value.GetValueOrDefault());
        }

        foreach (var stone in Milestones)
        {
            Line(svg, "step", stone.Value.ToRational(), BandTop + BandHeight + 1, Height);
        }

        if (Expected is { } expected)
        {
            svg.Empty("path", ("class", "now"), ("d", $"M{X(expected)} {BandTop + BandHeight}l4 7h-8z"));
        }

        Line(svg, "mark", Condition.Value.GetValueOrDefault().ToRational(), BandTop - 4, BandTop + BandHeight + 4);
        if (Condition.UpperValue is { } upper)
        {
            Line(svg, "mark", upper.ToRational(), BandTop - 4, BandTop + BandHeight + 4);
        }
    }

    private void Zone(Markup svg)
    {
        var bound = Condition.Value.GetValueOrDefault().ToRational();
        (Rational From, Rational To)? zone = Condition.Comparator switch
        {
            Comparator.AtLeast or Comparator.MoreThan => (bound, _scale.To),
            Comparator.AtMost or Comparator.LessThan or Comparator.WithinTop => (_scale.From, bound),
            Comparator.Between => (bound, Condition.UpperValue.GetValueOrDefault().ToRational()),
            _ => null,
        };
        if (zone is { } satisfying)
        {
            Rectangle(svg, "zone", satisfying.From, satisfying.To, BandTop, BandHeight);
        }
    }

    private void Figure(Markup svg, Rational value)
    {
        if (IsHedged)
        {
            Range(svg, _judgement.Range);
        }
        else if (IsRank)
        {
            svg.Empty("circle", ("class", "bar"), ("cx", X(value)), ("cy", $"{Middle}"), ("r", "5"));
        }
        else
        {
            Rectangle(svg, "bar", Rational.Min(Rational.Zero, value), Rational.Max(Rational.Zero, value), BarTop, BarHeight);
        }
    }

    // a thin stem to where the range begins; a cap at an end that is known, an arrow at one that is not
    private void Range(Markup svg, FigureInterval range)
    {
        var (from, to) = (range.Lower ?? _scale.From, range.Upper ?? _scale.To);
        if (range.HasLower && from.Sign > 0)
        {
            Rectangle(svg, "stem", Rational.Zero, from, Middle - 1, 2);
        }

        Rectangle(svg, "range", from, to, BarTop, BarHeight);
        if (range.HasLower)
        {
            Line(svg, "cap", from, BarTop - 2, BarTop + BarHeight + 2);
        }
        else
        {
            svg.Empty("path", ("class", "cap"), ("d", $"M{X(from)} {Middle}l4 -3m-4 3l4 3"));
        }

        if (range.HasUpper)
        {
            Line(svg, "cap", to, BarTop - 2, BarTop + BarHeight + 2);
        }
        else
        {
            svg.Empty("path", ("class", "cap"), ("d", $"M{X(to)} {Middle}l-4 -3m4 3l-4 3"));
        }
    }

    private void Rectangle(Markup svg, string name, Rational from, Rational to, int top, int height)
    {
        var (left, right) = (_scale.At(from), _scale.At(to));
        svg.Empty("rect", ("class", name), ("x", ChartScale.Print(left)), ("y", $"{top}"), ("width", ChartScale.Print(right - left)), ("height", $"{height}"));
    }

    private void Line(Markup svg, string name, Rational at, int top, int bottom) =>
        svg.Empty("path", ("class", name), ("d", $"M{X(at)} {top}V{bottom}"));

    private string X(Rational value) => ChartScale.Print(_scale.At(value));

    private ChartScale ScaleOf(int width)
    {
        Rational?[] numbers =
        [
            Condition.Value?.ToRational(),
            Condition.UpperValue?.ToRational(),
            _judgement.Target.Baseline?.Value.ToRational(),
            Expected,
            .. HasFigure ? [_judgement.Value] : Array.Empty<Rational?>(),
            .. HasFigure && IsHedged ? [_judgement.Range.Lower, _judgement.Range.Upper] : Array.Empty<Rational?>(),
            .. Milestones.Select(stone => (Rational?)stone.Value.ToRational()),
        ];
        var all = numbers.OfType<Rational>().ToList();
        var (least, most) = (all.Min(), all.Max());
        if (IsRank)
        {
            var last = Rational.Of(_judgement.Figure?.Value.RankOf ?? 2);
            return new ChartScale(Rational.One, Rational.Max(last, most), width);
        }

        return new ChartScale(Rational.Min(Rational.Zero, least), Rational.Max(NaturalEnd(most), most), width);
    }

    /// <summary>Where the scale ends unless a number lies beyond: 100 of a percentage, the most points of a score, else a quarter more than the greatest number.</summary>
    private Rational NaturalEnd(Rational most)
    {
        if (IsPercentage)
        {
            return Rational.Hundred;
        }

        var maximum = _judgement.Indicator.Kind == MeasureKind.Score ? _judgement.Figure?.Value.Maximum ?? _judgement.Indicator.Maximum : null;
        return maximum?.ToRational() ?? (most.Sign > 0 ? most * Rational.Of(5, 4) : Rational.One);
    }
}
