namespace Kpi.Sdk.Validation;

/// <summary>How a figure stands apart from the earlier ones of its series.</summary>
internal enum OutlierKind
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>About a thousand times the median, or a thousandth of it.</summary>
    Thousandfold,

    /// <summary>More than three standard deviations from the mean.</summary>
    ThreeDeviations,

    /// <summary>Far from the median, measured by the median deviation.</summary>
    FarFromMedian,
}
