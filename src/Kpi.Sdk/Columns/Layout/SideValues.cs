namespace Kpi.Sdk.Columns;

/// <summary>What stands beside the columns of a block, by cell: absences, ratios that lack a term, and what says more than its number.</summary>
internal sealed class SideValues
{
    private readonly int[] _cells;
    private readonly ObservedValue[] _values;

    /// <param name="cells">The cells, ascending.</param>
    /// <param name="values">The value of each.</param>
    public SideValues(int[] cells, ObservedValue[] values) => (_cells, _values) = (cells, values);

    public long MemoryBytes => (_cells.LongLength * sizeof(int)) + (_values.LongLength * IntPtr.Size);

    public int Count => _cells.Length;

    public ObservedValue? Find(int cell)
    {
        var found = _cells.Length == 0 ? -1 : Array.BinarySearch(_cells, cell);
        return found < 0 ? null : _values[found];
    }

    /// <summary>The values from one cell to another, each with its cell.</summary>
    public IEnumerable<(int Cell, ObservedValue Value)> Between(int firstCell, int endCell)
    {
        for (var index = LowerBound(firstCell); index < _cells.Length && _cells[index] < endCell; index++)
        {
            yield return (_cells[index], _values[index]);
        }
    }

    /// <summary>The absences alone.</summary>
    public SideValues Absences()
    {
        var kept = Enumerable.Range(0, _cells.Length).Where(index => _values[index].Kind == ObservedValueKind.Absent).ToArray();
        return kept.Length == _cells.Length ? this : new SideValues(Array.ConvertAll(kept, index => _cells[index]), Array.ConvertAll(kept, index => _values[index]));
    }

    private int LowerBound(int cell)
    {
        var found = Array.BinarySearch(_cells, cell);
        return found < 0 ? ~found : found;
    }
}
