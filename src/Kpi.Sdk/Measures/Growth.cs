namespace Kpi.Sdk;

/// <summary>What changed between an earlier and a later figure: absolutely, relatively, and in points for percentages.</summary>
/// <remarks>Each number has its own reason where there is none. The default has no data.</remarks>
public readonly record struct Growth
{
    private readonly GrowthReason _reason;

    private Growth(GrowthReason reason, Rational? earlier, Rational? later, bool isPercentage)
    {
        _reason = reason;
        Earlier = earlier;
        Later = later;
        IsPercentage = isPercentage;
    }

    /// <summary>Why the two can't be compared; None where they can, apart from <see cref="RelativeReason"/>.</summary>
    public GrowthReason Reason => _reason == GrowthReason.None && (Earlier is null || Later is null) ? GrowthReason.NoData : _reason;

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

    /// <summary>The change as a share of the size of the earlier number, 1 is 100 %; null where there is none. It has the sign of the change: a loss that halves is up by a half.</summary>
    public Rational? Relative => RelativeReason == GrowthReason.None ? (Later - Earlier) / Earlier?.Abs() : null;

    /// <summary>Why there is no relative change: the reason of the whole, a zero base, or a change of sign.</summary>
    public GrowthReason RelativeReason => this switch
    {
        { Reason: not GrowthReason.None } => Reason,
        { Earlier.IsZero: true } => GrowthReason.ZeroBase,
        { Earlier: { } earlier, Later: { } later } when earlier.Sign * later.Sign < 0 => GrowthReason.SignChange,
        _ => GrowthReason.None,
    };

    /// <summary>The growth between two numbers.</summary>
    /// <param name="earlier">The earlier number; null for none.</param>
    /// <param name="later">The later number; null for none.</param>
    /// <param name="isPercentage">Whether both are counted in percent.</param>
    /// <returns>The growth; NoData where a number is missing.</returns>
    public static Growth Between(Rational? earlier, Rational? later, bool isPercentage = false) =>
        new(GrowthReason.None, earlier, later, isPercentage);

    /// <summary>The growth between two figures of one indicator.</summary>
    /// <param name="earlier">The earlier figure; null for none.</param>
    /// <param name="later">The later figure; null for none.</param>
    /// <param name="indicator">Their indicator, whose denominator is meant where a figure names none; null for one without.</param>
    /// <returns>
    /// The growth. Flows of periods of unequal length are not comparable (PeriodLength), stocks are; figures of different units, tiers, bases or accumulations are not (DifferentBase);
    /// a hedged figure is not (Hedged); an absent one is NoData. The two numbers are given all the same, to be shown side by side.
    /// </returns>
    public static Growth Between(Observation? earlier, Observation? later, Indicator? indicator = null)
    {
        var (from, to) = (NumberOf(earlier), NumberOf(later));
        var reason = (earlier, later) switch
        {
            ({ } one, { } other) when from is not null && to is not null => ReasonOf(one, other, indicator?.DenominatorQuantity),
            _ when IsHedged(earlier, from) || IsHedged(later, to) => GrowthReason.Hedged,
            _ => GrowthReason.NoData,
        };
        return new Growth(reason, from, to, later?.Value.Kind is ObservedValueKind.Ratio);
    }

    private static GrowthReason ReasonOf(Observation earlier, Observation later, string? denominator)
    {
        var isOfOneThing = (earlier.Slice, earlier.Unit, earlier.Tier, earlier.Value.Kind, earlier.Accumulation.Kind) == (later.Slice, later.Unit, later.Tier, later.Value.Kind, later.Accumulation.Kind)
            && string.Equals(earlier.DenominatorQuantity ?? denominator, later.DenominatorQuantity ?? denominator, StringComparison.Ordinal);
        if (!isOfOneThing)
        {
            return GrowthReason.DifferentBase;
        }

        // what has gathered since one day grows longer with every report
        var isOfOneLength = later.Accumulation.Kind switch
        {
            AccumulationKind.AsOf => true,
            AccumulationKind.InPeriod => earlier.Period.MonthCount == later.Period.MonthCount,
            _ => false,
        };
        return isOfOneLength ? GrowthReason.None : GrowthReason.PeriodLength;
    }

    private static bool IsHedged(Observation? observation, Rational? number) =>
        number is null && observation?.Value is { } value
        && new[] { value.Number, value.Numerator, value.Denominator, value.StatedPercentage?.Figure }.Any(figure => figure is { IsExact: false });

    /// <summary>The exact ratio, else the stated percentage, as with verdicts; null where it is hedged or there is no number.</summary>
    internal static Rational? NumberOf(Observation? observation) => observation?.Value switch
    {
        { Kind: ObservedValueKind.Number or ObservedValueKind.Score, Number: { IsExact: true } number } => number.ToRational(),
        { Kind: ObservedValueKind.Rank, Rank: { } rank } => Rational.Of(rank),
        { Kind: ObservedValueKind.Ratio, Terms: { Denominator.Sign: > 0 } terms } when PrintedNumber.IsPlain(terms.Numerator) && PrintedNumber.IsPlain(terms.Denominator) => terms.Percent.Value,
        { Kind: ObservedValueKind.Ratio, StatedPercentage: { Figure.IsExact: true } stated } => stated.ToRational(),
        { Kind: ObservedValueKind.Ratio, Terms: { Denominator.Sign: > 0, Numerator.IsExact: true, Denominator.IsExact: true } coarse } => coarse.Percent.Value,
        _ => null,
    };
}
