using System.Globalization;

namespace Kpi.Sdk;

/// <summary>From how much of what was expected a number was computed: by count of units, and by their share of the denominator where that is known.</summary>
/// <remarks>Equality is of all three parts. The default is 0 of 0: nothing was expected, and nothing is claimed.</remarks>
public readonly record struct Coverage
{
    private Coverage(int presentCount, int expectedCount, Rational? denominatorShare) =>
        (PresentCount, ExpectedCount, DenominatorShare) = (presentCount, expectedCount, denominatorShare);

    /// <summary>Inputs present, 0 to <see cref="ExpectedCount"/>.</summary>
    public int PresentCount { get; }

    /// <summary>Inputs expected, 0 or more.</summary>
    public int ExpectedCount { get; }

    /// <summary>The part of the whole denominator that the present inputs make up (fraction, 0 to 1), or null where it is not known.</summary>
    public Rational? DenominatorShare { get; }

    /// <summary>True where something was expected, all of it is present, and no share of the denominator is missing.</summary>
    public bool IsFull => ExpectedCount > 0 && PresentCount == ExpectedCount && (DenominatorShare is null || DenominatorShare == Rational.One);

    /// <summary>Present over expected (fraction, 0 to 1), or null where nothing was expected.</summary>
    public Rational? CountShare => ExpectedCount == 0 ? null : Rational.Of(PresentCount, ExpectedCount);

    /// <summary>A coverage of parts.</summary>
    /// <param name="present">Inputs present, 0 to <paramref name="expected"/>.</param>
    /// <param name="expected">Inputs expected, 0 or more.</param>
    /// <param name="share">Their share of the denominator (fraction, 0 to 1); null where it is not known.</param>
    /// <returns>The coverage.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, more is present than expected, or the share is outside 0 to 1.</exception>
    public static Coverage Of(int present, int expected, Rational? share = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(expected);
        ArgumentOutOfRangeException.ThrowIfNegative(present);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(present, expected);
        if (share is { } given && (given < Rational.Zero || given > Rational.One))
        {
            throw new ArgumentOutOfRangeException(nameof(share), given, "A share of the denominator is a fraction from 0 to 1.");
        }

        return new Coverage(present, expected, share);
    }

    /// <summary>The counts, "9/10", followed by the share of the denominator where it is known, "9/10 (19/20)".</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var counts = string.Create(CultureInfo.InvariantCulture, $"{PresentCount}/{ExpectedCount}");
        return DenominatorShare is { } share ? $"{counts} ({share})" : counts;
    }
}
