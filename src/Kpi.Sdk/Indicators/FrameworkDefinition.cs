namespace Kpi.Sdk;

/// <summary>The parts an <see cref="IndicatorFramework"/> is made of.</summary>
/// <remarks>A bag to fill with an object initializer; <see cref="IndicatorFramework.Of"/> copies and checks it.</remarks>
public sealed class FrameworkDefinition
{
    private readonly BilingualText _name;

    /// <summary>The framework's code, by which reports name it.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
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

    /// <summary>The indicators, in the order they are printed.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>The targets.</summary>
    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>The documents, by the short names their targets use.</summary>
    public IReadOnlyDictionary<string, DocumentReference> Documents { get; init; } = new Dictionary<string, DocumentReference>(StringComparer.Ordinal);

    /// <summary>The units reports may speak of.</summary>
    public OrgUnitRegister Units { get; init; } = OrgUnitRegister.Of([]);

    /// <summary>The headings indicators are printed under, in order.</summary>
    public IReadOnlyList<IndicatorGroup> Groups { get; init; } = [];

    /// <summary>What numerators and denominators count.</summary>
    public IReadOnlyList<Quantity> Quantities { get; init; } = [];

    /// <summary>The breakdowns.</summary>
    public IReadOnlyList<Breakdown> Breakdowns { get; init; } = [];

    /// <summary>What figures owe each other.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];

    /// <summary>Where reporting periods lie; null where it is not declared: periods are then reckoned by plain months, and no date is held against its period.</summary>
    public ReportingCalendar? Calendar { get; init; }

    /// <summary>How numbers in strings are written.</summary>
    public Numerals Numerals { get; init; }

    /// <summary>How percentages are accepted to have been rounded.</summary>
    public PrintReading Rounding { get; init; } = PrintReading.HalfUp;

    /// <summary>How often is reported; empty for any.</summary>
    public IReadOnlyList<Frequency> Frequencies { get; init; } = [];

    /// <summary>Indicators that every report must have a figure of.</summary>
    public IReadOnlyList<IndicatorSlice> Required { get; init; } = [];

    /// <summary>Members of the file that begin with "x-", and "$schema", by name, each as raw JSON.</summary>
    public IReadOnlyDictionary<string, string> Extensions { get; init; } = NoExtensions.Instance;
}
