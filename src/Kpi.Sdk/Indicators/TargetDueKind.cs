namespace Kpi.Sdk;

/// <summary>The form a deadline has.</summary>
public enum TargetDueKind
{
    /// <summary>The document's deadline is not known.</summary>
    Unknown,

    /// <summary>The end of a period.</summary>
    Period,

    /// <summary>A day.</summary>
    Date,

    /// <summary>The end of a term.</summary>
    Term,

    /// <summary>The end of every year.</summary>
    EveryYear,
}
