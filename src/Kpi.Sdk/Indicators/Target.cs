namespace Kpi.Sdk;

/// <summary>A target: what an indicator is to reach, for whom, by when, and which document says so.</summary>
/// <remarks>Immutable and safe for concurrent readers; reference equality. References to other parts are checked when a framework is made of it.</remarks>
public sealed class Target
{
    private readonly string _id = string.Empty;
    private readonly IndicatorSlice _slice;
    private readonly IReadOnlyList<TargetMilestone> _milestones = [];
    private readonly IReadOnlyDictionary<string, string> _extensions = NoExtensions.Instance;

    /// <summary>Its short name within the framework.</summary>
    /// <exception cref="ArgumentException">Not a short name.</exception>
    public required string Id
    {
        get => _id;
        init => _id = Identifier.Checked(value);
    }

    /// <summary>The indicator, or the member of it, that is to reach the value.</summary>
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

    /// <summary>What is asked for.</summary>
    public required TargetCondition Condition { get; init; }

    /// <summary>Whom it is set for.</summary>
    public required TargetScope Scope { get; init; }

    /// <summary>When it is due.</summary>
    public required TargetDue Due { get; init; }

    /// <summary>The document that sets it.</summary>
    public required DocumentReference Source { get; init; }

    /// <summary>The level of authority it is meant for within a unit's territory; Unspecified for any.</summary>
    public OrgLevel Tier { get; init; }

    /// <summary>The words of the document; null where they are not known.</summary>
    public string? Wording { get; init; }

    /// <summary>Whether it binds and is counted, or is shown for comparison.</summary>
    public TargetRole Role { get; init; } = TargetRole.Binding;

    /// <summary>Whether it means the same thing as the figures it is held against.</summary>
    public Comparability Comparability { get; init; } = Comparability.Same;

    /// <summary>Why it is only a proxy; null otherwise.</summary>
    public BilingualText? ComparabilityReason { get; init; }

    /// <summary>What the document's denominator counts, by the short name of a <see cref="Quantity"/>, where it is not the indicator's; null otherwise.</summary>
    public string? DenominatorQuantity { get; init; }

    /// <summary>The span whose yearly average is meant ("tăng bình quân hằng năm"); null for most.</summary>
    public Term? Over { get; init; }

    /// <summary>Where the way to it begins; null where not said.</summary>
    public TargetMilestone? Baseline { get; init; }

    /// <summary>Values to be reached on the way, in the order of time; copied.</summary>
    public IReadOnlyList<TargetMilestone> Milestones
    {
        get => _milestones;
        init => _milestones = [.. value];
    }

    /// <summary>How the way runs between baseline, milestones and target.</summary>
    public PathShape PathShape { get; init; }

    /// <summary>The target it takes the place of, by short name; null for none.</summary>
    public string? Replaces { get; init; }

    /// <summary>The later target it is a step to, by short name; null for none.</summary>
    public string? StepTo { get; init; }

    /// <summary>A remark that is printed beside it; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>Members of the file that begin with "x-", by name, each as raw JSON; copied.</summary>
    public IReadOnlyDictionary<string, string> Extensions
    {
        get => _extensions;
        init => _extensions = NoExtensions.Copy(value);
    }

    /// <summary>The path from the baseline over the milestones to the target.</summary>
    /// <param name="calendar">Where periods end.</param>
    /// <returns>The path, or null where there is no baseline or milestone, no number, or no period at whose end it is due.</returns>
    public TargetPath? Path(ReportingCalendar calendar)
    {
        if (Condition.Value is not { } value || Due.Kind != TargetDueKind.Period || (Baseline is null && _milestones.Count == 0))
        {
            return null;
        }

        IEnumerable<TargetMilestone> start = Baseline is { } baseline ? [baseline] : [];
        return TargetPath.Of(PathShape, [.. start, .. _milestones, new TargetMilestone(Due.Period, value)], calendar);
    }

    /// <summary>The short name, the indicator, the condition and the deadline.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => $"{Id}: {Slice} {Condition} ({Due})";
}
