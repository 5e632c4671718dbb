using BenchmarkDotNet.Attributes;
using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Benchmarks.Questions;

namespace Kpi.Sdk.Benchmarks;

/// <summary>Q5: from figures since the start of the year those of each month, and their growth over a year.</summary>
public class NationGrowthBenchmarks : NationBenchmarks
{
    [GlobalSetup]
    public void Setup()
    {
        Use(NationProfile.SinceYearStart);
        Agreement.Of(
            Data,
            nameof(GrowthQuestion),
            (nameof(Linq), () => GrowthQuestion.Linq(Shape, Data.Rows)),
            (nameof(DictionaryLoop), () => GrowthQuestion.DictionaryLoop(Shape, Data.Rows)));
    }

    [Benchmark(Baseline = true)]
    public object Linq() => GrowthQuestion.Linq(Shape, Data.Rows);

    [Benchmark]
    public object DictionaryLoop() => GrowthQuestion.DictionaryLoop(Shape, Data.Rows);
}
