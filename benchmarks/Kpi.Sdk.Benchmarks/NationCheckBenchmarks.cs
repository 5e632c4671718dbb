using BenchmarkDotNet.Attributes;
using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Benchmarks.Questions;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Benchmarks;

/// <summary>Q4: denominators of zero or less, numerators beyond their denominator, percentages that are not the half-up ones.</summary>
public class NationCheckBenchmarks : NationBenchmarks
{
    private ObservationTable _table = null!;
    private CheckColumns _columns = null!;

    [Params(NationProfile.Counts, NationProfile.Amounts)]
    public NationProfile Profile { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Use(Profile);
        _table = PreparedTable();
        _columns = new CheckColumns(Data);
        Agreement.Of(
            Data,
            nameof(CheckQuestion),
            (nameof(Linq), () => CheckQuestion.Linq(Shape, Data.Rows)),
            (nameof(RowLoop), () => CheckQuestion.RowLoop(Shape, Data.Rows)),
            (nameof(ArrayLoop), _columns.Answer),
            (nameof(Table), () => CheckQuestion.Table(_table, 1)));
    }

    [Benchmark(Baseline = true)]
    public object Linq() => CheckQuestion.Linq(Shape, Data.Rows);

    [Benchmark]
    public object RowLoop() => CheckQuestion.RowLoop(Shape, Data.Rows);

    [Benchmark]
    public object ArrayLoop() => _columns.Answer();

    [Benchmark]
    public object Table() => CheckQuestion.Table(_table, 1);

    [Benchmark]
    public object TableOnTwoThreads() => CheckQuestion.Table(_table, 2);
}
