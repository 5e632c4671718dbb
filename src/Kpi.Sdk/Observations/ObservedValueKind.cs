namespace Kpi.Sdk;

/// <summary>The form of an observed value.</summary>
public enum ObservedValueKind
{
    /// <summary>No value, for a reason.</summary>
    Absent,

    /// <summary>A count, an amount or an index.</summary>
    Number,

    /// <summary>A numerator, a denominator, a stated percentage, or some of them.</summary>
    Ratio,

    /// <summary>Points, out of a maximum where it is printed.</summary>
    Score,

    /// <summary>A place, among so many where it is printed.</summary>
    Rank,

    /// <summary>Done or not.</summary>
    Done,

    /// <summary>Words without a number.</summary>
    Text,
}
