using System.Globalization;
using System.Numerics;

namespace Kpi.Sdk;

/// <summary>A run of whole numbers, both ends inclusive; it may be empty, or have no last number.</summary>
/// <remarks>Equality is of the numbers in it: all empty ranges are equal. The default is empty.</remarks>
public readonly record struct WholeRange
{
    private readonly BigInteger _length;

    private WholeRange(BigInteger first, BigInteger length, bool isUnbounded) =>
        (First, _length, IsUnbounded) = (first, length, isUnbounded);

    /// <summary>No number at all.</summary>
    public static WholeRange Empty => default;

    /// <summary>The first number; 0 where the range is empty.</summary>
    public BigInteger First { get; }

    /// <summary>The last number, or null where there is none because the range is empty or has no end.</summary>
    public BigInteger? Last => IsEmpty || IsUnbounded ? null : First + _length - BigInteger.One;

    /// <summary>True where the range has a first number and no last one.</summary>
    public bool IsUnbounded { get; }

    /// <summary>True where no number is in the range.</summary>
    public bool IsEmpty => !IsUnbounded && _length.IsZero;

    /// <summary>How many numbers are in the range, or null where it has no end.</summary>
    public BigInteger? Count => IsUnbounded ? null : _length;

    /// <summary>The numbers between two ends.</summary>
    /// <param name="first">The first number.</param>
    /// <param name="last">The last number, inclusive; null for no end.</param>
    /// <returns>The range; empty where <paramref name="last"/> comes before <paramref name="first"/>.</returns>
    public static WholeRange Of(BigInteger first, BigInteger? last)
    {
        if (last is null)
        {
            return new WholeRange(first, BigInteger.Zero, isUnbounded: true);
        }

        return last < first ? Empty : new WholeRange(first, last.Value - first + BigInteger.One, isUnbounded: false);
    }

    /// <summary>Whether a number is in the range.</summary>
    /// <param name="value">The number.</param>
    /// <returns>True where it is.</returns>
    public bool Contains(BigInteger value) => value >= First && (IsUnbounded || value - First < _length);

    /// <summary>The range in mathematical notation: "[2985, 3015]", "[1, ∞)", "∅".</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        if (IsEmpty)
        {
            return "∅";
        }

        return Last is { } last
            ? string.Create(CultureInfo.InvariantCulture, $"[{First}, {last}]")
            : string.Create(CultureInfo.InvariantCulture, $"[{First}, ∞)");
    }
}
