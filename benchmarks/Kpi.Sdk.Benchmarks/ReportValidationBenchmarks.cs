using BenchmarkDotNet.Attributes;

namespace Kpi.Sdk.Benchmarks;

/// <summary>All rules over a report in order, in one call.</summary>
[MemoryDiagnoser]
public class ReportValidationBenchmarks
{
    private IndicatorFramework _framework = null!;
    private Submission _report = null!;

    [GlobalSetup]
    public void Setup() => (_framework, _report) = (ValidationRuleBenchmarks.Framework(), ValidationRuleBenchmarks.Report());

    [Benchmark]
    public int AllRules() => _framework.Validate(_report).Count;
}
