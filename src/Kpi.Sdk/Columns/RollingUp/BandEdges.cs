using System.Numerics;

namespace Kpi.Sdk.Columns;

/// <summary>The edges of status bands as numbers that sums are held against by one multiplication each, without a division.</summary>
/// <remarks>
/// With the value A, the target T > 0 and an edge e: A/T ≥ e ⇔ A ≥ e·T, and 2 − A/T ≥ e ⇔ A ≤ (2 − e)·T. For a ratio A is 100·n/m. With the edge as a fraction a/b both
/// sides become whole numbers of 64 bits times a sum of 64 bits, and are compared in 128.
/// </remarks>
internal sealed class BandEdges
{
    /// <summary>The place of no band.</summary>
    public const int None = -1;

    private readonly (long OfSum, long OfBase)[]? _edges;
    private readonly (long OfSum, long OfBase) _target;
    private readonly bool _isReflected;

    private BandEdges((long OfSum, long OfBase)[]? edges, (long OfSum, long OfBase) target, bool isReflected) => (_edges, _target, _isReflected) = (edges, target, isReflected);

    /// <summary>The edges for a target; such that <see cref="TryBand"/> never knows where the comparator has another attainment or a factor leaves 64 bits.</summary>
    public static BandEdges Of(RollupColumns columns, Target target, StatusBands bands)
    {
        var (isDirect, isReflected) = (target.Condition.Comparator is Comparator.AtLeast or Comparator.MoreThan, target.Condition.Comparator is Comparator.AtMost or Comparator.LessThan);
        if (!(isDirect || isReflected) || target.Condition.Value is not { IsExact: true, Sign: > 0 } value || columns.Indicator.Kind is not (MeasureKind.Ratio or MeasureKind.Count or MeasureKind.Amount))
        {
            return new BandEdges(edges: null, target: default, isReflected);
        }

        var asked = value.ToRational();
        var edges = new List<(long OfSum, long OfBase)>();
        foreach (var from in bands.Bands.Skip(1).Select(band => band.From!.Value))
        {
            var limit = isReflected ? (Rational.Of(2) - from) * asked : from * asked;
            if (!TryFactors(columns, limit, out var factors))
            {
                return new BandEdges(edges: null, target: default, isReflected);
            }

            edges.Add(factors);
        }

        return new BandEdges(TryFactors(columns, asked, out var factorsOfTarget) ? [.. edges] : null, factorsOfTarget, isReflected);
    }

    /// <summary>True where a target is one of a unit: it binds it, or is for the whole nation and the unit is that.</summary>
    public static bool Binds(Target target, OrgUnit unit, OrgUnitTree tree) =>
        target.Scope.Binds(unit.Code, tree)
        || (target.Scope.Kind == TargetScopeKind.LevelTogether && target.Scope.Level == OrgLevel.Nation && unit.Level == OrgLevel.Nation);

    /// <summary>The band of a result; false where it is not known this way.</summary>
    public bool TryBand(RollupBlock block, int cell, out int band)
    {
        band = None;
        if (_edges is null || !block.IsAdditive(cell / block.Plan.Periods.Length))
        {
            return false;
        }

        var (sum, whole) = (block.Sums.Values[cell], block.Source.IsRatio ? block.Sums.Denominators[cell] : 1);
        if (!block.IsResult(cell) || sum < 0 || whole <= 0)
        {
            return true;
        }

        band = 0;
        foreach (var (ofSum, ofBase) in _edges)
        {
            var order = ((Int128)sum * ofSum).CompareTo((Int128)whole * ofBase);
            if (_isReflected ? order > 0 : order < 0)
            {
                break;
            }

            band++;
        }

        return true;
    }

    /// <summary>The attainment of a result in percent, rounded half up and scaled by a power of ten; false where it is not known this way.</summary>
    public bool TryPercentage(RollupBlock block, int cell, long scale, out long percentage)
    {
        percentage = MeasureColumn.Missing;
        if (_edges is null || !block.IsAdditive(cell / block.Plan.Periods.Length))
        {
            return false;
        }

        var (sum, whole) = (block.Sums.Values[cell], block.Source.IsRatio ? block.Sums.Denominators[cell] : 1);
        if (!block.IsResult(cell) || sum < 0 || whole <= 0)
        {
            return true;
        }

        // A/T = a/b; reflected it is (2b − a)/b
        var (a, b) = ((Int128)sum * _target.OfSum, (Int128)whole * _target.OfBase);
        a = _isReflected ? (2 * b) - a : a;
        var limit = Int128.MaxValue / (8 * scale);
        if (Int128.Abs(a) > limit || b > limit)
        {
            return false;
        }

        var (twice, divisor) = ((2 * scale * a) + b, 2 * b);
        var quotient = twice / divisor;
        quotient -= twice < 0 && quotient * divisor != twice ? 1 : 0;
        percentage = quotient > long.MinValue && quotient <= long.MaxValue ? (long)quotient : MeasureColumn.Missing;
        return true;
    }

    // 100·n·10^−s/(m·10^−t) against a/b: n·(100·10^t·b) against m·(a·10^s)
    private static bool TryFactors(RollupColumns columns, Rational limit, out (long OfSum, long OfBase) factors)
    {
        var isRatio = columns.Indicator.Kind == MeasureKind.Ratio;
        var ofSum = limit.Denominator * (isRatio ? 100 * PowersOfTen.Of(columns.DenominatorDecimals) : BigInteger.One);
        var ofBase = limit.Numerator * PowersOfTen.Of(columns.Decimals);
        var common = BigInteger.GreatestCommonDivisor(ofSum, ofBase);
        var (sum, whole) = (ofSum / common, ofBase / common);
        var fits = sum <= long.MaxValue && BigInteger.Abs(whole) <= long.MaxValue;
        factors = fits ? ((long)sum, (long)whole) : default;
        return fits;
    }
}
