using BenchmarkDotNet.Attributes;

namespace Kpi.Sdk.Benchmarks;

/// <summary>Reading codes against the least that such work takes: bringing the text to upper case.</summary>
[MemoryDiagnoser]
public class IndicatorCodeBenchmarks
{
    private const int Seed = 20250701;

    private string[] _texts = [];

    [Params(1_000, 100_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        // a fixed seed: the same texts in every run
        var random = new Random(Seed);
        _texts = new string[Count];
        for (var index = 0; index < Count; index++)
        {
            _texts[index] = $"grp{random.Next(100)}.ind-{random.Next(1000)}";
        }

        if (UpperCase() != Parse())
        {
            throw new InvalidOperationException("The two ways differ.");
        }
    }

    [Benchmark(Baseline = true)]
    public int UpperCase()
    {
        var sum = 0;
        foreach (var text in _texts)
        {
            sum += text.ToUpperInvariant().Length;
        }

        return sum;
    }

    [Benchmark]
    public int Parse()
    {
        var sum = 0;
        foreach (var text in _texts)
        {
            sum += IndicatorCode.Parse(text).ToString().Length;
        }

        return sum;
    }
}
