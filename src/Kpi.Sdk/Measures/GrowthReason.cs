namespace Kpi.Sdk;

/// <summary>Why two figures can't be compared.</summary>
public enum GrowthReason
{
    /// <summary>They can.</summary>
    None,

    /// <summary>One of them is missing.</summary>
    NoData,

    /// <summary>Flows of unequal length: "không cùng độ dài kỳ".</summary>
    PeriodLength,

    /// <summary>They count different things.</summary>
    DifferentBase,

    /// <summary>The earlier one is zero: there is no relative change.</summary>
    ZeroBase,

    /// <summary>They have different signs: there is no relative change.</summary>
    SignChange,

    /// <summary>One of them is hedged.</summary>
    Hedged,
}
