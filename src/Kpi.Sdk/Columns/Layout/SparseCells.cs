namespace Kpi.Sdk.Columns;

/// <summary>Where the entries of a sparse block are: row by row, each with its column.</summary>
internal sealed class SparseCells
{
    // a block below this fill, in percent, is kept sparse
    private const int FillLimit = 30;

    private SparseCells(int[] rowStarts, ushort[] columns) => (RowStarts, Columns) = (rowStarts, columns);

    /// <summary>The first entry of each row, and behind the last row how many entries there are.</summary>
    public int[] RowStarts { get; }

    /// <summary>The column of each entry, ascending within a row.</summary>
    public ushort[] Columns { get; }

    public long MemoryBytes => (RowStarts.LongLength * sizeof(int)) + (Columns.LongLength * sizeof(ushort));

    public int EntryOf(int row, int column)
    {
        var found = Array.BinarySearch(Columns, RowStarts[row], RowStarts[row + 1] - RowStarts[row], (ushort)column);
        return found < 0 ? -1 : found;
    }

    /// <summary>True where so few of the cells are present that they are better kept one by one.</summary>
    public static bool IsBetter(int present, int cellCount) => (long)present * 100 < (long)cellCount * FillLimit;

    /// <summary>Where the numbers of a rectangle are.</summary>
    public static SparseCells Of(long[] values, int width, int present)
    {
        var (starts, columns) = (new int[(values.Length / width) + 1], new ushort[present]);
        var entry = 0;
        for (var cell = 0; cell < values.Length; cell++)
        {
            if (values[cell] != MeasureColumn.Missing)
            {
                columns[entry++] = (ushort)(cell % width);
            }

            starts[(cell / width) + 1] = entry;
        }

        return new SparseCells(starts, columns);
    }

    /// <summary>Of a rectangle what stands at the entries; all of it where there are none.</summary>
    public static T[] Kept<T>(T[] cells, int width, SparseCells? sparse)
    {
        if (sparse is null)
        {
            return cells;
        }

        var kept = new T[sparse.Columns.Length];
        for (var row = 0; row < sparse.RowStarts.Length - 1; row++)
        {
            for (var entry = sparse.RowStarts[row]; entry < sparse.RowStarts[row + 1]; entry++)
            {
                kept[entry] = cells[(row * width) + sparse.Columns[entry]];
            }
        }

        return kept;
    }
}
