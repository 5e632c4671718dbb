namespace Kpi.Sdk.Columns;

/// <content>Plain figures, many at a time.</content>
internal sealed partial class FigureGrid
{
    private const ulong LargestDigits = Figure.MantissaLimit - 1;

    /// <summary>Asks for the cell of a row, where there is one, so that it is near when the row comes.</summary>
    public void Ask(in TableRow row)
    {
        var (column, rowOf, cells) = (row.Period - _firstPeriod, _rowOf, _cells);
        var cell = (uint)row.Unit < (uint)rowOf.Length && (uint)column < (uint)_width ? (rowOf[row.Unit] * _width) + column : NoRow;
        if ((uint)cell < (uint)cells.Length)
        {
            Prefetch.Ask(ref cells[cell]);
        }
    }

    /// <summary>Takes rows of this grid's series as far as they are as plain as can be and fit the grid as it stands.</summary>
    /// <param name="rows">The rows, the first of them of the series.</param>
    /// <returns>How many were taken; the next one needs <see cref="Put"/>, or is of another series.</returns>
    public int Take(ReadOnlySpan<TableRow> rows)
    {
        var (cells, rowOf, windows) = (_cells, _rowOf, _units.Windows);
        var (first, width, valueDecimals, denominatorDecimals) = (_firstPeriod, _width, _valueDecimals, _isRatio ? _denominatorDecimals : -1);
        var (valueBits, denominatorBits, statedDecimals) = (_valueBits, _denominatorBits, _statedDecimals);
        var (taken, series) = (0, rows[0].Series);
        for (; taken < rows.Length; taken++)
        {
            ref readonly var row = ref rows[taken];
            if (row.Series != series || (uint)row.Unit >= (uint)rowOf.Length)
            {
                break;
            }

            var (column, at, (opened, closed)) = (row.Period - first, rowOf[row.Unit], windows[row.Unit]);
            if (at < 0 || (uint)column >= (uint)width || row.Period < opened || row.Period > closed || row.ValueDecimals != valueDecimals || IsTooLarge(row.Value))
            {
                break;
            }

            ref var cell = ref cells[(at * width) + column];
            if (cell.Value != MeasureColumn.Missing || cell.HasSide)
            {
                break;
            }

            if (denominatorDecimals >= 0)
            {
                if (row.DenominatorDecimals != denominatorDecimals || IsTooLarge(row.Denominator) || row.StatedDecimals > Figure.MaxDecimals)
                {
                    break;
                }

                cell.Denominator = row.Denominator;
                denominatorBits |= row.Denominator ^ (row.Denominator >> 63);
                if (row.Stated != TableRow.NotStated)
                {
                    cell.Stated = row.Stated;
                    cell.StatedDecimals = row.StatedDecimals;
                    statedDecimals |= 1 << row.StatedDecimals;
                }
            }

            cell.Value = row.Value;
            valueBits |= row.Value ^ (row.Value >> 63);
        }

        (_valueBits, _denominatorBits, _statedDecimals) = (valueBits, denominatorBits, statedDecimals);
        _presentCount += taken;
        return taken;
    }

    private static bool IsTooLarge(long digits) => (ulong)digits + LargestDigits > 2 * LargestDigits;
}
