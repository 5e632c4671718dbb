namespace Kpi.Sdk.Csv;

/// <summary>How a file was read.</summary>
internal sealed record CsvManner(byte Separator, Numerals Numerals, NumeralsOrigin Origin, CsvForm Form, int RowCount);
