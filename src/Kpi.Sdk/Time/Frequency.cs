namespace Kpi.Sdk;

/// <summary>How long a reporting period is, and where in the year it may begin.</summary>
public enum Frequency
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>One month.</summary>
    Month,

    /// <summary>Three months, from the first, fourth, seventh or tenth.</summary>
    Quarter,

    /// <summary>Six months, from the first or the seventh.</summary>
    HalfYear,

    /// <summary>Twelve months.</summary>
    Year,

    /// <summary>From the first month of the year on, for a number of months that makes none of the others: 2, 4, 5 or 7 to 11.</summary>
    YearToDate,
}
