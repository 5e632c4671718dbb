namespace Kpi.Sdk.Columns;

/// <summary>The series of one slice, tier and accumulation: ordered by level, then by unit in depth-first order; each a row of consecutive base periods.</summary>
/// <remarks>A cell is missing in both columns or in none. What has no complete number stands beside, by cell.</remarks>
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

    /// <summary>Numerators, or the values of what is no ratio.</summary>
    public required long[] Values { get; init; }

    /// <summary>Denominators; null for what is no ratio.</summary>
    public required long[]? Denominators { get; init; }

    public required int ValueDecimals { get; init; }

    public required int DenominatorDecimals { get; init; }

    /// <summary>The largest absolute value in <see cref="Values"/>.</summary>
    public required long ValueMagnitude { get; init; }

    /// <summary>The largest absolute value in <see cref="Denominators"/>.</summary>
    public required long DenominatorMagnitude { get; init; }

    /// <summary>The cells of <see cref="SideValues"/>, ascending.</summary>
    public required int[] SideCells { get; init; }

    /// <summary>Absences, and ratios that lack a term.</summary>
    public required ObservedValue[] SideValues { get; init; }

    /// <summary>How many observations it holds.</summary>
    public required long Count { get; init; }

    public bool IsRatio => Denominators is not null;

    public long MemoryBytes =>
        ((long)Values.Length * sizeof(long)) + ((Denominators?.LongLength ?? 0) * sizeof(long)) + ((Places.LongLength + SideCells.Length) * sizeof(int)) + ((long)SideValues.Length * IntPtr.Size);

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

    /// <summary>The part of the side cells that lies in a range of rows.</summary>
    public (int Start, int End) Sides(int firstRow, int endRow) =>
        (FirstSide(firstRow * Width), FirstSide(endRow * Width));

    /// <summary>What a cell holds; null where nothing was reported.</summary>
    public ObservedValue? At(int cell)
    {
        if (Values[cell] == ColumnScale.Missing)
        {
            var side = Array.BinarySearch(SideCells, cell);
            return side < 0 ? null : SideValues[side];
        }

        if (Denominators is not null)
        {
            return ObservedValue.OfRatio(Printed(Values[cell], ValueDecimals), Printed(Denominators[cell], DenominatorDecimals));
        }

        return Indicator.Kind switch
        {
            MeasureKind.Score => ObservedValue.OfScore(Printed(Values[cell], ValueDecimals)),
            MeasureKind.Rank => ObservedValue.OfRank((int)Values[cell]),
            MeasureKind.YesNo => ObservedValue.OfDone(Values[cell] != 0),
            _ => ObservedValue.OfNumber(Printed(Values[cell], ValueDecimals)),
        };
    }

    // without zeros at the end, so that it always fits a figure again
    private static Figure Printed(long scaled, int decimals)
    {
        while (scaled != 0 && scaled % 10 == 0 && (decimals > 0 || Math.Abs(scaled) >= Figure.MantissaLimit))
        {
            scaled /= 10;
            decimals--;
        }

        return scaled == 0 ? Figure.Of(0) : Figure.Of(scaled, decimals);
    }

    private int FirstSide(int cell)
    {
        var found = Array.BinarySearch(SideCells, cell);
        return found < 0 ? ~found : found;
    }

    private int LowerBound(int start, int end, int place)
    {
        var found = Array.BinarySearch(Places, start, end - start, place);
        return found < 0 ? ~found : found;
    }
}
