namespace Kpi.Sdk;

/// <summary>How the numbers of a text are written. The two are never mixed.</summary>
public enum Numerals
{
    /// <summary>A dot before the decimals and no groups: 1234.56.</summary>
    Invariant,

    /// <summary>Dots between groups of three and a comma before the decimals: 1.234,56. Read by <see cref="VietnameseNumber"/>.</summary>
    Vietnamese,
}
