using System.Runtime.InteropServices;

namespace Kpi.Sdk.Benchmarks.Data;

/// <summary>One figure of a commune and a month; 32 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct NationRow(long numerator, long denominator, int stated, int indicator, int commune, int month)
{
    /// <summary>Stands in <see cref="Numerator"/> where no figure was reported.</summary>
    public const long Missing = long.MinValue;

    public readonly long Numerator = numerator;
    public readonly long Denominator = denominator;

    /// <summary>The percentage as stated, in hundredths.</summary>
    public readonly int Stated = stated;

    public readonly int Indicator = indicator;
    public readonly int Commune = commune;

    /// <summary>0 is January 2015.</summary>
    public readonly int Month = month;

    public bool IsMissing => Numerator == Missing;
}
