namespace Kpi.Sdk;

/// <summary>How far a target is reached, as a number.</summary>
public enum AttainmentMethod
{
    /// <summary>There is no such number.</summary>
    None,

    /// <summary>A/T: for at least and more than.</summary>
    RatioOfTarget,

    /// <summary>2 − A/T: for at most and less than.</summary>
    ReflectedRatio,

    /// <summary>T/A: for at most and less than, on request.</summary>
    InverseRatio,

    /// <summary>1 within a range; outside it 1 less the distance over the range's width.</summary>
    RangePosition,

    /// <summary>0 or 1.</summary>
    DoneOrNot,

    /// <summary>(A − B)/(T − B): the share of the way from the baseline.</summary>
    BaselineProgress,

    /// <summary>A/P: against the value of the path on the figure's day.</summary>
    PathProgress,
}
