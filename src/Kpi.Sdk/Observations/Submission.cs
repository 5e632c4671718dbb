using NodaTime;

namespace Kpi.Sdk;

/// <summary>A report: who reports, for which period, on which framework, and the figures.</summary>
/// <remarks>Immutable and safe for concurrent readers; reference equality.</remarks>
public sealed partial class Submission
{
    private readonly OrgUnitCode _unit;
    private readonly ReportingPeriod _period;
    private readonly LocalDate? _reportedOn;
    private readonly IReadOnlyList<Observation> _observations = [];
    private readonly IReadOnlyDictionary<string, string> _extensions = NoExtensions.Instance;

    /// <summary>The code of the framework it reports on.</summary>
    public required string Framework { get; init; }

    /// <summary>Its title.</summary>
    public BilingualText Title { get; init; }

    /// <summary>The unit that reports.</summary>
    /// <exception cref="ArgumentException">The code is unset.</exception>
    public required OrgUnitCode Unit
    {
        get => _unit;
        init
        {
            value.ThrowIfUnset(nameof(Unit));
            _unit = value;
        }
    }

    /// <summary>The period reported on.</summary>
    /// <exception cref="ArgumentException">The period is unset.</exception>
    public required ReportingPeriod Period
    {
        get => _period;
        init
        {
            TextValue.ThrowIfUnset<ReportingPeriod>(value.IsDefault, nameof(Period));
            _period = value;
        }
    }

    /// <summary>The day printed on the report; null where there is none.</summary>
    public LocalDate? ReportedOn
    {
        get => _reportedOn;
        init => _reportedOn = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>How firm the report is; its figures may say otherwise.</summary>
    public ObservationStatus Status { get; init; }

    /// <summary>Where the report was taken from; null where not said.</summary>
    public string? Source { get; init; }

    /// <summary>The figures, in the order they are given; copied.</summary>
    /// <exception cref="ArgumentException">The value or a figure in it is null.</exception>
    public required IReadOnlyList<Observation> Observations
    {
        get => _observations;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _observations = [.. value];
            if (_observations.Contains(null!))
            {
                throw new ArgumentException("A figure is null.", nameof(value));
            }
        }
    }

    /// <summary>Members of the file that begin with "x-", and "$schema", by name, each as raw JSON; copied.</summary>
    public IReadOnlyDictionary<string, string> Extensions
    {
        get => _extensions;
        init => _extensions = NoExtensions.Copy(value);
    }

    /// <summary>The day of the report: the printed one, else the last day of its period. Never the clock.</summary>
    /// <param name="calendar">Where periods lie.</param>
    /// <returns>The day.</returns>
    public LocalDate DateIn(ReportingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return ReportedOn ?? calendar.IntervalOf(Period).End;
    }

    /// <summary>Whether a figure is about a unit outside the reporter's tree: shown, never rolled up.</summary>
    /// <param name="observation">The figure.</param>
    /// <param name="units">The units on the day of the report.</param>
    /// <returns>True where it is neither the reporter's nor of a unit within the reporter's territory.</returns>
    public bool IsQuoted(Observation observation, OrgUnitTree units)
    {
        ArgumentNullException.ThrowIfNull(observation);
        ArgumentNullException.ThrowIfNull(units);
        return IsOutside(observation.Unit, units);
    }

    /// <summary>Whether a unit is neither the reporter nor within the reporter's territory.</summary>
    internal bool IsOutside(OrgUnitCode unit, OrgUnitTree units) => unit != Unit && !units.IsKnownWithin(unit, Unit);

    /// <summary>The title, the unit and the period.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => $"{Framework} {Unit} {Period}: {Observations.Count}";
}
