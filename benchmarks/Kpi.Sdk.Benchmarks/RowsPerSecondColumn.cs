using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Kpi.Sdk.Benchmarks;

/// <summary>Millions of rows a second, from the parameter Rows and the mean.</summary>
internal sealed class RowsPerSecondColumn : IColumn
{
    public string Id => nameof(RowsPerSecondColumn);

    public string ColumnName => "M rows/s";

    public string Legend => "Millions of rows a second";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        var rows = benchmarkCase.Parameters.Items.FirstOrDefault(item => item.Name == nameof(NationBenchmarks.Rows))?.Value as int?;
        return rows is { } count && summary[benchmarkCase]?.ResultStatistics is { Mean: > 0 } statistics
            ? (count * 1_000.0 / statistics.Mean).ToString("0.0", CultureInfo.InvariantCulture)
            : "-";
    }
}
