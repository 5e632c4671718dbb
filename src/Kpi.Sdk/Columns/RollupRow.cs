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

    internal RollupRow(RollupBlock block, int cell, OrgUnit unit, ReportingPeriod period)
    {
        _block = block;
        _cell = cell;
        Unit = unit;
        Period = period;
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

    /// <summary>The slice, the unit, the period, the value and the coverage.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => $"{Slice} {Unit.Code}{(Tier == OrgLevel.Unspecified ? string.Empty : $"/{Tier}")} {Period}: {Value} of {Coverage}";
}
