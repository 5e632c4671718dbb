using System.Globalization;
using BenchmarkDotNet.Attributes;
using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Benchmarks;

/// <summary>What the benchmarks over a nation's figures have in common.</summary>
[MemoryDiagnoser]
[Config(typeof(NationConfig))]
public abstract class NationBenchmarks
{
    private const string RowsVariable = "KPI_BENCH_ROWS";
    private const int FewRows = 1_008_000;

    private static readonly Dictionary<(int Rows, NationProfile Profile), ObservationTable> Tables = [];

    /// <summary>How many rows; KPI_BENCH_ROWS names others than the usual 1 008 000, parted by commas.</summary>
    public static IEnumerable<int> RowCounts => Environment.GetEnvironmentVariable(RowsVariable) is { Length: > 0 } listed
        ? listed.Split(',').Select(text => int.Parse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture))
        : [FewRows];

    [ParamsSource(nameof(RowCounts))]
    public int Rows { get; set; } = FewRows;

    internal NationShape Shape => Data.Shape;

    internal NationData Data { get; private set; } = null!;

    internal void Use(NationProfile profile) => Data = NationData.Of(Rows, profile);

    /// <summary>The table of the data in use, built once a process.</summary>
    internal ObservationTable PreparedTable()
    {
        var key = (Rows, Data.Profile);
        if (!Tables.TryGetValue(key, out var table))
        {
            Tables.Add(key, table = NationTable.Of(Data, NationFramework.Of(Data)));
        }

        return table;
    }
}
