namespace Kpi.Sdk.Columns;

/// <summary>Sums and counts in columns, one a cell: 0 where nothing is present.</summary>
internal sealed class RollupSums
{
    public RollupSums(int cellCount, bool isRatio)
    {
        Values = new long[cellCount];
        Denominators = new long[isRatio ? cellCount : 0];
        Present = new int[cellCount];
    }

    /// <summary>Of values or numerators, scaled.</summary>
    public long[] Values { get; }

    /// <summary>Of denominators, scaled; empty for what is no ratio.</summary>
    public long[] Denominators { get; }

    /// <summary>How many figures are present.</summary>
    public int[] Present { get; }

    public void Write(int cell, long value, long denominator, int present)
    {
        Values[cell] = value;
        Present[cell] = present;
        if (Denominators.Length > 0)
        {
            Denominators[cell] = denominator;
        }
    }
}
