namespace Kpi.Sdk.Columns;

/// <summary>The percentages printed beside the terms of ratios: their digits, and with how many decimals they were printed.</summary>
internal sealed class StatedColumn
{
    /// <summary>What stands for no percentage.</summary>
    public const int None = int.MinValue;

    private readonly byte[]? _decimalsOfEach;

    public StatedColumn(int[] digits, int decimals, byte[]? decimalsOfEach)
    {
        Digits = digits;
        Decimals = decimals;
        _decimalsOfEach = decimalsOfEach;
        foreach (var digit in digits)
        {
            Magnitude = digit == None ? Magnitude : Math.Max(Magnitude, Math.Abs((long)digit));
        }
    }

    /// <summary>The largest absolute number of digits.</summary>
    public long Magnitude { get; }

    /// <summary>67,23 % with 2 decimals stands as 6723.</summary>
    public int[] Digits { get; }

    /// <summary>The decimals of all of them, where <see cref="HasOneScale"/>.</summary>
    public int Decimals { get; }

    public bool HasOneScale => _decimalsOfEach is null;

    public long MemoryBytes => (Digits.LongLength * sizeof(int)) + (_decimalsOfEach?.LongLength ?? 0);

    public int DecimalsAt(int entry) => _decimalsOfEach is { } each ? each[entry] : Decimals;

    public Percentage? At(int entry) => Digits[entry] == None ? null : Percentage.Of(Figure.Of(Digits[entry], DecimalsAt(entry)));
}
