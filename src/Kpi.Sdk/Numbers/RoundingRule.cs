namespace Kpi.Sdk;

/// <summary>Rounding as a named step: how many decimals, and which way.</summary>
/// <remarks>The default rounds to whole numbers, half up.</remarks>
public readonly record struct RoundingRule
{
    /// <summary>A rule.</summary>
    /// <param name="decimals">Decimals to keep, −12 to 15; −3 rounds to thousands.</param>
    /// <param name="mode">Which way to round.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside −12 to 15, or <paramref name="mode"/> is not one of the modes.</exception>
    public RoundingRule(int decimals, RoundingMode mode)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(decimals, Figure.MinDecimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, Figure.MaxDecimals);
        if (!Enum.IsDefined(mode))
        {
            throw new ArgumentOutOfRangeException(nameof(mode), mode, "Not a rounding mode.");
        }

        Decimals = decimals;
        Mode = mode;
    }

    /// <summary>Decimals to keep, −12 to 15.</summary>
    public int Decimals { get; }

    /// <summary>Which way to round.</summary>
    public RoundingMode Mode { get; }

    /// <summary>Half up, as Vietnamese reports print.</summary>
    /// <param name="decimals">Decimals to keep, −12 to 15.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside −12 to 15.</exception>
    public static RoundingRule HalfUp(int decimals) => new(decimals, RoundingMode.HalfUp);

    /// <summary>Cut off towards zero.</summary>
    /// <param name="decimals">Decimals to keep, −12 to 15.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside −12 to 15.</exception>
    public static RoundingRule Truncate(int decimals) => new(decimals, RoundingMode.TowardZero);
}
