using System.Numerics;
using System.Runtime.Intrinsics;

namespace Kpi.Sdk.Columns;

/// <summary>What the versions of the column sums have in common: the checks before, and the rows and columns that fill no vector.</summary>
internal static class PeriodSumsShape
{
    public static void Check(int length, int width, bool mayMiss, Span<long> sums, Span<int> counts)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(length % width, 0, nameof(length));
        ArgumentOutOfRangeException.ThrowIfLessThan(sums.Length, width, nameof(sums));
        ArgumentOutOfRangeException.ThrowIfLessThan(mayMiss ? counts.Length : width, width, nameof(counts));
    }

    /// <summary>Adds, one by one, the columns behind <paramref name="end"/>; all from <paramref name="firstColumn"/> on where there are no vectors.</summary>
    public static void AddRest<T>(ReadOnlySpan<T> values, int width, int firstColumn, int end, bool mayMiss, Span<long> sums, Span<int> counts)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var start = Vector256.IsHardwareAccelerated ? end : firstColumn;
        for (var row = 0; start < width && row < values.Length / width; row++)
        {
            var numbers = values.Slice(row * width, width);
            for (var column = start; column < width; column++)
            {
                if (!mayMiss)
                {
                    sums[column] += long.CreateTruncating(numbers[column]);
                }
                else if (numbers[column] != T.MinValue)
                {
                    sums[column] += long.CreateTruncating(numbers[column]);
                    counts[column]++;
                }
            }
        }
    }
}
