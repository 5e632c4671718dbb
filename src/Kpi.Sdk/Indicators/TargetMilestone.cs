namespace Kpi.Sdk;

/// <summary>A value to be reached on the way to a target, or the value the way begins with.</summary>
/// <remarks>Equality is of period and figure as printed.</remarks>
public readonly record struct TargetMilestone
{
    /// <summary>A value and when it is due.</summary>
    /// <param name="at">The period at whose end it is due.</param>
    /// <param name="value">The value, counted as the target is.</param>
    /// <exception cref="ArgumentException"><paramref name="at"/> is unset.</exception>
    public TargetMilestone(ReportingPeriod at, Figure value)
    {
        TextValue.ThrowIfUnset<ReportingPeriod>(at.IsDefault, nameof(at));
        At = at;
        Value = value;
    }

    /// <summary>The period at whose end it is due.</summary>
    public ReportingPeriod At { get; }

    /// <summary>The value, counted as the target is.</summary>
    public Figure Value { get; }
}
