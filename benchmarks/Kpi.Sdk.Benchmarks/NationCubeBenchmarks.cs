using BenchmarkDotNet.Attributes;
using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Benchmarks.Questions;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Benchmarks;

/// <summary>Q2: sums and counts for every level of units and every length of periods.</summary>
public class NationCubeBenchmarks : NationBenchmarks
{
    private ObservationTable _table = null!;

    [Params(NationProfile.Counts, NationProfile.Amounts)]
    public NationProfile Profile { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Use(Profile);
        _table = PreparedTable();
        Agreement.Of(
            Data,
            nameof(CubeQuestion),
            (nameof(Linq), () => CubeQuestion.Linq(Shape, Data.Rows)),
            (nameof(DictionaryLoop), () => CubeQuestion.DictionaryLoop(Shape, Data.Rows)),
            (nameof(Table), () => CubeQuestion.Table(Shape, _table, 1)));
    }

    [Benchmark(Baseline = true)]
    public object Linq() => CubeQuestion.Linq(Shape, Data.Rows);

    [Benchmark]
    public object DictionaryLoop() => CubeQuestion.DictionaryLoop(Shape, Data.Rows);

    [Benchmark]
    public object Table() => CubeQuestion.Table(Shape, _table, 1);

    [Benchmark]
    public object TableOnTwoThreads() => CubeQuestion.Table(Shape, _table, 2);
}
