using System.Text.Json;
using Kpi.Sdk.Benchmarks.Data;

namespace Kpi.Sdk.Benchmarks.Commands;

/// <summary>Writes the generated figures where other engines can read them.</summary>
internal static class DataCommand
{
    public static int Run(string[] args)
    {
        var (rows, folder) = CommandArguments.Of(args, "Usage: data ROWS [FOLDER]");
        Directory.CreateDirectory(folder);
        foreach (var profile in Enum.GetValues<NationProfile>())
        {
            var data = NationData.Of(rows, profile);
            PeerFile.Write(data, Path.Combine(folder, $"{profile}.csv"));
            if (profile == NationProfile.Counts && data.Rows.Length <= NationFiles.MostRows)
            {
                WriteObservations(data, folder);
            }
        }

        var shape = NationShape.Of(rows);
        File.WriteAllLines(
            Path.Combine(folder, "Units.csv"),
            Enumerable.Range(0, shape.CommuneCount).Select(commune => FormattableString.Invariant($"{commune},{NationShape.DistrictOf(commune)},{shape.ProvinceOf(commune)}")).Prepend("commune,district,province"));
        File.WriteAllBytes(Path.Combine(folder, "Shape.json"), JsonSerializer.SerializeToUtf8Bytes(new
        {
            rows = shape.RowCount,
            indicators = shape.IndicatorCount,
            communes = shape.CommuneCount,
            districts = shape.DistrictCount,
            provinces = NationShape.ProvinceCount,
            months = NationShape.MonthCount,
            targets = Enumerable.Range(0, shape.IndicatorCount).Select(NationShape.TargetOf),
        }));
        Console.WriteLine($"{shape.RowCount} rows in {folder}");
        return 0;
    }

    private static void WriteObservations(NationData data, string folder)
    {
        var table = NationTable.Of(data, NationFramework.Of(data));
        using var csv = File.Create(Path.Combine(folder, NationFiles.CsvName));
        NationFiles.WriteCsv(table, csv);
        using var json = File.Create(Path.Combine(folder, NationFiles.JsonName));
        NationFiles.WriteJson(table, json);
    }
}
