namespace Kpi.Sdk.Columns;

/// <summary>Sums of a row over windows of its columns. Only under the bound of <see cref="PeriodSums.IsProved"/>.</summary>
internal static class WindowSums
{
    /// <summary>Adds up a row without missing numbers, window by window.</summary>
    /// <param name="row">The numbers, 0 for a missing one.</param>
    /// <param name="windows">The columns of each sum, all within the row.</param>
    /// <param name="length">The columns of every window, where they follow each other without a gap; 0 where they do not.</param>
    /// <param name="sums">One a window.</param>
    public static void Add(ReadOnlySpan<long> row, ReadOnlySpan<RollupWindow> windows, int length, Span<long> sums)
    {
        switch (length)
        {
            case 1:
                row.Slice(windows[0].Start, windows.Length).CopyTo(sums);
                break;
            case 3:
                AddThrees(row.Slice(windows[0].Start, 3 * windows.Length), sums[..windows.Length]);
                break;
            case > 3:
                AddRuns(row.Slice(windows[0].Start, length * windows.Length), length, sums[..windows.Length]);
                break;
            default:
                for (var period = 0; period < windows.Length; period++)
                {
                    var sum = 0L;
                    foreach (var number in row[windows[period].Start..windows[period].End])
                    {
                        sum += number;
                    }

                    sums[period] = sum;
                }

                break;
        }
    }

    /// <summary>The columns of every window, where all have as many and they follow each other without a gap; else 0.</summary>
    public static int LengthOf(ReadOnlySpan<RollupWindow> windows)
    {
        for (var period = 0; period < windows.Length; period++)
        {
            var isNext = period == 0 || windows[period].Start == windows[period - 1].End;
            if (!isNext || windows[period].End - windows[period].Start != windows[0].End - windows[0].Start)
            {
                return 0;
            }
        }

        return windows.Length == 0 ? 0 : windows[0].End - windows[0].Start;
    }

    private static void AddThrees(ReadOnlySpan<long> row, Span<long> sums)
    {
        for (var (period, at) = (0, 0); period < sums.Length && at + 2 < row.Length; period++, at += 3)
        {
            sums[period] = row[at] + row[at + 1] + row[at + 2];
        }
    }

    private static void AddRuns(ReadOnlySpan<long> row, int length, Span<long> sums)
    {
        var at = 0;
        for (var period = 0; period < sums.Length; period++)
        {
            var sum = 0L;
            for (var end = at + length; at < end && at < row.Length; at++)
            {
                sum += row[at];
            }

            sums[period] = sum;
        }
    }
}
