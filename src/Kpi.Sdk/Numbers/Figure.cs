using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Kpi.Sdk;

/// <summary>A number as it was printed: its digits, how many decimals it shows, and the word that hedges it.</summary>
/// <remarks>
/// <para>At most 18 digits and −12 to 15 decimals; "61,3 ngàn" has −2 and stands for 61 300, give or take 50.</para>
/// <para>Equality is of the print: 12,30 and 12,3 are two figures of one value, so there is no order. Compare values with
/// <see cref="CompareValueTo"/>, <see cref="ByValue"/>, or as <see cref="Rational"/>. Minus zero is zero. The default is a plain 0.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<Figure>))]
public readonly partial record struct Figure : ISpanParsable<Figure>, ISpanFormattable, ITextValue<Figure>
{
    /// <summary>The fewest decimals a figure may have: −12, counted in trillions.</summary>
    public const int MinDecimals = -12;

    /// <summary>The most decimals a figure may have.</summary>
    public const int MaxDecimals = 15;

    /// <summary>The first mantissa too large in magnitude: 10^18.</summary>
    internal const long MantissaLimit = 1_000_000_000_000_000_000;

    // beside each other before the mantissa: 16 bytes in all
    private readonly sbyte _decimals;
    private readonly byte _hedge;

    private Figure(long mantissa, int decimals, Hedge hedge)
    {
        Mantissa = mantissa;
        _decimals = (sbyte)decimals;
        _hedge = (byte)hedge;
    }

    /// <summary>Orders figures by value alone; figures of one value that print differently compare as equal.</summary>
    public static IComparer<Figure> ByValue { get; } = Comparer<Figure>.Create(static (left, right) => left.CompareValueTo(right));

    /// <summary>The digits as a whole number, of magnitude below 10^18.</summary>
    public long Mantissa { get; }

    /// <summary>Decimals shown, −12 to 15.</summary>
    public int Decimals => _decimals;

    /// <summary>The word that makes the number inexact.</summary>
    public Hedge Hedge => (Hedge)_hedge;

    /// <summary>True where no word hedges the number.</summary>
    public bool IsExact => Hedge == Hedge.None;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Math.Sign(Mantissa);

    /// <summary>True where the value has no fraction, however it is printed: 12,00 is whole.</summary>
    public bool IsWhole => _decimals <= 0 || ToRational().IsWhole;

    /// <summary>A figure of parts.</summary>
    /// <param name="mantissa">The digits as a whole number, of magnitude below 10^18.</param>
    /// <param name="decimals">Decimals shown, −12 to 15.</param>
    /// <param name="hedge">The word that makes it inexact.</param>
    /// <returns>The figure; 6723 with 2 decimals is 67,23.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of its range.</exception>
    public static Figure Of(long mantissa, int decimals = 0, Hedge hedge = Hedge.None)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(mantissa, -MantissaLimit);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(mantissa, MantissaLimit);
        ArgumentOutOfRangeException.ThrowIfLessThan(decimals, MinDecimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaxDecimals);
        if (!Enum.IsDefined(hedge))
        {
            throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "Not a hedge.");
        }

        return new Figure(mantissa, decimals, hedge);
    }

    /// <summary>The figure a decimal prints: its digits and its decimals are kept, 12.30m has two.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="OverflowException"><paramref name="value"/> has more than 18 digits or more than 15 decimals: nothing is rounded.</exception>
    public static Figure FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        var decimals = (bits[3] >> 16) & 0xFF;
        var magnitude = ((UInt128)(uint)bits[2] << 64) | ((UInt128)(uint)bits[1] << 32) | (uint)bits[0];
        if (magnitude >= (UInt128)MantissaLimit || decimals > MaxDecimals)
        {
            throw new OverflowException($"A figure has at most 18 digits and {MaxDecimals} decimals; this decimal has more.");
        }

        return new Figure(bits[3] < 0 ? -(long)magnitude : (long)magnitude, decimals, Hedge.None);
    }

    /// <summary>The same digits under another hedge.</summary>
    /// <param name="hedge">The word that makes it inexact; None for none.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hedge"/> is not one of the hedges.</exception>
    public Figure WithHedge(Hedge hedge) => Of(Mantissa, Decimals, hedge);

    /// <summary>The value, hedge aside.</summary>
    /// <returns>The exact value of the digits printed.</returns>
    public Rational ToRational() =>
        _decimals <= 0 ? Rational.Of(Mantissa * PowersOfTen.Of(-_decimals)) : Rational.Of(Mantissa, PowersOfTen.Of(_decimals));

    /// <summary>The value as a decimal where that is exact; the hedge is lost.</summary>
    /// <param name="value">The number, with the decimals shown, or zero.</param>
    /// <returns>False where a decimal can't hold the digits.</returns>
    public bool TryToDecimal(out decimal value)
    {
        if (_decimals < 0)
        {
            return ToRational().TryToDecimal(out value);
        }

        var magnitude = (ulong)Math.Abs(Mantissa);
        value = new decimal((int)(uint)magnitude, (int)(uint)(magnitude >> 32), 0, Mantissa < 0, (byte)_decimals);
        return true;
    }

    /// <summary>Compares the values, decimals shown and hedges aside.</summary>
    /// <param name="other">The other figure.</param>
    /// <returns>Negative, zero or positive; zero for 12,30 and 12,3.</returns>
    public int CompareValueTo(Figure other)
    {
        if (_decimals == other._decimals)
        {
            return Mantissa.CompareTo(other.Mantissa);
        }

        return _decimals < other._decimals
            ? (Mantissa * PowersOfTen.Of(other._decimals - _decimals)).CompareTo(other.Mantissa)
            : -(other.Mantissa * PowersOfTen.Of(_decimals - other._decimals)).CompareTo(Mantissa);
    }

    /// <summary>The exact values that would print as this figure.</summary>
    /// <param name="reading">How it is taken to have been rounded.</param>
    /// <returns>
    /// An interval around the figure. A hedge overrides the reading: over x is everything above x, nearly and under x everything below x,
    /// about x the whole line.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reading"/> is not one of the readings.</exception>
    public FigureInterval Unrounded(PrintReading reading)
    {
        if (!Enum.IsDefined(reading))
        {
            throw new ArgumentOutOfRangeException(nameof(reading), reading, "Not a reading of printed numbers.");
        }

        var value = ToRational();
        return Hedge switch
        {
            Hedge.About => FigureInterval.Everything,
            Hedge.Over => FigureInterval.Above(value),
            Hedge.Nearly or Hedge.Under => FigureInterval.Below(value),
            _ => PrintedNumber.Unrounded(value, _decimals, Mantissa, reading),
        };
    }

    /// <summary>The figure with the sign turned; a hedge turns with it (over becomes under).</summary>
    /// <returns>The negated figure.</returns>
    public Figure Negate() => new(-Mantissa, Decimals, Hedge switch
    {
        Hedge.Over => Hedge.Under,
        Hedge.Under or Hedge.Nearly => Hedge.Over,
        var other => other,
    });
}
