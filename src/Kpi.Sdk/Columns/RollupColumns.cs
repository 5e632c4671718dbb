using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>The results of one slice, tier and accumulation as they lie in memory: unit by unit in the order of <see cref="Rollup.Units"/>, each with its <see cref="Rollup.Periods"/>.</summary>
/// <remarks>The cell of a unit and a period is <c>unit × Periods.Count + period</c>. Immutable and safe for concurrent readers.</remarks>
[Experimental("KPISDK0001")]
[DebuggerDisplay("{Slice} {Tier} {Accumulation}, {CellCount} cells")]
public sealed class RollupColumns
{
    private readonly RollupBlock _block;
    private readonly Rollup _rollup;

    internal RollupColumns(RollupBlock block, Rollup rollup) => (_block, _rollup) = (block, rollup);

    /// <summary>The indicator, or the member of it.</summary>
    public IndicatorSlice Slice => _block.Source.Key.Slice;

    /// <summary>The level of authority within the units; Unspecified for the units themselves.</summary>
    public OrgLevel Tier => _block.Source.Key.Tier;

    /// <summary>What span of time the figures stand for.</summary>
    public Accumulation Accumulation => _block.Source.Key.Accumulation;

    /// <summary>The indicator.</summary>
    public Indicator Indicator => _block.Source.Indicator;

    /// <summary>How many cells there are: units × periods.</summary>
    public int CellCount => _block.Plan.CellCount;

    /// <summary>The decimals of <see cref="Sums"/>, 0 to 15: with 2 a sum of 12,3 stands as 1230.</summary>
    public int Decimals => _block.Source.Values.Decimals;

    /// <summary>The decimals of <see cref="DenominatorSums"/>, 0 to 15; 0 for what is no ratio.</summary>
    public int DenominatorDecimals => _block.Source.Denominators?.Decimals ?? 0;

    /// <summary>
    /// The sums of the values, or of a ratio's numerators, that are present, scaled by <see cref="Decimals"/>: one a cell. Whether a cell is a result is told by <see cref="StatusAt"/>.
    /// An indicator that takes means, smallest or largest values has its numbers in <see cref="Rows"/> alone.
    /// </summary>
    public ReadOnlySpan<long> Sums => _block.Sums.Values;

    /// <summary>The sums of the denominators that are present, scaled by <see cref="DenominatorDecimals"/>: one a cell; empty for what is no ratio.</summary>
    public ReadOnlySpan<long> DenominatorSums => _block.Sums.Denominators;

    /// <summary>How many of the figures expected are present: one a cell.</summary>
    public ReadOnlySpan<int> PresentCounts => _block.Sums.Present;

    internal RollupBlock Block => _block;

    /// <summary>Whether a cell is a result, or why not.</summary>
    /// <param name="cell">The cell, 0 to <see cref="CellCount"/> − 1.</param>
    /// <returns>Computed, or the reason.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cell"/> is out of range.</exception>
    public ComputedStatus StatusAt(int cell)
    {
        RefuseOutside(cell);
        return _block.StatusAt(cell);
    }

    /// <summary>How many figures were expected of a cell: of the units in force on the period's last day, one a base period.</summary>
    /// <param name="cell">The cell, 0 to <see cref="CellCount"/> − 1.</param>
    /// <returns>0 where nothing was expected, and there is no row.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cell"/> is out of range.</exception>
    public int ExpectedCountAt(int cell)
    {
        RefuseOutside(cell);
        return _block.ExpectedAt(cell);
    }

    /// <summary>The percentages of a ratio, rounded half up: one a cell, scaled by <paramref name="decimals"/>: 67,23 % with 2 stands as 6723.</summary>
    /// <param name="decimals">Decimals, 0 to 4.</param>
    /// <param name="percentages">Where they go; at least <see cref="CellCount"/> long. <see cref="NoPercentage"/> where a cell has none, or it leaves 64 bits.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range.</exception>
    /// <exception cref="ArgumentException"><paramref name="percentages"/> is too short.</exception>
    /// <exception cref="InvalidOperationException">The indicator is no ratio whose terms add up.</exception>
    public void GetPercentages(int decimals, Span<long> percentages)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, PooledPercentages.MaxDecimals);
        if (percentages.Length < CellCount)
        {
            throw new ArgumentException($"{CellCount} cells do not go into {percentages.Length}.", nameof(percentages));
        }

        if (!_block.Source.IsRatio)
        {
            throw new InvalidOperationException($"{Slice} is no ratio; it has no percentage.");
        }

        PooledPercentages.Get(_block, decimals, percentages[..CellCount]);
    }

    /// <summary>What <see cref="GetPercentages"/> gives where there is no percentage.</summary>
    public static long NoPercentage => MeasureColumn.Missing;

    /// <summary>The rows: units, then periods, of which figures were expected.</summary>
    /// <returns>New rows.</returns>
    public IEnumerable<RollupRow> Rows()
    {
        for (var cell = 0; cell < CellCount; cell++)
        {
            if (IsExpected(cell))
            {
                yield return RowAt(cell);
            }
        }
    }

    internal bool IsExpected(int cell) => _block.ExpectedAt(cell) > 0;

    internal RollupRow RowAt(int cell) => new(_rollup, _block, cell);

    private void RefuseOutside(int cell)
    {
        if ((uint)cell >= (uint)CellCount)
        {
            throw new ArgumentOutOfRangeException(nameof(cell), cell, $"There are {CellCount} cells.");
        }
    }
}
