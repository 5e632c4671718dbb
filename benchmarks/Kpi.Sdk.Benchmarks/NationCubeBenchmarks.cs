using BenchmarkDotNet.Attributes;
using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Benchmarks.Questions;

namespace Kpi.Sdk.Benchmarks;

/// <summary>Q2: sums and counts for every level of units and every length of periods.</summary>
public class NationCubeBenchmarks : NationBenchmarks
{
    [Params(NationProfile.Counts, NationProfile.Amounts)]
    public NationProfile Profile { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Use(Profile);
        Agreement.Of(
            Data,
            nameof(CubeQuestion),
            (nameof(Linq), () => CubeQuestion.Linq(Shape, Data.Rows)),
            (nameof(DictionaryLoop), () => CubeQuestion.DictionaryLoop(Shape, Data.Rows)));
    }

    [Benchmark(Baseline = true)]
    public object Linq() => CubeQuestion.Linq(Shape, Data.Rows);

    [Benchmark]
    public object DictionaryLoop() => CubeQuestion.DictionaryLoop(Shape, Data.Rows);
}
