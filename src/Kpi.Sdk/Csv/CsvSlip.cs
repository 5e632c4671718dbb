namespace Kpi.Sdk.Csv;

/// <summary>Something out of place in a record, at a position of the window.</summary>
internal readonly record struct CsvSlip(CsvSlipKind Kind, int Offset);
