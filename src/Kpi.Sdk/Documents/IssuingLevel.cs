namespace Kpi.Sdk;

/// <summary>The level of authority a document comes from.</summary>
public enum IssuingLevel
{
    /// <summary>Not stated.</summary>
    Unspecified,

    /// <summary>The Party's and the State's central bodies.</summary>
    Central,

    /// <summary>A province or a city of that rank.</summary>
    Province,

    /// <summary>A district, or a town or city of that rank; none after 30/6/2025.</summary>
    District,

    /// <summary>A commune, ward or township.</summary>
    Commune,
}
