namespace Kpi.Sdk;

/// <summary>What changed between an earlier and a later figure: absolutely, relatively, and in points for percentages.</summary>
/// <remarks>Each number has its own reason where there is none. The default has no data.</remarks>
public readonly record struct Growth
{
    private Growth(GrowthReason reason, Rational? earlier, Rational? later, bool isPercentage)
    {
        Reason = reason;
        Earlier = earlier;
        Later = later;
        IsPercentage = isPercentage;
    }

    /// <summary>Why the two can't be compared; None where they can, apart from <see cref="RelativeReason"/>.</summary>
    public GrowthReason Reason { get; }

    /// <summary>The earlier number; null where there is none. In percent for a ratio.</summary>
    public Rational? Earlier { get; }

    /// <summary>The later number; null where there is none. In percent for a ratio.</summary>
    public Rational? Later { get; }

    /// <summary>Whether the two are percentages, so that their difference is in points.</summary>
    public bool IsPercentage { get; }

    /// <summary>Later less earlier, in their unit; points for percentages. Null where they can't be compared.</summary>
    public Rational? Absolute => Reason == GrowthReason.None ? Later - Earlier : null;

    /// <summary>The difference in percentage points; null for anything but percentages.</summary>
    public Rational? Points => IsPercentage ? Absolute : null;

    /// <summary>The change as a share of the earlier number, 1 is 100 %; null where there is none.</summary>
    public Rational? Relative => RelativeReason == GrowthReason.None ? (Later - Earlier) / Earlier : null;

    /// <summary>Why there is no relative change: the reason of the whole, a zero base, or a change of sign.</summary>
    public GrowthReason RelativeReason => this switch
    {
        { Reason: not GrowthReason.None } => Reason,
        { Earlier.IsZero: true } => GrowthReason.ZeroBase,
        { Earlier: { } earlier, Later: { } later } when earlier.Sign * later.Sign < 0 => GrowthReason.SignChange,
        { Earlier: null } or { Later: null } => GrowthReason.NoData,
        _ => GrowthReason.None,
    };

    /// <summary>The growth between two numbers.</summary>
    /// <param name="earlier">The earlier number; null for none.</param>
    /// <param name="later">The later number; null for none.</param>
    /// <param name="isPercentage">Whether both are counted in percent.</param>
    /// <returns>The growth; NoData where a number is missing.</returns>
    public static Growth Between(Rational? earlier, Rational? later, bool isPercentage = false) =>
        new(earlier is null || later is null ? GrowthReason.NoData : GrowthReason.None, earlier, later, isPercentage);

    /// <summary>The growth between two figures of one indicator.</summary>
    /// <param name="earlier">The earlier figure; null for none.</param>
    /// <param name="later">The later figure; null for none.</param>
    /// <returns>
    /// The growth. Flows of periods of unequal length are not comparable (PeriodLength), stocks are; figures on different bases are not (DifferentBase);
    /// a hedged figure is not (Hedged); an absent one is NoData. The two numbers are given all the same, to be shown side by side.
    /// </returns>
    public static Growth Between(Observation? earlier, Observation? later)
    {
        var (from, to) = (NumberOf(earlier), NumberOf(later));
        var isPercentage = later?.Value.Kind is ObservedValueKind.Ratio;
        var reason = GrowthReason.None;
        if (from is null || to is null || earlier is null || later is null)
        {
            reason = IsHedged(earlier) || IsHedged(later) ? GrowthReason.Hedged : GrowthReason.NoData;
        }
        else if (earlier.Slice != later.Slice || earlier.Value.Kind != later.Value.Kind || !string.Equals(earlier.DenominatorQuantity, later.DenominatorQuantity, StringComparison.Ordinal))
        {
            reason = GrowthReason.DifferentBase;
        }
        else if (!AreOfOneLength(earlier, later))
        {
            reason = GrowthReason.PeriodLength;
        }

        return new Growth(reason, from, to, isPercentage);
    }

    private static bool AreOfOneLength(Observation earlier, Observation later) => (earlier.Accumulation.Kind, later.Accumulation.Kind) switch
    {
        (AccumulationKind.AsOf, AccumulationKind.AsOf) => true,
        (AccumulationKind.InPeriod, AccumulationKind.InPeriod) => earlier.Period.MonthCount == later.Period.MonthCount,
        _ => false,
    };

    private static bool IsHedged(Observation? observation) =>
        observation?.Value.Number is { IsExact: false } || observation?.Value.StatedPercentage is { Figure.IsExact: false };

    private static Rational? NumberOf(Observation? observation)
    {
        if (observation is null || IsHedged(observation))
        {
            return null;
        }

        var value = observation.Value;
        return value.Kind switch
        {
            ObservedValueKind.Number or ObservedValueKind.Score => value.Number?.ToRational(),
            ObservedValueKind.Rank => Rational.Of(value.Rank.GetValueOrDefault()),
            ObservedValueKind.Ratio when value.Terms is { Denominator.Sign: > 0, Numerator.IsExact: true, Denominator.IsExact: true } terms => terms.Percent.Value,
            ObservedValueKind.Ratio => value.StatedPercentage?.ToRational(),
            _ => null,
        };
    }
}
