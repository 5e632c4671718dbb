namespace Kpi.Sdk;

/// <summary>The one decision of rounding: whether an inexact value goes to the whole number above its floor.</summary>
internal static class RoundingStep
{
    /// <summary>Decides for a value that is not whole.</summary>
    /// <param name="mode">Which way to round.</param>
    /// <param name="sign">The sign of the value, not zero.</param>
    /// <param name="isFloorEven">Whether the whole number below it is even.</param>
    /// <param name="half">The sign of the distance from the floor less one half.</param>
    public static bool GoesUp(RoundingMode mode, int sign, bool isFloorEven, int half) => mode switch
    {
        RoundingMode.Floor => false,
        RoundingMode.Ceiling => true,
        RoundingMode.TowardZero => sign < 0,
        RoundingMode.HalfUp => half >= 0,
        RoundingMode.HalfDown => half > 0,
        RoundingMode.HalfAwayFromZero => half > 0 || (half == 0 && sign > 0),
        RoundingMode.HalfEven => half > 0 || (half == 0 && !isFloorEven),
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Not a rounding mode."),
    };
}
