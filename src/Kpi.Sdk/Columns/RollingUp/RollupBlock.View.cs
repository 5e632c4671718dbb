namespace Kpi.Sdk.Columns;

/// <content>Cells of units that report themselves: nothing is kept of them, since one row of the source gives them at once.</content>
internal sealed partial class RollupBlock
{
    private const int WidthOnStack = 256;

    private readonly int _windowLength;

    /// <summary>Sums and counts of one unit, one a period.</summary>
    /// <param name="target">The unit, by its place among those wanted.</param>
    /// <param name="sums">Of values or numerators.</param>
    /// <param name="denominators">Of denominators; empty for what is no ratio.</param>
    /// <param name="present">How many figures are present.</param>
    public void CopyUnit(int target, Span<long> sums, Span<long> denominators, Span<int> present)
    {
        var (count, source) = (Plan.Periods.Length, _sources[target]);
        if (_sums is { } kept)
        {
            kept.Values.AsSpan(target * count, count).CopyTo(sums);
            kept.Present.AsSpan(target * count, count).CopyTo(present);
            if (Source.IsRatio)
            {
                kept.Denominators.AsSpan(target * count, count).CopyTo(denominators);
            }
        }
        else if (source.Count == 0)
        {
            sums[..count].Clear();
            denominators.Clear();
            present[..count].Clear();
        }
        else
        {
            Span<long> row = Source.Width <= WidthOnStack ? stackalloc long[WidthOnStack] : new long[Source.Width];
            row = row[..Source.Width];
            var missing = CopyPresent(Source.Values, source.FirstRow, row);
            WindowSums.Add(row, Windows, _windowLength, sums);
            CountPresent(source.FirstRow, missing, present);
            if (Source.Denominators is { } column)
            {
                CopyPresent(column, source.FirstRow, row);
                WindowSums.Add(row, Windows, _windowLength, denominators);
            }
        }
    }

    private int CopyPresent(MeasureColumn column, int row, Span<long> numbers)
    {
        var (start, width) = (row * Source.Width, Source.Width);
        if (Source.Sparse is not null)
        {
            var cells = new long[width];
            Source.CopyRow(column, row, cells);
            return PresentNumbers.Copy(cells, numbers);
        }

        return column.Narrow is { } narrow ? PresentNumbers.Copy(narrow.AsSpan(start, width), numbers) : PresentNumbers.Copy(column.Wide.AsSpan(start, width), numbers);
    }

    private void CountPresent(int row, int missing, Span<int> present)
    {
        if (_windowLength > 0)
        {
            present[..Windows.Length].Fill(_windowLength);
        }

        for (var period = 0; _windowLength == 0 && period < Windows.Length; period++)
        {
            present[period] = Windows[period].End - Windows[period].Start;
        }

        // most rows miss nothing, and others little
        for (var column = Source.NextMissing(row, 0); missing > 0 && column >= 0; column = Source.NextMissing(row, column + 1))
        {
            for (var period = _windowLength > 0 ? Math.Max(0, (column - Windows[0].Start) / _windowLength) : 0; period < Windows.Length; period++)
            {
                if (column >= Windows[period].Start && column < Windows[period].End)
                {
                    present[period]--;
                }
                else if (_windowLength > 0)
                {
                    break;
                }
            }
        }
    }

    private long SumAt(int cell) => _sums is { } sums ? sums.Values[cell] : InWindow(cell, Source.Values).Sum;

    private long DenominatorSumAt(int cell) => _sums is { } sums ? sums.Denominators[cell] : InWindow(cell, Source.Denominators!).Sum;

    private int PresentAt(int cell) => _sums is { } sums ? sums.Present[cell] : InWindow(cell, Source.Values).Present;

    private (long Sum, int Present) InWindow(int cell, MeasureColumn column)
    {
        var (source, window, sum, present) = (_sources[TargetOf(cell)], Windows[PeriodOf(cell)], 0L, 0);
        for (var at = window.Start; at < window.End && source.Count > 0; at++)
        {
            if (Source.EntryOf(source.FirstRow, at) is >= 0 and var entry && !Source.Values.IsMissing(entry))
            {
                sum += column[entry];
                present++;
            }
        }

        return (sum, present);
    }

    // made twice where two threads ask at a time, and the same
    private RollupSums Copied()
    {
        var (sums, count) = (new RollupSums(Plan.CellCount, Source.IsRatio), Plan.Periods.Length);
        for (var target = 0; target < Plan.Targets.Length; target++)
        {
            var first = target * count;
            CopyUnit(target, sums.Values.AsSpan(first, count), Source.IsRatio ? sums.Denominators.AsSpan(first, count) : [], sums.Present.AsSpan(first, count));
        }

        return sums;
    }
}
