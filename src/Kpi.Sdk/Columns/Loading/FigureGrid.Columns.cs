using System.Numerics;

namespace Kpi.Sdk.Columns;

/// <content>The columns of the block, filled from the cells.</content>
internal sealed partial class FigureGrid
{
    /// <summary>Takes the cells of a grid over into the columns of a block.</summary>
    private readonly struct GridLayout
    {
        private readonly FigureGrid _grid;
        private readonly OrgUnitTree _units;
        private readonly int[] _rows;
        private readonly int[] _places;
        private readonly int _first;
        private readonly int _width;

        public GridLayout(FigureGrid grid, OrgUnitTree units, int first, int width)
        {
            var places = grid._places;
            (_grid, _units, _first, _width) = (grid, units, first, width);
            var besides = grid._sides.Keys.Select(PlaceOf).ToHashSet();

            // a unit whose figures were all left out has no series
            _rows = [.. Enumerable.Range(0, places.Count).Where(row => grid.HasNumber(row) || besides.Contains(places[row])).OrderBy(row => units.Units[places[row]].Level).ThenBy(row => places[row])];
            _places = Array.ConvertAll(_rows, row => places[row]);
        }

        private bool HasStated => _grid._statedDecimals != 0;

        private int CellCount => checked(_rows.Length * _width);

        public SeriesBlock Build()
        {
            var present = _grid._presentCount;
            var sparse = SparseCells.IsBetter(present, CellCount) ? SparseCells.Of(Parts<long, CellParts.Value>(), _width, present) : null;
            var (sides, grid) = (SidesOf(), _grid);
            var (values, denominators, stated) = sparse is null && IsNarrow(grid._valueBits) && IsNarrow(grid._denominatorBits)
                ? NarrowParts()
                : (Values(sparse), grid._isRatio ? Denominators(sparse) : null, HasStated ? SparseCells.Kept(Parts<int, CellParts.Stated>(), _width, sparse) : null);
            return new SeriesBlock
            {
                Key = grid._key,
                Indicator = grid._indicator,
                FirstPeriod = grid._firstPeriod + _first,
                Width = _width,
                Places = _places,
                Levels = Levels(),
                Sparse = sparse,
                Values = values,
                Denominators = denominators,
                Stated = stated is null ? null : Stated(stated, sparse),
                Marks = MarkColumns.Of(grid._hasStatus ? Parts<byte, CellParts.Status>() : null, grid._asOfDays is { } days ? Moved(days, grid._width) : null),
                Sides = new SideValues([.. sides.Keys], [.. sides.Values]),
                HasMissing = sparse is null && present < CellCount,
                Count = present + grid._sides.Keys.LongCount(spot => grid._cells[grid.CellFor(PlaceOf(spot), PeriodOf(spot))].Value == MeasureColumn.Missing),
            };
        }

        private ReadOnlySpan<GridCell> Row(int row) => _grid._cells.AsSpan((_rows[row] * _grid._width) + _first, _width);

        private MeasureColumn Values(SparseCells? sparse) =>
            MeasureColumn.OfWideOrNarrow(SparseCells.Kept(Parts<long, CellParts.Value>(), _width, sparse), Math.Max(0, _grid._valueDecimals), MagnitudeOf(_grid._valueBits));

        private MeasureColumn Denominators(SparseCells? sparse) =>
            MeasureColumn.OfWideOrNarrow(SparseCells.Kept(Parts<long, CellParts.Denominator>(), _width, sparse), Math.Max(0, _grid._denominatorDecimals), MagnitudeOf(_grid._denominatorBits));

        // all in one go: the usual case, in which most of the time goes into reading the cells
        private (MeasureColumn Values, MeasureColumn? Denominators, int[]? Stated) NarrowParts()
        {
            var values = GC.AllocateUninitializedArray<int>(CellCount);
            var denominators = _grid._isRatio ? GC.AllocateUninitializedArray<int>(CellCount) : null;
            var stated = HasStated ? GC.AllocateUninitializedArray<int>(CellCount) : null;
            for (var row = 0; row < _rows.Length; row++)
            {
                var source = Row(row);
                CopyRow<int, CellParts.NarrowValue>(source, values.AsSpan(row * _width, _width));
                if (denominators is not null)
                {
                    CopyRow<int, CellParts.NarrowDenominator>(source, denominators.AsSpan(row * _width, _width));
                }

                if (stated is not null)
                {
                    CopyRow<int, CellParts.Stated>(source, stated.AsSpan(row * _width, _width));
                }
            }

            return (
                MeasureColumn.OfNarrow(values, Math.Max(0, _grid._valueDecimals), MagnitudeOf(_grid._valueBits)),
                denominators is null ? null : MeasureColumn.OfNarrow(denominators, Math.Max(0, _grid._denominatorDecimals), MagnitudeOf(_grid._denominatorBits)),
                stated);
        }

        private static bool IsNarrow(long bits) => MagnitudeOf(bits) <= MeasureColumn.NarrowLimit;

        private StatedColumn Stated(int[] digits, SparseCells? sparse)
        {
            var decimals = (uint)_grid._statedDecimals;
            return new StatedColumn(
                digits,
                BitOperations.TrailingZeroCount(decimals),
                BitOperations.IsPow2(decimals) ? null : SparseCells.Kept(Parts<byte, CellParts.StatedDecimals>(), _width, sparse));
        }

        private T[] Parts<T, TPart>()
            where TPart : struct, ICellPart<T>
        {
            var parts = GC.AllocateUninitializedArray<T>(CellCount);
            for (var row = 0; row < _rows.Length; row++)
            {
                CopyRow<T, TPart>(Row(row), parts.AsSpan(row * _width, _width));
            }

            return parts;
        }

        private static void CopyRow<T, TPart>(ReadOnlySpan<GridCell> cells, Span<T> target)
            where TPart : struct, ICellPart<T>
        {
            for (var column = 0; column < target.Length && column < cells.Length; column++)
            {
                target[column] = TPart.Of(cells[column]);
            }
        }

        private static long MagnitudeOf(long bits) => bits == long.MaxValue ? bits : bits + 1;

        private T[] Moved<T>(T[] old, int oldWidth)
        {
            var moved = GC.AllocateUninitializedArray<T>(checked(_rows.Length * _width));
            for (var row = 0; row < _rows.Length; row++)
            {
                old.AsSpan((_rows[row] * oldWidth) + _first, _width).CopyTo(moved.AsSpan(row * _width));
            }

            return moved;
        }

        private SortedDictionary<int, ObservedValue> SidesOf()
        {
            var sides = new SortedDictionary<int, ObservedValue>();
            if (_grid._sides.Count > 0)
            {
                var newRow = new int[_grid._places.Count];
                for (var row = 0; row < _rows.Length; row++)
                {
                    newRow[_rows[row]] = row;
                }

                foreach (var (spot, side) in _grid._sides)
                {
                    sides.Add((newRow[_grid._rowOf[PlaceOf(spot)]] * _width) + PeriodOf(spot) - _grid._firstPeriod - _first, side);
                }
            }

            return sides;
        }

        private (OrgLevel Level, int Start, int End)[] Levels()
        {
            var levels = new List<(OrgLevel Level, int Start, int End)>();
            for (var row = 0; row < _places.Length; row++)
            {
                var level = _units.Units[_places[row]].Level;
                if (levels.Count == 0 || levels[^1].Level != level)
                {
                    levels.Add((level, row, row + 1));
                }
                else
                {
                    levels[^1] = levels[^1] with { End = row + 1 };
                }
            }

            return [.. levels];
        }
    }
}
