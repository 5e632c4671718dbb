namespace Kpi.Sdk;

/// <summary>What is wrong with a part of a framework's definition.</summary>
internal enum FrameworkFaultKind
{
    Duplicate,
    UnknownReference,
    UnknownMember,
    SumOfRatios,
    WrongCondition,
    Contradiction,
    Cycle,
}
