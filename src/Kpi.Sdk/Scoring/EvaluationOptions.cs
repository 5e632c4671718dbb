using NodaTime;

namespace Kpi.Sdk;

/// <summary>How a report is judged.</summary>
/// <remarks>Immutable.</remarks>
public sealed class EvaluationOptions
{
    private readonly LocalDate? _asOf;
    private readonly Rational _minimumCoverage = Rational.One;

    /// <summary>The day judged for; null for the report's own day, or the end of its period where it prints none. Never the clock.</summary>
    public LocalDate? AsOf
    {
        get => _asOf;
        init => _asOf = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Whether targets shown for comparison are judged too; true unless said otherwise.</summary>
    public bool IncludesReferences { get; init; } = true;

    /// <summary>
    /// Whether figures of units within the reporter's territory are rolled up to the reporter where it gives none of its own, as their indicators say; false unless said otherwise.
    /// Such a figure is told by <see cref="ScorecardLine.RolledUp"/>.
    /// </summary>
    public bool RollsUpUnits { get; init; }

    /// <summary>The least part of the expected figures that must be present for a figure to be rolled up (fraction, 0 to 1). 1, all of them, unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0 or more than 1.</exception>
    public Rational MinimumCoverage
    {
        get => _minimumCoverage;
        init => _minimumCoverage = value >= Rational.Zero && value <= Rational.One
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A coverage is a fraction from 0 to 1.");
    }
}
