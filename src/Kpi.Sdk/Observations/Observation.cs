using NodaTime;

namespace Kpi.Sdk;

/// <summary>One figure: which indicator, of which unit and tier, for which period, what it says, and where it comes from.</summary>
/// <remarks>Immutable and safe for concurrent readers; reference equality.</remarks>
public sealed class Observation
{
    private readonly IndicatorSlice _slice;
    private readonly OrgUnitCode _unit;
    private readonly ReportingPeriod _period;
    private readonly LocalDate? _asOf;
    private readonly LocalDate? _knownOn;
    private readonly IReadOnlyDictionary<string, string> _extensions = NoExtensions.Instance;

    /// <summary>The indicator, or the member of it.</summary>
    /// <exception cref="ArgumentException">The slice is unset.</exception>
    public required IndicatorSlice Slice
    {
        get => _slice;
        init
        {
            value.ThrowIfUnset(nameof(Slice));
            _slice = value;
        }
    }

    /// <summary>The unit whose territory it is about.</summary>
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

    /// <summary>The level of authority within the unit's territory ("cấp xã, thị xã La Gi"); Unspecified for the unit itself.</summary>
    public OrgLevel Tier { get; init; }

    /// <summary>The period it is for.</summary>
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

    /// <summary>What span of time it stands for.</summary>
    public Accumulation Accumulation { get; init; }

    /// <summary>What was observed.</summary>
    public required ObservedValue Value { get; init; }

    /// <summary>How firm it is.</summary>
    public ObservationStatus Status { get; init; }

    /// <summary>The day it is of, where one is printed; null otherwise.</summary>
    public LocalDate? AsOf
    {
        get => _asOf;
        init => _asOf = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The day it became known, which tells vintages of one figure apart; null where not said.</summary>
    public LocalDate? KnownOn
    {
        get => _knownOn;
        init => _knownOn = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Why the period was inferred; null where the report states it.</summary>
    public string? PeriodInferredFrom { get; init; }

    /// <summary>What its denominator counts, by the short name of a quantity, where it is not the indicator's; null otherwise.</summary>
    public string? DenominatorQuantity { get; init; }

    /// <summary>Who says so, where it is not the reporter: "Cục Viễn thông"; null otherwise.</summary>
    public string? StatedBy { get; init; }

    /// <summary>Where in the report it is printed; null where not said.</summary>
    public string? PrintedAt { get; init; }

    /// <summary>The figure as it was printed, where that is not how it is read: "2.678/2.950%"; null otherwise.</summary>
    public string? PrintedAs { get; init; }

    /// <summary>A remark; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>Whatever the caller wants to find again in findings and judgements; from files, the text of "tag".</summary>
    public object? Tag { get; init; }

    /// <summary>Members of the file that begin with "x-", by name, each as raw JSON; copied.</summary>
    public IReadOnlyDictionary<string, string> Extensions
    {
        get => _extensions;
        init => _extensions = NoExtensions.Copy(value);
    }

    /// <summary>True for a figure that is not confirmed: estimated or provisional.</summary>
    public bool IsPreliminary => Status is ObservationStatus.Estimated or ObservationStatus.Provisional;

    /// <summary>The day it is of: the printed one, else the last day of its period.</summary>
    /// <param name="calendar">Where periods lie.</param>
    /// <returns>The day.</returns>
    public LocalDate DateIn(ReportingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return AsOf ?? calendar.IntervalOf(Period).End;
    }

    /// <summary>The indicator, unit, tier, period and value.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => $"{Slice} {Unit}{(Tier == OrgLevel.Unspecified ? string.Empty : $"/{Tier}")} {Period}: {Value}";
}
