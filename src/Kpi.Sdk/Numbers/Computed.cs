namespace Kpi.Sdk;

/// <summary>Makes <see cref="Computed{T}"/>: a value, or why there is none.</summary>
public static class Computed
{
    /// <summary>A computed value.</summary>
    /// <typeparam name="T">What was computed.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="coverage">From how much it was computed; the default claims nothing.</param>
    /// <returns>The computed value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static Computed<T> Of<T>(T value, Coverage coverage = default)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        return new Computed<T>(value, ComputedStatus.Computed, coverage);
    }

    /// <summary>No value, and the reason.</summary>
    /// <typeparam name="T">What could not be computed.</typeparam>
    /// <param name="reason">Why not; anything but <see cref="ComputedStatus.Computed"/>.</param>
    /// <param name="coverage">How much there was to compute from; the default claims nothing.</param>
    /// <returns>The reason in place of the value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is Computed, or not one of the statuses.</exception>
    public static Computed<T> None<T>(ComputedStatus reason, Coverage coverage = default)
        where T : notnull
    {
        if (reason == ComputedStatus.Computed || !Enum.IsDefined(reason))
        {
            throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason for a missing value, such as NoData.");
        }

        return new Computed<T>(default, reason, coverage);
    }
}
