namespace Kpi.Sdk;

/// <summary>The level of a territorial unit, the highest first. Districts ended on 30 June 2025.</summary>
public enum OrgLevel
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>The whole country, <em>toàn quốc</em>.</summary>
    Nation,

    /// <summary>A province or a city under the central government, <em>cấp tỉnh</em>.</summary>
    Province,

    /// <summary>A district, a town or a city of a province, <em>cấp huyện</em>.</summary>
    District,

    /// <summary>A commune, a ward, a township or a special zone, <em>cấp xã</em>.</summary>
    Commune,

    /// <summary>A hamlet or a quarter of a ward, <em>thôn, khu phố</em>.</summary>
    Hamlet,
}
