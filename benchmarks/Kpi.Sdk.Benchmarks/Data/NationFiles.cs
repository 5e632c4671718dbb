using System.Globalization;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Benchmarks.Data;

/// <summary>Observations as files of rows, with codes as people write them.</summary>
internal static class NationFiles
{
    public const string CsvName = "Observations.csv";
    public const string JsonName = "Observations.json";

    /// <summary>Figures of more rows make files too large to be kept in memory at once.</summary>
    public const int MostRows = 2_000_000;

    public static void WriteCsv(ObservationTable table, Stream file)
    {
        using var text = new StreamWriter(file, leaveOpen: true);
        text.WriteLine("indicator,unit,period,numerator,denominator");
        foreach (var columns in table.Columns)
        {
            var (values, denominators) = (new long[columns.PeriodCount], new long[columns.PeriodCount]);
            for (var unit = 0; unit < columns.UnitCount; unit++)
            {
                columns.GetValues(unit, values);
                columns.GetDenominators(unit, denominators);
                for (var period = 0; period < values.Length; period++)
                {
                    if (values[period] != SeriesColumns.Missing)
                    {
                        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{columns.Slice},{columns.UnitAt(unit).Code},{columns.PeriodAt(period)},{values[period]},{denominators[period]}"));
                    }
                }
            }
        }
    }

    public static void WriteJson(ObservationTable table, Stream file) => table.WriteJson(file);
}
