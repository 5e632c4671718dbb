namespace Kpi.Sdk.Columns;

/// <summary>The fields of a figure in flat files, in the order they are written.</summary>
internal enum ObservationField
{
    Indicator,
    Member,
    Unit,
    Tier,
    Period,
    Accumulation,
    Value,
    Numerator,
    Denominator,
    Percentage,
    Text,
    Status,
    AsOf,
    KnownOn,
    StatedBy,
    PrintedAt,
    PrintedAs,
    PeriodInferredFrom,
    DenominatorQuantity,
    Note,
    Tag,
}
