using System.Numerics;

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

    private PeriodFold(int[] starts, int[] ends) => (_starts, _ends) = (starts, ends);

    /// <summary>Adds up sums and counts of units, each with its shorter periods.</summary>
    public void Add(RollupSums shorter, int shorterCount, RollupSums longer)
    {
        Add<long>(shorter.Values, shorterCount, longer.Values);
        Add<int>(shorter.Present, shorterCount, longer.Present);
        if (longer.Denominators.Length > 0)
        {
            Add<long>(shorter.Denominators, shorterCount, longer.Denominators);
        }
    }

    private void Add<T>(ReadOnlySpan<T> shorter, int shorterCount, Span<T> longer)
        where T : struct, IAdditionOperators<T, T, T>
    {
        var (starts, ends) = (_starts, _ends);
        for (int source = 0, cell = 0; source < shorter.Length; source += shorterCount)
        {
            var row = shorter.Slice(source, shorterCount);
            for (var period = 0; period < starts.Length; period++)
            {
                var sum = default(T);
                for (var part = starts[period]; part < ends[period]; part++)
                {
                    sum += row[part];
                }

                longer[cell++] = sum;
            }
        }
    }

    /// <summary>The same fold for rows that begin with one of the shorter periods and have so many.</summary>
    public PeriodFold For(int offset, int width) => new(
        Array.ConvertAll(_starts, start => Math.Clamp(start - offset, 0, width)), Array.ConvertAll(_ends, end => Math.Clamp(end - offset, 0, width)));

    /// <summary>Adds up a row of figures of the shorter periods.</summary>
    /// <param name="row">The figures; the least of their type for a missing one.</param>
    /// <param name="sums">One a longer period.</param>
    /// <param name="present">One a longer period; empty where it is not wanted.</param>
    public void AddRow<T>(ReadOnlySpan<T> row, Span<long> sums, Span<int> present)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (present.IsEmpty)
        {
            AddAll(row, sums);
            return;
        }

        for (var period = 0; period < sums.Length; period++)
        {
            var (sum, count) = (0L, 0);
            for (var column = _starts[period]; column < _ends[period]; column++)
            {
                var isPresent = row[column] != T.MinValue;
                sum += isPresent ? long.CreateTruncating(row[column]) : 0;
                count += isPresent ? 1 : 0;
            }

            sums[period] = sum;
            present[period] = count;
        }
    }

    private void AddAll<T>(ReadOnlySpan<T> row, Span<long> sums)
        where T : struct, IBinaryInteger<T>
    {
        for (var period = 0; period < sums.Length; period++)
        {
            var sum = 0L;
            for (var column = _starts[period]; column < _ends[period]; column++)
            {
                sum += long.CreateTruncating(row[column]);
            }

            sums[period] = sum;
        }
    }

    /// <summary>Counts what a row without a missing figure has for each longer period.</summary>
    public void CountAll(Span<int> present)
    {
        for (var period = 0; period < present.Length; period++)
        {
            present[period] = _ends[period] - _starts[period];
        }
    }
}
