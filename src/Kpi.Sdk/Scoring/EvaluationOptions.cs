using NodaTime;

namespace Kpi.Sdk;

/// <summary>How a report is judged.</summary>
/// <remarks>Immutable.</remarks>
public sealed class EvaluationOptions
{
    private readonly LocalDate? _asOf;

    /// <summary>The day judged for; null for the report's own day, or the end of its period where it prints none. Never the clock.</summary>
    public LocalDate? AsOf
    {
        get => _asOf;
        init => _asOf = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Whether targets shown for comparison are judged too; true unless said otherwise.</summary>
    public bool IncludesReferences { get; init; } = true;
}
