using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>How figures are rolled up.</summary>
[Experimental("KPISDK0001")]
public sealed class RollupOptions
{
    private readonly Rational _minimumCoverage = Rational.One;
    private readonly Rational _minimumDenominatorShare = Rational.Zero;
    private readonly int? _maxThreads;

    /// <summary>The least part of the expected figures that must be present for a result (fraction, 0 to 1). 1, all of them, unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0 or more than 1.</exception>
    public Rational MinimumCoverage
    {
        get => _minimumCoverage;
        init => _minimumCoverage = Fraction(value);
    }

    /// <summary>
    /// The least part of a ratio's whole denominator that must be present for a result (fraction, 0 to 1), beside <see cref="MinimumCoverage"/>. The whole is known only where
    /// every missing figure has told at least its denominator; where it is not, there is no result. 0, which asks for nothing, unless said otherwise.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0 or more than 1.</exception>
    public Rational MinimumDenominatorShare
    {
        get => _minimumDenominatorShare;
        init => _minimumDenominatorShare = Fraction(value);
    }

    /// <summary>The most threads that work on it, 1 or more; null for one where there are few observations, and for as many as there are processors above a million. The result is the same.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? MaxThreads
    {
        get => _maxThreads;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, nameof(value));
            _maxThreads = value;
        }
    }

    /// <summary>Told, from time to time and from any of the threads, how many observations have been taken; null for nobody.</summary>
    public IProgress<long>? Progress { get; init; }

    internal static RollupOptions Default { get; } = new();

    private static Rational Fraction(Rational value) => value >= Rational.Zero && value <= Rational.One
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A coverage is a fraction from 0 to 1.");
}
