namespace Kpi.Sdk;

/// <summary>Whether a target is met.</summary>
public enum Verdict
{
    /// <summary>It can't be said; the reason says why not.</summary>
    NotAssessable,

    /// <summary>Not reached, and there is still time.</summary>
    NotDue,

    /// <summary>Not reached, and the time is over.</summary>
    NotMet,

    /// <summary>Reached.</summary>
    Met,

    /// <summary>Reached and, as printed, surpassed.</summary>
    Exceeded,
}
