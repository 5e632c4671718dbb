namespace Kpi.Sdk;

/// <summary>What a target means to the units it is shown for.</summary>
public enum TargetRole
{
    /// <summary>Shown for comparison in a section of its own; never counted.</summary>
    Reference,

    /// <summary>Set for the units in its scope, and counted.</summary>
    Binding,
}
