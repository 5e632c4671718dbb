namespace Kpi.Sdk;

/// <summary>Why a target can't be judged.</summary>
public enum NotAssessableReason
{
    /// <summary>It can be judged.</summary>
    None,

    /// <summary>There is no figure of that indicator, unit and tier on or before the day judged.</summary>
    NoFigure,

    /// <summary>The figure and the target count different things, or by different units.</summary>
    DifferentBase,

    /// <summary>The ratio and the percentage stated for it contradict each other and would lead to different verdicts.</summary>
    ContradictoryFigure,

    /// <summary>The figure is hedged ("khoảng", "gần") and may lie on either side of the target.</summary>
    Hedged,

    /// <summary>The target, or the figure, is words without a number.</summary>
    Qualitative,

    /// <summary>The target's number is not known.</summary>
    ValueUnknown,

    /// <summary>The target's deadline is not known.</summary>
    DueUnknown,

    /// <summary>The unit ended before the deadline.</summary>
    UnitEnded,

    /// <summary>The deadline is past, and the latest figure is older than it.</summary>
    NoFigureAtDue,
}
