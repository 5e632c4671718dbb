namespace Kpi.Sdk.Columns;

/// <summary>The series of one slice, tier and accumulation: ordered by level, then by unit in depth-first order; each a row of consecutive base periods.</summary>
/// <remarks>
/// Dense where most cells hold a figure: the entry of a cell is its place in the rectangle. Sparse otherwise: only the figures stand, row by row, each with
/// its column. A cell that is missing holds <see cref="MeasureColumn.Missing"/> among the values and 0 among the denominators.
/// </remarks>
internal sealed class SeriesBlock
{
    public required SeriesKey Key { get; init; }

    public required Indicator Indicator { get; init; }

    /// <summary>The base period of the first column, counted from the year 0.</summary>
    public required int FirstPeriod { get; init; }

    /// <summary>How many base periods a row has.</summary>
    public required int Width { get; init; }

    /// <summary>The place in the tree of the unit of each row.</summary>
    public required int[] Places { get; init; }

    /// <summary>Each level present with its rows, the highest level first.</summary>
    public required (OrgLevel Level, int Start, int End)[] Levels { get; init; }

    /// <summary>Where the entries are; null for a dense block, whose entries are its cells.</summary>
    public required SparseCells? Sparse { get; init; }

    /// <summary>Numerators, or the values of what is no ratio.</summary>
    public required MeasureColumn Values { get; init; }

    /// <summary>Denominators; null for what is no ratio.</summary>
    public required MeasureColumn? Denominators { get; init; }

    /// <summary>The percentages printed beside both terms; null where there are none.</summary>
    public required StatedColumn? Stated { get; init; }

    /// <summary>What is said of figures besides their value; null where nothing is.</summary>
    public required MarkColumns? Marks { get; init; }

    /// <summary>What has no complete number, or says more than the columns keep.</summary>
    public required SideValues Sides { get; init; }

    /// <summary>True where a cell among the entries is missing.</summary>
    public required bool HasMissing { get; init; }

    /// <summary>How many observations it holds.</summary>
    public required long Count { get; init; }

    public bool IsRatio => Denominators is not null;

    public int EndPeriod => FirstPeriod + Width;

    public long MemoryBytes =>
        Values.MemoryBytes + (Denominators?.MemoryBytes ?? 0) + (Stated?.MemoryBytes ?? 0) + (Marks?.MemoryBytes ?? 0) + (Sparse?.MemoryBytes ?? 0) + Sides.MemoryBytes + (Places.LongLength * sizeof(int));

    /// <summary>The rows of the units of a level whose places lie in a range; an empty range where there are none.</summary>
    public (int Start, int End) Rows(OrgLevel level, int firstPlace, int endPlace)
    {
        foreach (var (own, start, end) in Levels)
        {
            if (own == level)
            {
                return (LowerBound(start, end, firstPlace), LowerBound(start, end, endPlace));
            }
        }

        return (0, 0);
    }

    /// <summary>The entry of a cell; -1 where a sparse block has none.</summary>
    public int EntryOf(int row, int column) => Sparse is { } sparse ? sparse.EntryOf(row, column) : (row * Width) + column;

    /// <summary>The cell of an entry.</summary>
    public int CellOf(int entry)
    {
        if (Sparse is not { } sparse)
        {
            return entry;
        }

        // rows without an entry begin where the next one does: the last of those that begin here is meant
        var row = Array.BinarySearch(sparse.RowStarts, entry);
        row = row < 0 ? ~row - 1 : Array.LastIndexOf(sparse.RowStarts, entry);
        return (row * Width) + sparse.Columns[entry];
    }

    /// <summary>The scaled value of a cell, or <see cref="MeasureColumn.Missing"/>.</summary>
    public long ValueAt(int row, int column) => EntryOf(row, column) is >= 0 and var entry ? Values[entry] : MeasureColumn.Missing;

