using System.Buffers;

namespace Kpi.Sdk.Columns;

/// <content>The rectangle behind a grid: rows in the order in which units are met, columns from the first period to the last, both with room to grow.</content>
internal sealed partial class FigureGrid
{
    private const int NoRow = -1;
    private const int FirstCapacity = 4;
    private const int RowGrowth = 4;
    private const int ColumnGrowth = 4;

    // so few rows are copied as often as the columns grow, by as much as they grow
    private const int SmallCapacity = 64;
    private const int FillPiece = 256;

    private readonly bool _isRatio;
    private readonly int[] _rowOf;
    private readonly UnitWindows _units;
    private readonly List<int> _places = [];
    private int _firstPeriod;
    private int _width;
    private int _capacity;
    private GridCell[] _cells = [];
    private int[]? _asOfDays;
    private int[]? _knownDays;

    private int CellFor(int place, int period)
    {
        var row = _rowOf[place];
        if (row == NoRow)
        {
            row = _places.Count;
            _places.Add(place);
            _rowOf[place] = row;
        }

        var column = period - _firstPeriod;
        if (row >= _capacity || (uint)column >= (uint)_width)
        {
            Grow(row, period);
        }

        return (row * _width) + period - _firstPeriod;
    }

    // rows up to as many as there are units of the level; columns by a quarter, on the side they grow to: what is copied stays in proportion to what is kept
    private void Grow(int row, int period)
    {
        var capacity = row < _capacity ? _capacity : Math.Max(row + 1, Math.Min(Math.Max(FirstCapacity, _capacity * RowGrowth), _units.CountBeside(_places[row])));
        var (first, end) = _width == 0 ? (period, period + 1) : (_firstPeriod, _firstPeriod + _width);
        if (period >= end)
        {
            end = _capacity <= SmallCapacity ? period + 1 : Math.Max(period + 1, end + (_width / ColumnGrowth));
        }
        else if (period < first)
        {
            first = _capacity <= SmallCapacity ? period : Math.Max(0, Math.Min(period, first - (_width / ColumnGrowth)));
        }

        var shape = new GridShape(Math.Min(_places.Count, _capacity), _width, first, _firstPeriod, end - first, checked(capacity * (end - first)));
        var larger = ArrayPool<GridCell>.Shared.Rent(shape.Length);
        shape.Copy(_cells, larger, GridCell.Empty);
        ReturnCells();
        _cells = larger;
        _asOfDays = shape.CopiedOrNull(_asOfDays, MarkColumns.NoDay);
        _knownDays = shape.CopiedOrNull(_knownDays, LoadedFigure.AlwaysKnown);
        (_firstPeriod, _width, _capacity) = (first, end - first, capacity);
    }

    private Span<GridCell> Cells => _cells.AsSpan(0, _capacity * _width);

    // the next grid, and the next table, need not ask the operating system for memory again
    private void ReturnCells()
    {
        if (_cells.Length > 0)
        {
            ArrayPool<GridCell>.Shared.Return(_cells);
        }

        _cells = [];
    }

    private void WriteWhereUsed<T>(ref T[]? column, int cell, T item, T unused)
        where T : IEquatable<T>
    {
        if (column is null && !item.Equals(unused))
        {
            column = Filled(_capacity * _width, unused);
        }

        if (column is not null)
        {
            column[cell] = item;
        }
    }

    private static T[] Filled<T>(int length, T item)
    {
        var filled = GC.AllocateUninitializedArray<T>(length);
        Fill(filled, item);
        return filled;
    }

    // a piece is filled, and then copied
    private static void Fill<T>(Span<T> target, T item)
    {
        var piece = target[..Math.Min(FillPiece, target.Length)];
        piece.Fill(item);
        for (var rest = target[piece.Length..]; !rest.IsEmpty; rest = rest[Math.Min(piece.Length, rest.Length)..])
        {
            piece[..Math.Min(piece.Length, rest.Length)].CopyTo(rest);
        }
    }

    /// <summary>From one rectangle to a larger one.</summary>
    private readonly record struct GridShape(int Rows, int OldWidth, int First, int OldFirst, int Width, int Length)
    {
        public void Copy<T>(T[] old, T[] larger, T empty)
        {
            for (var row = 0; row < Rows; row++)
            {
                var target = larger.AsSpan(row * Width, Width);
                Fill(target[..(OldFirst - First)], empty);
                old.AsSpan(row * OldWidth, OldWidth).CopyTo(target[(OldFirst - First)..]);
                Fill(target[(OldFirst - First + OldWidth)..], empty);
            }

            Fill(larger.AsSpan(Rows * Width, Length - (Rows * Width)), empty);
        }

        public T[]? CopiedOrNull<T>(T[]? old, T empty)
        {
            if (old is null)
            {
                return null;
            }

            var larger = GC.AllocateUninitializedArray<T>(Length);
            Copy(old, larger, empty);
            return larger;
        }
    }
}
