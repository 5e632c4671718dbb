using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>One target held against the results of a roll-up: how far each unit is in each period, and in which band.</summary>
/// <remarks>Cells are those of <see cref="Columns"/>. Immutable and safe for concurrent readers.</remarks>
[Experimental("KPISDK0001")]
[DebuggerDisplay("{Target.Id} on {Columns.Slice}")]
public sealed class AttainmentColumns
{
    private readonly Rollup _rollup;
    private readonly BandEdges _edges;
    private readonly bool[] _isBound;

    internal AttainmentColumns(Rollup rollup, RollupColumns columns, Target target, StatusBands bands)
    {
        (_rollup, Columns, Target, StatusBands) = (rollup, columns, target, bands);
        _edges = BandEdges.Of(columns, target, bands);
        _isBound = [.. rollup.Units.Select(unit => BandEdges.Binds(target, unit, rollup.UnitTree))];
    }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>The results it is held against.</summary>
    public RollupColumns Columns { get; }

    /// <summary>The bands.</summary>
    public StatusBands StatusBands { get; }

    /// <summary>What <see cref="GetBands"/> gives where there is no band.</summary>
    public static int NoBand => BandEdges.None;

    /// <summary>The band of every cell, by its place among <see cref="Sdk.StatusBands.Bands"/>.</summary>
    /// <param name="bands">Where they go, at least as long as there are cells. <see cref="NoBand"/> where the target does not bind the unit, there is no result, or no attainment of it.</param>
    /// <exception cref="ArgumentException"><paramref name="bands"/> is too short.</exception>
    public void GetBands(Span<int> bands)
    {
        if (bands.Length < Columns.CellCount)
        {
            throw new ArgumentException($"{Columns.CellCount} cells do not go into {bands.Length}.", nameof(bands));
        }

        var periods = _rollup.Periods.Count;
        for (var cell = 0; cell < Columns.CellCount; cell++)
        {
            bands[cell] = !_isBound[cell / periods] ? BandEdges.None
                : _edges.TryBand(Columns.Block, cell, out var band) ? band
                : IndexOf(BandAt(cell));
        }
    }

    /// <summary>The attainment of every cell in percent, rounded half up: scaled by <paramref name="decimals"/>, so that 98,76 % with 2 stands as 9876.</summary>
    /// <param name="decimals">Decimals, 0 to 4.</param>
    /// <param name="percentages">Where they go, at least as long as there are cells. <see cref="SeriesColumns.Missing"/> where <see cref="GetBands"/> has no band, or it leaves 64 bits.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range.</exception>
    /// <exception cref="ArgumentException"><paramref name="percentages"/> is too short.</exception>
    public void GetAttainments(int decimals, Span<long> percentages)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, PooledPercentages.MaxDecimals);
        if (percentages.Length < Columns.CellCount)
        {
            throw new ArgumentException($"{Columns.CellCount} cells do not go into {percentages.Length}.", nameof(percentages));
        }

        var (periods, scale) = (_rollup.Periods.Count, ColumnScale.PowerOf(2 + decimals));
        for (var cell = 0; cell < Columns.CellCount; cell++)
        {
            percentages[cell] = !_isBound[cell / periods] ? MeasureColumn.Missing
                : _edges.TryPercentage(Columns.Block, cell, scale, out var percentage) ? percentage
                : Exactly(cell, decimals);
        }
    }

    /// <summary>The target held against one cell, judged on the last day of its period.</summary>
    /// <param name="cell">0 to <see cref="RollupColumns.CellCount"/> − 1.</param>
    /// <returns>The judgement; null where the target does not bind the unit, there is no result, or one with more digits than a figure holds.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cell"/> is out of range.</exception>
    public Judgement? JudgementAt(int cell)
    {
        if (Columns.StatusAt(cell) != ComputedStatus.Computed || !_isBound[cell / _rollup.Periods.Count] || Columns.RowAt(cell).ToObservation() is not { } figure)
        {
            return null;
        }

        var row = Columns.RowAt(cell);
        var (calendar, end) = (_rollup.Framework.Calendar, _rollup.LastDayOfCell(cell));
        return Judgement.Of(Target, Columns.Indicator, figure, end, calendar, row.Unit.ValidTo);
    }

    /// <summary>How far the target is reached in one cell.</summary>
    /// <param name="cell">0 to <see cref="RollupColumns.CellCount"/> − 1.</param>
    /// <returns>The attainment by the method that belongs to the comparator; without data where <see cref="JudgementAt"/> has none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cell"/> is out of range.</exception>
    public Attainment AttainmentAt(int cell) => JudgementAt(cell) is { } judgement ? Attainment.Of(judgement) : default;

    /// <summary>The band of one cell.</summary>
    /// <param name="cell">0 to <see cref="RollupColumns.CellCount"/> − 1.</param>
    /// <returns>The band; null where there is no attainment.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cell"/> is out of range.</exception>
    public StatusBand? BandAt(int cell) => AttainmentAt(cell).Value.TryGetValue(out var attainment) ? StatusBands.For(attainment) : null;

    /// <summary>The rows: the units that the target binds, then periods, of which figures were expected.</summary>
    /// <returns>New rows.</returns>
    public IEnumerable<AttainmentRow> Rows()
    {
        for (var cell = 0; cell < Columns.CellCount; cell++)
        {
            if (_isBound[cell / _rollup.Periods.Count] && Columns.IsExpected(cell))
            {
                yield return new AttainmentRow(this, cell);
            }
        }
    }

    private long Exactly(int cell, int decimals) =>
        AttainmentAt(cell).Value.TryGetValue(out var attainment) && (attainment * Rational.Hundred).TryRound(RoundingRule.HalfUp(decimals), out var rounded) ? rounded.Mantissa : MeasureColumn.Missing;

    private int IndexOf(StatusBand? band)
    {
        for (var index = 0; index < StatusBands.Bands.Count; index++)
        {
            if (ReferenceEquals(StatusBands.Bands[index], band))
            {
                return index;
            }
        }

        return BandEdges.None;
    }
}
