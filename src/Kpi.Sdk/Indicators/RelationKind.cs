namespace Kpi.Sdk;

/// <summary>How figures are bound to each other.</summary>
public enum RelationKind
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>The parts add up to the total.</summary>
    Sum,

    /// <summary>The members of a breakdown add up to the whole.</summary>
    Partition,

    /// <summary>The total is what is left of the first part after the others.</summary>
    Difference,

    /// <summary>What comes in equals what goes out and what stays: carried over + received = processed + pending.</summary>
    Identity,

    /// <summary>The percentages of the parts reach 100.</summary>
    ShareOfWhole,

    /// <summary>The total is not above the sum of the parts: what is offered somewhere is part of what is offered at all.</summary>
    AtMost,
}
