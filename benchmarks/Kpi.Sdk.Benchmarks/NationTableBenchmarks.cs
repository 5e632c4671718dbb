using BenchmarkDotNet.Attributes;
using Kpi.Sdk.Benchmarks.Data;

namespace Kpi.Sdk.Benchmarks;

/// <summary>Preparing the table, from rows that come sorted and from rows in an order of chance.</summary>
public class NationTableBenchmarks : NationBenchmarks
{
    private IndicatorFramework _framework = null!;
    private NationRow[] _shuffled = [];

    [Params(NationProfile.Counts, NationProfile.Amounts)]
    public NationProfile Profile { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Use(Profile);
        _framework = NationFramework.Of(Data);
        _shuffled = Data.Shuffled();
        var expected = Data.Rows.Count(row => !row.IsMissing);
        foreach (var rows in new[] { Data.Rows, _shuffled })
        {
            var table = NationTable.Of(Data, rows, _framework);
            if (table.ObservationCount != expected || table.Findings.Count > 0)
            {
                throw new InvalidOperationException($"The table has {table.ObservationCount} observations and not {expected}.{Environment.NewLine}{table.Findings}");
            }
        }
    }

    [Benchmark(Baseline = true)]
    public object FromSorted() => NationTable.Of(Data, Data.Rows, _framework);

    [Benchmark]
    public object FromShuffled() => NationTable.Of(Data, _shuffled, _framework);
}
