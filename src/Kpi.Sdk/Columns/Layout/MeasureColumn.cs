namespace Kpi.Sdk.Columns;

/// <summary>One measure of a block as scaled integers: in 32 bits where every number is small, in 64 bits otherwise.</summary>
/// <remarks>Numbers of at most <see cref="NarrowLimit"/> stay in 32 bits, so that eight of them add up without leaving 32 bits.</remarks>
internal sealed class MeasureColumn
{
    /// <summary>What stands for a figure that is not there; no figure scales to it.</summary>
    public const long Missing = long.MinValue;

    /// <summary>The same in a column of 32 bits.</summary>
    public const int NarrowMissing = int.MinValue;

    /// <summary>The largest absolute value kept in 32 bits: 2^28 − 1.</summary>
    public const int NarrowLimit = (1 << 28) - 1;

    private MeasureColumn(long[]? wide, int[]? narrow, int decimals, long magnitude)
    {
        Wide = wide;
        Narrow = narrow;
        Decimals = decimals;
        Magnitude = magnitude;
    }

    /// <summary>The numbers in 64 bits; null where they are in 32.</summary>
    public long[]? Wide { get; }

    /// <summary>The numbers in 32 bits; null where they are in 64.</summary>
    public int[]? Narrow { get; }

    /// <summary>How many decimals a number has: 12,3 with 2 stands as 1230.</summary>
    public int Decimals { get; }

    /// <summary>The largest absolute value; a bound that may be larger than any number kept.</summary>
    public long Magnitude { get; }

    public int Length => Narrow?.Length ?? Wide!.Length;

    public long MemoryBytes => Narrow is null ? Wide!.LongLength * sizeof(long) : Narrow.LongLength * sizeof(int);

    public long this[int index] => Narrow is { } narrow ? Widened(narrow[index]) : Wide![index];

    /// <summary>A column of numbers; the array is taken over where 64 bits are needed.</summary>
    public static MeasureColumn Of(long[] numbers, int decimals) => OfWideOrNarrow(numbers, decimals, MagnitudeOf(numbers));

    /// <summary>A column of numbers none of which is larger than a bound; the array is taken over where 64 bits are needed.</summary>
    public static MeasureColumn OfWideOrNarrow(long[] numbers, int decimals, long magnitude)
    {
        if (magnitude > NarrowLimit)
        {
            return new MeasureColumn(numbers, narrow: null, decimals, magnitude);
        }

        var narrow = GC.AllocateUninitializedArray<int>(numbers.Length);
        for (var index = 0; index < narrow.Length; index++)
        {
            narrow[index] = numbers[index] == Missing ? NarrowMissing : (int)numbers[index];
        }

        return new MeasureColumn(wide: null, narrow, decimals, magnitude);
    }

    /// <summary>A column of 32-bit numbers, none above <see cref="NarrowLimit"/>.</summary>
    public static MeasureColumn OfNarrow(int[] numbers, int decimals, long magnitude) => new(wide: null, numbers, decimals, magnitude);

    /// <summary>A column of 64-bit numbers.</summary>
    public static MeasureColumn OfWide(long[] numbers, int decimals, long magnitude) => new(numbers, narrow: null, decimals, magnitude);

    public bool IsMissing(int index) => Narrow is { } narrow ? narrow[index] == NarrowMissing : Wide![index] == Missing;

    public int MissingCount => CountMissing(0, Length);

    public int CountMissing(int start, int length) => Narrow is { } narrow ? narrow.AsSpan(start, length).Count(NarrowMissing) : Wide.AsSpan(start, length).Count(Missing);

    /// <summary>Puts 0 wherever another column is missing: only before the column is seen by anybody.</summary>
    public void ClearWhereMissing(MeasureColumn other)
    {
        if (other.MissingCount == 0)
        {
            return;
        }

        for (var index = 0; index < Length; index++)
        {
            if (!other.IsMissing(index))
            {
                continue;
            }

            if (Narrow is { } narrow)
            {
                narrow[index] = 0;
            }
            else
            {
                Wide![index] = 0;
            }
        }
    }

    public Rational Unscaled(int index) => Unscaled(this[index], Decimals);

    public static Rational Unscaled(long scaled, int decimals) => decimals == 0 ? Rational.Of(scaled) : Rational.Of(scaled, PowersOfTen.Of(decimals));

    private static long Widened(int number) => number == NarrowMissing ? Missing : number;

    private static long MagnitudeOf(long[] numbers)
    {
        var magnitude = 0L;
        foreach (var number in numbers)
        {
            if (number != Missing)
            {
                magnitude = Math.Max(magnitude, Math.Abs(number));
            }
        }

        return magnitude;
    }
}
