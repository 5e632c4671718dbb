namespace Kpi.Sdk.Csv;

/// <summary>What stays known from one window of a CSV text to the next: the separator, the line, and what was wrong.</summary>
internal sealed class CsvScan
{
    private const int FirstColumns = 32;

    private readonly int _maxColumns;

    public CsvScan(byte separator, int maxColumns, int firstLine = 1)
    {
        Separator = separator;
        Line = firstLine;
        _maxColumns = maxColumns;
        Ends = new int[Math.Min(maxColumns, FirstColumns)];
        Starts = new int[Ends.Length + 1];
    }

    /// <summary>The byte between fields.</summary>
    public byte Separator { get; }

    /// <summary>The line of the next record, from 1.</summary>
    public int Line { get; set; }

    /// <summary>Where the fields of the current record begin, and one more.</summary>
    public int[] Starts { get; private set; }

    /// <summary>Where the fields of the current record end.</summary>
    public int[] Ends { get; private set; }

    /// <summary>Quotes out of place in the current record, by their position in the window.</summary>
    public List<CsvSlip> Slips { get; } = [];

    /// <summary>Makes room for more fields; false where there may be no more.</summary>
    public bool TryGrow()
    {
        if (Ends.Length >= _maxColumns)
        {
            return false;
        }

        var (starts, ends) = (Starts, Ends);
        Array.Resize(ref ends, Math.Min(_maxColumns, Ends.Length * 2));
        Array.Resize(ref starts, ends.Length + 1);
        (Starts, Ends) = (starts, ends);
        return true;
    }
}