    /// <summary>How many figures with a number the cells of a row have from one column to another.</summary>
    public int CountPresent(int row, int startColumn, int endColumn)
    {
        var count = 0;
        for (var column = startColumn; column < endColumn; column++)
        {
            count += ValueAt(row, column) == MeasureColumn.Missing ? 0 : 1;
        }

        return count;
    }

    /// <summary>What a cell holds; null where nothing was reported.</summary>
    public ObservedValue? At(int row, int column)
    {
        if (Sides.Find((row * Width) + column) is { } side)
        {
            return side;
        }

        var entry = EntryOf(row, column);
        if (entry < 0 || Values[entry] == MeasureColumn.Missing)
        {
            return null;
        }

        if (Denominators is not null)
        {
            return ObservedValue.OfRatio(Printed(Values, entry), Printed(Denominators, entry), Stated?.At(entry));
        }

        return Indicator.Kind switch
        {
            MeasureKind.Score => ObservedValue.OfScore(Printed(Values, entry)),
            MeasureKind.Rank => ObservedValue.OfRank((int)Values[entry]),
            MeasureKind.YesNo => ObservedValue.OfDone(Values[entry] != 0),
            _ => ObservedValue.OfNumber(Printed(Values, entry)),
        };
    }

    /// <summary>A row of one of the columns, cell by cell: 64 bits, missing cells as the column has them.</summary>
    public void CopyRow(MeasureColumn column, int row, Span<long> cells)
    {
        if (Sparse is { } sparse)
        {
            cells.Fill(ReferenceEquals(column, Values) ? MeasureColumn.Missing : 0);
            for (var entry = sparse.RowStarts[row]; entry < sparse.RowStarts[row + 1]; entry++)
            {
                cells[sparse.Columns[entry]] = column[entry];
            }

            return;
        }

        for (var cell = 0; cell < Width; cell++)
        {
            cells[cell] = column[(row * Width) + cell];
        }
    }

    /// <summary>The same series with other numbers in the same dense layout; absences stay, and what is said of figures.</summary>
    public SeriesBlock Turned(MeasureColumn values, MeasureColumn? denominators)
    {
        var (sides, missing) = (Sides.Absences(), values.MissingCount);
        return Turned(sparse: null, values, denominators, sides, missing > 0, values.Length - missing + sides.Count);
    }

    /// <summary>The same series with other numbers, given cell by cell; the layout is chosen anew.</summary>
    public SeriesBlock Turned(long[] values, long[] denominators)
    {
        var present = values.Length - values.AsSpan().Count(MeasureColumn.Missing);
        var (sides, sparse) = (Sides.Absences(), SparseCells.IsBetter(present, values.Length) ? SparseCells.Of(values, Width, present) : null);
        return Turned(
            sparse,
            MeasureColumn.Of(SparseCells.Kept(values, Width, sparse), Values.Decimals),
            IsRatio ? MeasureColumn.Of(SparseCells.Kept(denominators, Width, sparse), Denominators!.Decimals) : null,
            sides,
            sparse is null && present < values.Length,
            present + sides.Count);
    }

    private SeriesBlock Turned(SparseCells? sparse, MeasureColumn values, MeasureColumn? denominators, SideValues sides, bool hasMissing, long count) => new()
    {
        Key = Key,
        Indicator = Indicator,
        FirstPeriod = FirstPeriod,
        Width = Width,
        Places = Places,
        Levels = Levels,
        Sparse = sparse,
        Values = values,
        Denominators = denominators,
        Stated = null,
        Marks = Marks,
        Sides = sides,
        HasMissing = hasMissing,
        Count = count,
    };

    private static Figure Printed(MeasureColumn column, int entry) => ColumnScale.Unscaled(column[entry], column.Decimals);

    private int LowerBound(int start, int end, int place)
    {
        var found = Array.BinarySearch(Places, start, end - start, place);
        return found < 0 ? ~found : found;
    }
}
