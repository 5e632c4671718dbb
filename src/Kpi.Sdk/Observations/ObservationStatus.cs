namespace Kpi.Sdk;

/// <summary>How firm a figure is.</summary>
public enum ObservationStatus
{
    /// <summary>Not said; taken as firm.</summary>
    Unspecified,

    /// <summary>"ước thực hiện": reckoned before the period ended.</summary>
    Estimated,

    /// <summary>To be confirmed.</summary>
    Provisional,

    /// <summary>Confirmed.</summary>
    Final,

    /// <summary>Confirmed, and changed since.</summary>
    Revised,
}
