using BenchmarkDotNet.Attributes;
using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Benchmarks.Questions;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Benchmarks;

/// <summary>The table from CSV and from JSON rows, against CsvHelper with dictionaries over the same bulk rows, and against CsvHelper that only walks the fields.</summary>
public class NationFileBenchmarks : NationBenchmarks
{
    private IndicatorFramework _framework = null!;
    private byte[] _csv = [];
    private byte[] _json = [];

    [GlobalSetup]
    public void Setup()
    {
        Use(NationProfile.Counts);
        _framework = NationFramework.Of(Data);
        var table = PreparedTable();
        (_csv, _json) = (Written(table, NationFiles.WriteCsv), Written(table, NationFiles.WriteJson));
        Agreement.Of(Data, "Files", [("Prepared", () => FileQuestion.AnswerOf(table, Shape)), .. new[] { Csv, Json, CsvHelperIntoTheTable }.Select(read => (read.Method.Name, (Func<IAnswer>)(() => FileQuestion.AnswerOf(read(), Shape))))]);
    }

    [Benchmark(Baseline = true)]
    public ObservationTable Csv() => FileQuestion.Csv(new MemoryStream(_csv), _framework);

    [Benchmark]
    public ObservationTable CsvHelperIntoTheTable() => FileQuestion.CsvHelper(new MemoryStream(_csv), _framework);

    [Benchmark]
    public long CsvHelperFieldsOnly() => FileQuestion.CsvHelperFieldsOnly(new MemoryStream(_csv));

    [Benchmark]
    public ObservationTable Json() => FileQuestion.Json(new MemoryStream(_json), _framework);

    private static byte[] Written(ObservationTable table, Action<ObservationTable, Stream> write)
    {
        using var file = new MemoryStream();
        write(table, file);
        return file.ToArray();
    }
}
