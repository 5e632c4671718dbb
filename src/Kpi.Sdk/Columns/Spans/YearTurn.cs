namespace Kpi.Sdk.Columns;

/// <summary>Turns one row at a time from figures since the start of the year into those of each period, or back: the plain way, in 128 bits.</summary>
/// <param name="phase">How many periods of its year lie before the first column.</param>
/// <param name="perYear">Periods a year.</param>
internal readonly struct YearTurn(int phase, int perYear)
{
    private readonly int _phase = phase;
    private readonly int _perYear = perYear;

    public int PerYear => _perYear;

    /// <summary>The first column that begins a year; behind the row where none does.</summary>
    public int FirstYearStart => (_perYear - _phase) % _perYear;

    public bool IsYearStart(int column) => (column + _phase) % _perYear == 0;

    /// <summary>The figures of each period: missing where the one before is missing within the year.</summary>
    /// <param name="row">Figures since the start of the year, scaled.</param>
    /// <param name="turned">As long as <paramref name="row"/>.</param>
    /// <param name="tell">Told of each column that is missing though it has a figure, with the column it lacks, or with itself where the result is larger than a figure.</param>
    public void ToInPeriod(ReadOnlySpan<long> row, Span<long> turned, Action<int, int>? tell)
    {
        for (var column = 0; column < row.Length; column++)
        {
            turned[column] = row[column];
            if (row[column] != MeasureColumn.Missing && !IsYearStart(column))
            {
                var before = column == 0 ? MeasureColumn.Missing : row[column - 1];
                Store(turned, column, before == MeasureColumn.Missing ? null : (Int128)row[column] - before, column - 1, tell);
            }
        }
    }

    /// <summary>The figures since the start of the year: missing from the first gap of a year to its end.</summary>
    /// <param name="row">Figures of each period, scaled.</param>
    /// <param name="turned">As long as <paramref name="row"/>.</param>
    /// <param name="tell">Told of each column that is missing though it has a figure, with the column it lacks, or with itself where the result is larger than a figure.</param>
    public void ToSinceYearStart(ReadOnlySpan<long> row, Span<long> turned, Action<int, int>? tell)
    {
        // a year that began before the first column lacks what came before it
        var (sum, gap) = (Int128.Zero, IsYearStart(0) ? (int?)null : -1);
        for (var column = 0; column < row.Length; column++)
        {
            if (IsYearStart(column))
            {
                (sum, gap) = (Int128.Zero, null);
            }

            turned[column] = MeasureColumn.Missing;
            if (row[column] == MeasureColumn.Missing)
            {
                gap ??= column;
                continue;
            }

            sum += row[column];
            Store(turned, column, gap is null ? sum : null, gap ?? column, tell);
        }
    }

    private static void Store(Span<long> turned, int column, Int128? result, int lacking, Action<int, int>? tell)
    {
        var fits = result > long.MinValue && result <= long.MaxValue && ColumnScale.IsFigure((long)result.Value);
        turned[column] = fits ? (long)result!.Value : MeasureColumn.Missing;
        if (!fits)
        {
            tell?.Invoke(column, result is null ? lacking : column);
        }
    }
}
