using BenchmarkDotNet.Attributes;
using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Benchmarks.Questions;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Benchmarks;

/// <summary>Q5: from figures since the start of the year those of each month, and their growth over a year.</summary>
public class NationGrowthBenchmarks : NationBenchmarks
{
    private ObservationTable _table = null!;
    private long[][] _changes = [];

    [GlobalSetup]
    public void Setup()
    {
        Use(NationProfile.SinceYearStart);
        _table = PreparedTable();
        _changes = GrowthQuestion.RoomFor(_table);
        Agreement.Of(
            Data,
            nameof(GrowthQuestion),
            (nameof(Linq), () => GrowthQuestion.Linq(Shape, Data.Rows)),
            (nameof(DictionaryLoop), () => GrowthQuestion.DictionaryLoop(Shape, Data.Rows)),
            (nameof(Table), () => GrowthQuestion.Table(_table, _changes, 1)));
    }

    [Benchmark(Baseline = true)]
    public object Linq() => GrowthQuestion.Linq(Shape, Data.Rows);

    [Benchmark]
    public object DictionaryLoop() => GrowthQuestion.DictionaryLoop(Shape, Data.Rows);

    [Benchmark]
    public object Table() => GrowthQuestion.Table(_table, _changes, 1);

    [Benchmark]
    public object TableOnTwoThreads() => GrowthQuestion.Table(_table, _changes, 2);
}
