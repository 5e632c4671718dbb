namespace Kpi.Sdk;

/// <summary>How an exact number becomes one with fewer decimals.</summary>
public enum RoundingMode
{
    /// <summary>To the nearest; ties towards positive infinity. What Vietnamese reports do in nearly all cases; no legal rule prescribes it.</summary>
    HalfUp,

    /// <summary>To the nearest; ties towards negative infinity.</summary>
    HalfDown,

    /// <summary>To the nearest; ties away from zero.</summary>
    HalfAwayFromZero,

    /// <summary>To the nearest; ties to the even digit.</summary>
    HalfEven,

    /// <summary>Cut off: towards zero.</summary>
    TowardZero,

    /// <summary>Towards negative infinity.</summary>
    Floor,

    /// <summary>Towards positive infinity.</summary>
    Ceiling,
}
