using BenchmarkDotNet.Attributes;
using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Benchmarks.Questions;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Benchmarks;

/// <summary>Q3: attainment of a target and its band by indicator, province and year.</summary>
public class NationAttainmentBenchmarks : NationBenchmarks
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
            nameof(AttainmentQuestion),
            (nameof(Linq), () => AttainmentQuestion.Linq(Shape, Data.Rows)),
            (nameof(DictionaryLoop), () => AttainmentQuestion.DictionaryLoop(Shape, Data.Rows)),
            (nameof(Table), () => AttainmentQuestion.Table(_table, 1)));
    }

    [Benchmark(Baseline = true)]
    public object Linq() => AttainmentQuestion.Linq(Shape, Data.Rows);

    [Benchmark]
    public object DictionaryLoop() => AttainmentQuestion.DictionaryLoop(Shape, Data.Rows);

    [Benchmark]
    public object Table() => AttainmentQuestion.Table(_table, 1);

    [Benchmark]
    public object TableOnTwoThreads() => AttainmentQuestion.Table(_table, 2);
}
