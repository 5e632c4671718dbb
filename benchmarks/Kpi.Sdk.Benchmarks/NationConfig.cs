using BenchmarkDotNet.Configs;

namespace Kpi.Sdk.Benchmarks;

/// <summary>Shows rows a second beside the time.</summary>
internal sealed class NationConfig : ManualConfig
{
    public NationConfig() => AddColumn(new RowsPerSecondColumn());
}
