namespace Kpi.Sdk.Columns;

/// <summary>How a stated percentage stands to its terms, under the rounding a framework accepts.</summary>
internal enum PercentageFit
{
    /// <summary>There are no two terms and a percentage to hold together.</summary>
    NotGiven,

    /// <summary>The denominator is zero or negative.</summary>
    NoBase,

    /// <summary>The accepted rounding gives it, or its hedges leave room for it.</summary>
    Accepted,

    /// <summary>Less than one unit of the last digit away: another way of rounding gives it.</summary>
    OtherReading,

    /// <summary>A whole unit of the last digit or more away, or on the wrong side of its hedge: no rounding gives it.</summary>
    Contradicts,
}
