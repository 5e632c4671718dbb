namespace Kpi.Sdk.Columns;

/// <summary>What a plain row of a series has to hold.</summary>
[Flags]
internal enum SeriesForm
{
    /// <summary>Nothing that is a plain row: ranks, yes and no.</summary>
    None = 0,

    /// <summary>One number.</summary>
    Number = 1,

    /// <summary>Numerator and denominator.</summary>
    Ratio = 2,

    /// <summary>The number or the numerator counts whole things.</summary>
    WholeValue = 4,

    /// <summary>The denominator counts whole things.</summary>
    WholeDenominator = 8,
}
