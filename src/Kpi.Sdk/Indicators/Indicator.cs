namespace Kpi.Sdk;

/// <summary>What is measured: its code and names, the kind of value it has, and how it adds up over units and time.</summary>
/// <remarks>Immutable and safe for concurrent readers; reference equality. Fields that contradict each other are found when a framework is made of it.</remarks>
public sealed class Indicator
{
    private readonly BilingualText _name;
    private readonly IndicatorCode _code;
    private readonly IReadOnlyList<string> _breakdowns = [];
    private readonly IReadOnlyDictionary<string, string> _extensions = NoExtensions.Instance;

    /// <summary>The code, unique within the framework.</summary>
    /// <exception cref="ArgumentException">The code is unset.</exception>
    public required IndicatorCode Code
    {
        get => _code;
        init
        {
            value.ThrowIfUnset(nameof(Code));
            _code = value;
        }
    }

    /// <summary>The name.</summary>
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

    /// <summary>The kind of value.</summary>
    public required MeasureKind Kind { get; init; }

    /// <summary>The group it is printed under, by short name; null for none.</summary>
    public string? Group { get; init; }

    /// <summary>The unit it is counted in; unset where none is said. A ratio is printed in percent whatever its unit.</summary>
    public MeasureUnit Unit { get; init; }

    /// <summary>Decimals its values are printed with, 0 to 15; null where as given.</summary>
    public int? DisplayDecimals { get; init; }

    /// <summary>Which way it gets better. A rank is better when lower unless said otherwise.</summary>
    public Direction Direction { get; init; }

    /// <summary>Whether its terms count whole things (people, dossiers) rather than measure (money over GRDP).</summary>
    public bool IsCountable { get; init; }

    /// <summary>The most points a score can reach: 20 in 18,8/20; null where not said.</summary>
    public Figure? Maximum { get; init; }

    /// <summary>What the numerator counts, or the value where there is no ratio: the short name of a <see cref="Quantity"/>; null where not said.</summary>
    public string? NumeratorQuantity { get; init; }

    /// <summary>What the denominator counts: the short name of a <see cref="Quantity"/>; null where not said.</summary>
    public string? DenominatorQuantity { get; init; }

    /// <summary>Whether the numerator can exceed the denominator.</summary>
    public PartLimit PartLimit { get; init; }

    /// <summary>Short names of the breakdowns it is given by; copied.</summary>
    public IReadOnlyList<string> Breakdowns
    {
        get => _breakdowns;
        init => _breakdowns = [.. value];
    }

    /// <summary>How it adds up over units.</summary>
    public UnitAggregation OverUnits { get; init; }

    /// <summary>How it adds up over time.</summary>
    public TimeAggregation OverTime { get; init; }

    /// <summary>The one level it is a figure of, such as the nation for "25 essential services"; Unspecified for any. Quoting it from a unit of that level is expected.</summary>
    public OrgLevel MeasuredAt { get; init; }

    /// <summary>The indicator it took the place of; null for none.</summary>
    public IndicatorCode? Succeeds { get; init; }

    /// <summary>A remark that is printed beside it; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>Members of the file that begin with "x-", by name, each as raw JSON; copied.</summary>
    public IReadOnlyDictionary<string, string> Extensions
    {
        get => _extensions;
        init => _extensions = NoExtensions.Copy(value);
    }

    /// <summary>The direction, a rank's own where none is said.</summary>
    internal Direction EffectiveDirection => (Direction, Kind) switch
    {
        (Direction.Unspecified, MeasureKind.Rank) => Direction.LowerIsBetter,
        _ => Direction,
    };

    /// <summary>The code and the name.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => $"{Code}: {Name}";
}
