using BenchmarkDotNet.Attributes;
using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Benchmarks.Questions;

namespace Kpi.Sdk.Benchmarks;

/// <summary>Q3: attainment of a target and its band by indicator, province and year.</summary>
public class NationAttainmentBenchmarks : NationBenchmarks
{
    [Params(NationProfile.Counts, NationProfile.Amounts)]
    public NationProfile Profile { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Use(Profile);
        Agreement.Of(
            Data,
            nameof(AttainmentQuestion),
            (nameof(Linq), () => AttainmentQuestion.Linq(Shape, Data.Rows)),
            (nameof(DictionaryLoop), () => AttainmentQuestion.DictionaryLoop(Shape, Data.Rows)));
    }

    [Benchmark(Baseline = true)]
    public object Linq() => AttainmentQuestion.Linq(Shape, Data.Rows);

    [Benchmark]
    public object DictionaryLoop() => AttainmentQuestion.DictionaryLoop(Shape, Data.Rows);
}
