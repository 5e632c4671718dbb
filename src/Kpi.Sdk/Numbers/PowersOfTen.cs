using System.Numerics;

namespace Kpi.Sdk;

/// <summary>Powers of ten, looked up rather than computed again.</summary>
internal static class PowersOfTen
{
    private static readonly BigInteger[] Table = [.. Enumerable.Range(0, 48).Select(exponent => BigInteger.Pow(10, exponent))];

    /// <summary>10 to the power of <paramref name="exponent"/>, not negative.</summary>
    public static BigInteger Of(int exponent) => exponent < Table.Length ? Table[exponent] : BigInteger.Pow(10, exponent);
}
