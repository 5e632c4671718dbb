namespace Kpi.Sdk;

/// <summary>A named stretch of attainment: from a bound, included, up to the next band's.</summary>
/// <remarks>Immutable; reference equality.</remarks>
public sealed class StatusBand
{
    private readonly BilingualText _name;

    /// <summary>The band's name.</summary>
    /// <exception cref="ArgumentException">The value is unset.</exception>
    public required BilingualText Name
    {
        get => _name;
        init
        {
            value.ThrowIfUnset(nameof(value));
            _name = value;
        }
    }

    /// <summary>Where it begins, included; null for no lower bound. A fraction: 1 is 100 %.</summary>
    public Rational? From { get; init; }

    /// <summary>Where it ends, excluded; null for no upper bound. A fraction: 1 is 100 %.</summary>
    public Rational? To { get; init; }
}
