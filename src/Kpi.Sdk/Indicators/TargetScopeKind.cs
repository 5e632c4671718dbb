namespace Kpi.Sdk;

/// <summary>Whom a target is set for.</summary>
public enum TargetScopeKind
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>One unit.</summary>
    Unit,

    /// <summary>Each unit of a level, one by one.</summary>
    EachUnit,

    /// <summary>All units of a level taken together, such as the whole nation.</summary>
    LevelTogether,
}
