using Kpi.Sdk;

namespace Consumer;

/// <summary>A row as a portal would keep it.</summary>
internal sealed record PortalRow(
    IndicatorCode Indicator,
    ReportingPeriod Period,
    Figure Count,
    Ratio Part,
    Percentage Share,
    DocumentNumber Source,
    Dictionary<OrgUnitCode, Rational> Units);
