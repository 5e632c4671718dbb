using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>How figures are rolled up.</summary>
[Experimental("KPISDK0001")]
public sealed class RollupOptions
{
    private readonly Rational _minimumCoverage = Rational.One;

    /// <summary>The least part of the expected figures that must be present for a result (fraction, 0 to 1). 1, all of them, unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0 or more than 1.</exception>
    public Rational MinimumCoverage
    {
        get => _minimumCoverage;
        init => _minimumCoverage = value >= Rational.Zero && value <= Rational.One
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A coverage is a fraction from 0 to 1.");
    }

    internal static RollupOptions Default { get; } = new();
}
