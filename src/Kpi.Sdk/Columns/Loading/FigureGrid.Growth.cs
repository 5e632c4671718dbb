namespace Kpi.Sdk.Columns;

/// <content>The rectangle behind a grid: rows in the order in which units are met, columns from the first period to the last, both with room to grow.</content>
internal sealed partial class FigureGrid
{
    private const int NoRow = -1;
    private const int FirstCapacity = 4;
    private const int RowGrowth = 4;

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

    // rows up to as many as there are units of the level; columns doubled, on the side they grow to: what is copied stays in proportion to what is kept
    private void Grow(int row, int period)
    {
        var capacity = row < _capacity ? _capacity : Math.Max(row + 1, Math.Min(Math.Max(FirstCapacity, _capacity * RowGrowth), _units.CountBeside(_places[row])));
        var (first, end) = _width == 0 ? (period, period + 1) : (_firstPeriod, _firstPeriod + _width);
        if (period >= end)
        {
            end = _capacity <= SmallCapacity ? period + 1 : Math.Max(period + 1, first + (2 * _width));
        }
        else if (period < first)
        {
            first = _capacity <= SmallCapacity ? period : Math.Max(0, Math.Min(period, end - (2 * _width)));
        }

        var shape = new GridShape(_places.Count, _width, first, _firstPeriod, end - first, checked(capacity * (end - first)));
        _cells = shape.Copied(_cells, GridCell.Empty);
        _asOfDays = shape.CopiedOrNull(_asOfDays, MarkColumns.NoDay);
        _knownDays = shape.CopiedOrNull(_knownDays, LoadedFigure.AlwaysKnown);
        (_firstPeriod, _width, _capacity) = (first, end - first, capacity);
    }

    private void WriteWhereUsed<T>(ref T[]? column, int cell, T item, T unused)
        where T : IEquatable<T>
    {
        if (column is null && !item.Equals(unused))
        {
            column = Filled(_cells.Length, unused);
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
        public T[] Copied<T>(T[] old, T empty)
        {
            var larger = GC.AllocateUninitializedArray<T>(Length);
            var rows = OldWidth == 0 ? 0 : Math.Min(Rows, old.Length / OldWidth);
            for (var row = 0; row < rows; row++)
            {
                var target = larger.AsSpan(row * Width, Width);
                Fill(target[..(OldFirst - First)], empty);
                old.AsSpan(row * OldWidth, OldWidth).CopyTo(target[(OldFirst - First)..]);
                Fill(target[(OldFirst - First + OldWidth)..], empty);
            }

            Fill(larger.AsSpan(rows * Width), empty);
            return larger;
        }

        public T[]? CopiedOrNull<T>(T[]? old, T empty) => old is null ? null : Copied(old, empty);
    }
}
