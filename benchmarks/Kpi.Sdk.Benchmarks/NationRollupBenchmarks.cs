using BenchmarkDotNet.Attributes;
using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Benchmarks.Questions;

namespace Kpi.Sdk.Benchmarks;

/// <summary>Q1: sums, counts and pooled percentages by indicator, province and quarter.</summary>
public class NationRollupBenchmarks : NationBenchmarks
{
    [Params(NationProfile.Counts, NationProfile.Amounts)]
    public NationProfile Profile { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Use(Profile);
        Agreement.Of(
            Data,
            nameof(RollupQuestion),
            (nameof(Linq), () => RollupQuestion.Linq(Shape, Data.Rows)),
            (nameof(DictionaryLoop), () => RollupQuestion.DictionaryLoop(Shape, Data.Rows)));
    }

    [Benchmark(Baseline = true)]
    public object Linq() => RollupQuestion.Linq(Shape, Data.Rows);

    [Benchmark]
    public object DictionaryLoop() => RollupQuestion.DictionaryLoop(Shape, Data.Rows);
}
