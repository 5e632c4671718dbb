namespace Kpi.Sdk.Columns;

/// <summary>On which line each figure of a table stood; kept as runs, since most stand one a line.</summary>
internal sealed class RowLines
{
    private readonly List<(int Order, int Line)> _runs = [];
    private readonly Dictionary<int, int> _columns = [];
    private int _shift = int.MinValue;
    private int _count;

    /// <summary>How many figures there are.</summary>
    public int Count => _count;

    /// <summary>The line of the next figure.</summary>
    public void Add(int line)
    {
        if (line - _count != _shift)
        {
            _shift = line - _count;
            _runs.Add((_count, line));
        }

        _count++;
    }

    /// <summary>In which column stands what was found of the last figure added.</summary>
    public void MarkLast(int column) => _columns[_count - 1] = column;

    /// <summary>The line of a figure.</summary>
    public int LineOf(int order)
    {
        var (low, high) = (0, _runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _runs[middle].Order <= order ? (middle, high) : (low, middle - 1);
        }

        return _runs[low].Line + order - _runs[low].Order;
    }

    /// <summary>The column of what was found; 1 where it is of the whole row.</summary>
    public int ColumnOf(int order) => _columns.GetValueOrDefault(order, 1);
}
