namespace Kpi.Sdk;

/// <summary>How much a finding weighs.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing; nothing has to change.</summary>
    Notice,

    /// <summary>Probably wrong: compute, and show it beside the result.</summary>
    Warning,

    /// <summary>Wrong: do not compute with it.</summary>
    Error,
}
