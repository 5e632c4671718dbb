namespace Kpi.Sdk;

/// <summary>How the members of a breakdown stand to the whole.</summary>
public enum BreakdownKind
{
    /// <summary>One thing may be in several members, or in none.</summary>
    Overlapping,

    /// <summary>Every thing is in exactly one member: the members add up to the whole.</summary>
    Partition,
}
