namespace Kpi.Sdk.Columns;

/// <summary>From shorter periods to the longer ones they make: which of the shorter belong to each.</summary>
/// <remarks>Only for periods that nest: every longer one begins and ends where shorter ones do.</remarks>
internal sealed class PeriodFold
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    /// <param name="shorter">First base period and end of each shorter period, one after the other.</param>
    /// <param name="longer">The longer periods.</param>
    /// <param name="isLastOnly">True for stocks: only the last shorter period counts.</param>
    public PeriodFold(WantedPeriod[] shorter, WantedPeriod[] longer, bool isLastOnly)
    {
        (_starts, _ends) = (new int[longer.Length], new int[longer.Length]);
        for (var period = 0; period < longer.Length; period++)
        {
            var wanted = longer[period];
            var start = Array.FindIndex(shorter, part => part.First >= wanted.First && part.End <= wanted.End);
            var end = Array.FindLastIndex(shorter, part => part.First >= wanted.First && part.End <= wanted.End) + 1;
            (_starts[period], _ends[period]) = start < 0 ? (0, 0) : (start, end);
            if (isLastOnly && start >= 0)
            {
                (_starts[period], _ends[period]) = shorter[end - 1].End == wanted.End ? (end - 1, end) : (0, 0);
            }
        }
    }

    public int Count => _starts.Length;

    /// <summary>Adds up sums and counts of units, each with its shorter periods.</summary>
    public void Add(RollupSums shorter, int shorterCount, RollupSums longer)
    {
        var isRatio = longer.Denominators.Length > 0;
        for (int unit = 0, source = 0, cell = 0; source < shorter.Values.Length; unit++, source += shorterCount)
        {
            for (var period = 0; period < _starts.Length; period++, cell++)
            {
                var (sum, denominator, present) = (0L, 0L, 0);
                for (var part = source + _starts[period]; part < source + _ends[period]; part++)
                {
                    sum += shorter.Values[part];
                    present += shorter.Present[part];
                    denominator += isRatio ? shorter.Denominators[part] : 0;
                }

                longer.Values[cell] = sum;
                longer.Present[cell] = present;
                if (isRatio)
                {
                    longer.Denominators[cell] = denominator;
                }
            }
        }
    }

    /// <summary>Adds up a row of figures of the shorter periods.</summary>
    /// <param name="row">The figures from <paramref name="offset"/> on; the least of their type for a missing one.</param>
    /// <param name="offset">Which of the shorter periods the first figure is for.</param>
    /// <param name="sums">One a longer period.</param>
    /// <param name="present">One a longer period; empty where it is not wanted.</param>
    public void AddRow(ReadOnlySpan<long> row, int offset, Span<long> sums, Span<int> present)
    {
        for (var period = 0; period < sums.Length; period++)
        {
            var (sum, count) = (0L, 0);
            var (start, end) = (Math.Clamp(_starts[period] - offset, 0, row.Length), Math.Clamp(_ends[period] - offset, 0, row.Length));
            foreach (var value in row[start..end])
            {
                var isPresent = value != MeasureColumn.Missing;
                sum += isPresent ? value : 0;
                count += isPresent ? 1 : 0;
            }

            sums[period] = sum;
            if (!present.IsEmpty)
            {
                present[period] = count;
            }
        }
    }

    /// <summary>Adds up a row of figures of 32 bits, as the other one does.</summary>
    public void AddRow(ReadOnlySpan<int> row, int offset, Span<long> sums, Span<int> present)
    {
        for (var period = 0; period < sums.Length; period++)
        {
            var (sum, count) = (0L, 0);
            var (start, end) = (Math.Clamp(_starts[period] - offset, 0, row.Length), Math.Clamp(_ends[period] - offset, 0, row.Length));
            foreach (var value in row[start..end])
            {
                var isPresent = value != MeasureColumn.NarrowMissing;
                sum += isPresent ? value : 0;
                count += isPresent ? 1 : 0;
            }

            sums[period] = sum;
            if (!present.IsEmpty)
            {
                present[period] = count;
            }
        }
    }
}
