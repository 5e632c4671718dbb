using NodaTime;

namespace Kpi.Sdk;

/// <summary>The way from a baseline over milestones to a target: what should have been reached on a day.</summary>
/// <remarks>Immutable; reference equality.</remarks>
public sealed class TargetPath
{
    private readonly (LocalDate Day, Rational Value)[] _points;

    private TargetPath(PathShape shape, (LocalDate Day, Rational Value)[] points)
    {
        Shape = shape;
        _points = points;
    }

    /// <summary>How the path runs between its points.</summary>
    public PathShape Shape { get; }

    /// <summary>The first day the path says anything of.</summary>
    public LocalDate FirstDay => _points[0].Day;

    /// <summary>The last day of the path: the target's own.</summary>
    public LocalDate LastDay => _points[^1].Day;

    /// <summary>A path over points.</summary>
    /// <param name="shape">How it runs between them.</param>
    /// <param name="milestones">The baseline, the milestones and the target, two or more, in the order of time.</param>
    /// <param name="calendar">Where periods end.</param>
    /// <returns>The path.</returns>
    /// <exception cref="ArgumentException">There are fewer than two points, or they are not in the order of time, or a value is hedged.</exception>
    public static TargetPath Of(PathShape shape, IEnumerable<TargetMilestone> milestones, ReportingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(milestones);
        ArgumentNullException.ThrowIfNull(calendar);
        var points = milestones.Select(point => (Day: calendar.IntervalOf(point.At).End, point.Value)).ToArray();
        if (points.Length < 2)
        {
            throw new ArgumentException("A path has at least a beginning and an end.", nameof(milestones));
        }

        for (var index = 0; index < points.Length; index++)
        {
            if (!points[index].Value.IsExact || (index > 0 && points[index].Day <= points[index - 1].Day))
            {
                throw new ArgumentException($"Point {index + 1} of the path is hedged, or not later than the one before it.", nameof(milestones));
            }
        }

        return new TargetPath(shape, [.. points.Select(point => (point.Day, point.Value.ToRational()))]);
    }

    /// <summary>The value that should have been reached on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The exact value; NotApplicable before the first day and after the last.</returns>
    public Computed<Rational> ValueAt(LocalDate day)
    {
        if (day < FirstDay || day > LastDay)
        {
            return Computed.None<Rational>(ComputedStatus.NotApplicable);
        }

        var after = Array.FindIndex(_points, point => point.Day >= day);
        if (_points[after].Day == day)
        {
            return Computed.Of(_points[after].Value);
        }

        var (from, to) = (_points[after - 1], _points[after]);
        if (Shape == PathShape.Step)
        {
            return Computed.Of(from.Value);
        }

        var elapsed = Rational.Of(Period.DaysBetween(from.Day, day), Period.DaysBetween(from.Day, to.Day));
        return Computed.Of(from.Value + ((to.Value - from.Value) * elapsed));
    }
}
