namespace Kpi.Sdk;

/// <summary>Which way an indicator gets better.</summary>
public enum Direction
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>More is better: on-time rate, coverage.</summary>
    HigherIsBetter,

    /// <summary>Less is better: overdue rate, poverty rate, rank.</summary>
    LowerIsBetter,
}
