using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>One result of a roll-up: a slice, a tier, a unit and a period.</summary>
/// <remarks>Immutable and safe for concurrent readers; reference equality.</remarks>
[Experimental("KPISDK0001")]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RollupRow
{
    private readonly RollupBlock _block;
    private readonly int _cell;

    private readonly Rollup _rollup;

    internal RollupRow(Rollup rollup, RollupBlock block, int cell)
    {
        _rollup = rollup;
        _block = block;
        _cell = cell;
        Unit = rollup.UnitOfCell(cell);
        Period = rollup.PeriodOfCell(cell);
    }

    /// <summary>The indicator, or the member of it.</summary>
    public IndicatorSlice Slice => _block.Source.Key.Slice;

    /// <summary>The level of authority within the units; Unspecified for the units themselves.</summary>
    public OrgLevel Tier => _block.Source.Key.Tier;

    /// <summary>What span of time the figures stand for.</summary>
    public Accumulation Accumulation => _block.Source.Key.Accumulation;

    /// <summary>The unit.</summary>
    public OrgUnit Unit { get; }

    /// <summary>The period; unset for a term.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>How many of the expected figures (units in force on the period's last day, each with its base periods) are present.</summary>
    public Coverage Coverage => _block.CoverageAt(_cell);

    /// <summary>The sum of the numerators; not applicable for what is no ratio, or where the value is not made of sums.</summary>
    public Computed<Rational> Numerator => _block.NumeratorAt(_cell);

    /// <summary>The sum of the denominators; not applicable for what is no ratio, or where the value is not made of sums.</summary>
    public Computed<Rational> Denominator => _block.DenominatorAt(_cell);

    /// <summary>The value in the indicator's unit; for a ratio the fraction, 1 is 100 %.</summary>
    public Computed<Rational> Value => _block.ValueAt(_cell);

    /// <summary>The value of a ratio in percent.</summary>
    /// <param name="rule">How to round it.</param>
    /// <returns>The percentage, or why there is none; not applicable for what is no ratio, an overflow where it is too large for a figure.</returns>
    public Computed<Percentage> Percentage(RoundingRule rule)
    {
        var value = Value;
        if (!_block.Source.IsRatio)
        {
            return Computed.None<Percentage>(ComputedStatus.NotApplicable, value.Coverage);
        }

        if (!value.TryGetValue(out var fraction))
        {
            return Computed.None<Percentage>(value.Status, value.Coverage);
        }

        return (fraction * Rational.Hundred).TryRound(rule, out var figure)
            ? Computed.Of(Sdk.Percentage.Of(figure), value.Coverage)
            : Computed.None<Percentage>(ComputedStatus.Overflow, value.Coverage);
    }

    /// <summary>What changed against an earlier period of the same unit, as <see cref="Growth.Between(Rational?, Rational?, bool)"/> has it.</summary>
    /// <param name="against">What to compare with.</param>
    /// <returns>The growth, of a ratio in percent and points; NoData where this row or the earlier one has no value, the roll-up does not have that period, or it is over a term. Flows since the start of the year against the period before are of unequal length.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="against"/> is none of them.</exception>
    public Growth Growth(GrowthBase against)
    {
        if (against is not (GrowthBase.PreviousPeriod or GrowthBase.SamePeriodLastYear))
        {
            throw new ArgumentOutOfRangeException(nameof(against), against, "PreviousPeriod or SamePeriodLastYear.");
        }

        if (Period.IsDefault || (against == GrowthBase.SamePeriodLastYear ? Period.Year : Period.Year - 1) <= ReportingPeriod.MinYear)
        {
            return default;
        }

        var earlier = against == GrowthBase.PreviousPeriod ? Period.Previous() : Period.PlusYears(-1);
        return Sdk.Growth.Between(_rollup.Find(Slice, Unit.Code, earlier, Tier, Accumulation)?.Number, Number, _block.Source.IsRatio);
    }

    /// <summary>The row as an observation, to be judged or shown beside others.</summary>
    /// <returns>A new observation of the terms or the number; null where there is no value, it is over a term, or it has more digits than a figure holds.</returns>
    public Observation? ToObservation() => Period.IsDefault || ObservedValueOf() is not { } value ? null : new Observation
    {
        Slice = Slice,
        Unit = Unit.Code,
        Tier = Tier,
        Period = Period,
        Accumulation = Accumulation,
        Value = value,
    };

    // in percent for a ratio, as verdicts have it
    private Rational? Number => Value.TryGetValue(out var value) ? (_block.Source.IsRatio ? value * Rational.Hundred : value) : null;

    private ObservedValue? ObservedValueOf()
    {
        if (!Value.TryGetValue(out var value))
        {
            return null;
        }

        if (_block.Source.IsRatio && Numerator.TryGetValue(out var numerator) && Denominator.TryGetValue(out var denominator))
        {
            return Exactly(numerator) is { } above && Exactly(denominator) is { } below ? ObservedValue.OfRatio(above, below) : null;
        }

        return (_block.Source.Indicator.Kind, Exactly(value)) switch
        {
            (MeasureKind.Ratio, _) or (_, null) => null,
            (MeasureKind.Score, { } points) => ObservedValue.OfScore(points),
            (MeasureKind.Rank, { IsWhole: true, Sign: > 0 } rank) => ObservedValue.OfRank((int)rank.Mantissa),
            (MeasureKind.YesNo, { } done) => ObservedValue.OfDone(done.Sign != 0),
            (_, { } number) => ObservedValue.OfNumber(number),
        };
    }

    // with as few decimals as keep it whole; null where no figure does
    private static Figure? Exactly(Rational number)
    {
        for (var decimals = 0; decimals <= Figure.MaxDecimals; decimals++)
        {
            if (number.TryRound(RoundingRule.HalfUp(decimals), out var figure) && figure.ToRational() == number)
            {
                return figure;
            }
        }

        return null;
    }

    /// <summary>The slice, the unit, the period, the value and the coverage.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => $"{Slice} {Unit.Code}{(Tier == OrgLevel.Unspecified ? string.Empty : $"/{Tier}")} {Period}: {Value} of {Coverage}";
}
