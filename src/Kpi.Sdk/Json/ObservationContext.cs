using NodaTime;

namespace Kpi.Sdk.Json;

/// <summary>What the observations of a report, a block or a value share: the inner says otherwise where it says anything.</summary>
internal sealed record ObservationContext
{
    public OrgUnitCode Unit { get; init; }

    public ReportingPeriod Period { get; init; }

    public Accumulation Accumulation { get; init; }

    public ObservationStatus Status { get; init; }

    public LocalDate? AsOf { get; init; }

    public LocalDate? KnownOn { get; init; }

    public OrgLevel Tier { get; init; }

    public string? StatedBy { get; init; }

    public string? PrintedAt { get; init; }

    public string? PrintedAs { get; init; }

    public string? PeriodInferredFrom { get; init; }

    public string? DenominatorQuantity { get; init; }

    public string? Note { get; init; }

    public string? Tag { get; init; }

    public IReadOnlyDictionary<string, string> Extensions { get; init; } = NoExtensions.Instance;

    /// <summary>What an observation may share with others of its block. Texts that are blank count as missing.</summary>
    public static ObservationContext SharedOf(Observation observation) => new()
    {
        Unit = observation.Unit,
        Period = observation.Period,
        Accumulation = observation.Accumulation,
        Status = observation.Status,
        AsOf = observation.AsOf,
        KnownOn = observation.KnownOn,
        Tier = observation.Tier,
        StatedBy = Given(observation.StatedBy),
        PrintedAt = Given(observation.PrintedAt),
        PeriodInferredFrom = Given(observation.PeriodInferredFrom),
    };

    /// <summary>This, where an object does not say otherwise.</summary>
    public ObservationContext Override(ObjectReader part, IndicatorFramework framework) => this with
    {
        Unit = part.OptionalValue<OrgUnitCode>("unit") ?? Unit,
        Period = part.OptionalValue<ReportingPeriod>("period") ?? Period,
        Accumulation = part.OptionalValue<Accumulation>("accumulation") ?? Accumulation,
        Status = part.OptionalWord<ObservationStatus>("status") ?? Status,
        AsOf = part.OptionalDate("asOf") ?? AsOf,
        KnownOn = part.OptionalDate("knownOn") ?? KnownOn,
        Tier = part.OptionalWord<OrgLevel>("tier") ?? Tier,
        StatedBy = part.OptionalText("by") ?? StatedBy,
        PrintedAt = part.OptionalText("at") ?? PrintedAt,
        PeriodInferredFrom = part.OptionalText("periodInferredFrom") ?? PeriodInferredFrom,
        DenominatorQuantity = QuantityOf(part, framework) ?? DenominatorQuantity,
        Note = part.OptionalText("note") ?? Note,
        Extensions = Joined(Extensions, part.Extensions()),
    };

    /// <summary>An observation of this; null where the report's unit or period could not be read.</summary>
    public Observation? Observe(IndicatorSlice slice, ObservedValue value) => Unit.IsDefault || Period.IsDefault ? null : new Observation
    {
        Slice = slice,
        Unit = Unit,
        Tier = Tier,
        Period = Period,
        Accumulation = Accumulation,
        Value = value,
        Status = Status,
        AsOf = AsOf,
        KnownOn = KnownOn,
        PeriodInferredFrom = PeriodInferredFrom,
        DenominatorQuantity = DenominatorQuantity,
        StatedBy = StatedBy,
        PrintedAt = PrintedAt,
        PrintedAs = PrintedAs,
        Note = Note,
        Tag = Tag,
        Extensions = Extensions,
    };

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static string? QuantityOf(ObjectReader part, IndicatorFramework framework)
    {
        if (part.Optional("denominator") is not { } node || part.AsText(node) is not { } id)
        {
            return null;
        }

        if (framework.FindQuantity(id) is null)
        {
            part.UnknownReference(node, id, BilingualText.Of("đại lượng", "quantity"), framework.Quantities.Select(quantity => quantity.Id));
        }

        return id;
    }

    private static IReadOnlyDictionary<string, string> Joined(IReadOnlyDictionary<string, string> outer, IReadOnlyDictionary<string, string> inner)
    {
        if (inner.Count == 0 || outer.Count == 0)
        {
            return inner.Count == 0 ? outer : inner;
        }

        var joined = new Dictionary<string, string>(outer, StringComparer.Ordinal);
        foreach (var (name, json) in inner)
        {
            joined[name] = json;
        }

        return joined.AsReadOnly();
    }
}
