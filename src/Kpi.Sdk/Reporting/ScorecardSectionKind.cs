namespace Kpi.Sdk.Reporting;

/// <summary>The parts of a scorecard.</summary>
internal enum ScorecardSectionKind
{
    /// <summary>Figures that no target speaks of.</summary>
    WithoutTarget,

    /// <summary>Targets shown for comparison.</summary>
    Reference,

    /// <summary>Targets that bind.</summary>
    Binding,
}
