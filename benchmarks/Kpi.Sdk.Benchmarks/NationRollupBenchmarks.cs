using BenchmarkDotNet.Attributes;
using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Benchmarks.Questions;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Benchmarks;

/// <summary>Q1: sums, counts and pooled percentages by indicator, province and quarter.</summary>
public class NationRollupBenchmarks : NationBenchmarks
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
            nameof(RollupQuestion),
            (nameof(Linq), () => RollupQuestion.Linq(Shape, Data.Rows)),
            (nameof(DictionaryLoop), () => RollupQuestion.DictionaryLoop(Shape, Data.Rows)),
            (nameof(Table), () => RollupQuestion.Table(_table, 1)));
    }

    [Benchmark(Baseline = true)]
    public object Linq() => RollupQuestion.Linq(Shape, Data.Rows);

    [Benchmark]
    public object DictionaryLoop() => RollupQuestion.DictionaryLoop(Shape, Data.Rows);

    [Benchmark]
    public object Table() => RollupQuestion.Table(_table, 1);

    [Benchmark]
    public object TableOnTwoThreads() => RollupQuestion.Table(_table, 2);
}
