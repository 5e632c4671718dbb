using System.Buffers.Text;
using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using CsvHelper;
using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Columns;
using NodaTime;

namespace Kpi.Sdk.Benchmarks;

/// <summary>The table from CSV and from JSON rows, against CsvHelper with dictionaries over the same bulk rows, and against CsvHelper that only walks the fields.</summary>
public class NationFileBenchmarks : NationBenchmarks
{
    private const int LongestCode = 32;

    private IndicatorFramework _framework = null!;
    private byte[] _csv = [];
    private byte[] _json = [];

    private static TableOptions Options => new() { UnitsOn = new LocalDate(NationShape.FirstYear, 1, 1) };

    [GlobalSetup]
    public void Setup()
    {
        Use(NationProfile.Counts);
        _framework = NationFramework.Of(Data);
        var table = PreparedTable();
        using (var file = new MemoryStream())
        {
            using var text = new StreamWriter(file);
            text.WriteLine("indicator,unit,period,numerator,denominator");
            foreach (var columns in table.Columns)
            {
                WriteRows(columns, text);
            }

            text.Flush();
            _csv = file.ToArray();
        }

        using (var file = new MemoryStream())
        {
            table.WriteJson(file);
            _json = file.ToArray();
        }

        foreach (var read in new Func<object>[] { Csv, Json, CsvHelperIntoTheTable })
        {
            if (((ObservationTable)read()).ObservationCount != table.ObservationCount)
            {
                throw new InvalidOperationException("The files and the table have not the same observations.");
            }
        }
    }

    [Benchmark(Baseline = true)]
    public object Csv() => ObservationTable.ReadCsv(_csv, _framework, Options);

    [Benchmark]
    public object CsvHelperIntoTheTable()
    {
        var builder = new ObservationTableBuilder(_framework, Options);
        var series = _framework.Indicators.ToDictionary(indicator => indicator.Code.ToString(), indicator => builder.SeriesOf(IndicatorSlice.Of(indicator.Code)), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var units = _framework.Units.At(Options.UnitsOn).Units.ToDictionary(unit => unit.Code.ToString(), unit => builder.UnitOf(unit.Code), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var periods = Enumerable.Range(0, NationShape.MonthCount).Select(month => NationFramework.PeriodOf(month, Data.Profile)).ToDictionary(period => period.ToString(), builder.PeriodOf, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var (batch, count) = (new TableRow[1 << 12], 0);
        Span<char> code = stackalloc char[LongestCode];
        using var reader = Reader();
        while (reader.Read())
        {
            batch[count++] = new TableRow
            {
                Series = series[code[..Encoding.UTF8.GetChars(reader.GetSpan(0), code)]],
                Unit = units[code[..Encoding.UTF8.GetChars(reader.GetSpan(1), code)]],
                Period = periods[code[..Encoding.UTF8.GetChars(reader.GetSpan(2), code)]],
                Value = Whole(reader.GetSpan(3)),
                Denominator = Whole(reader.GetSpan(4)),
            };
            if (count == batch.Length)
            {
                builder.AddRows(batch);
                count = 0;
            }
        }

        builder.AddRows(batch.AsSpan(0, count));
        return builder.Build();
    }

    [Benchmark]
    public long CsvHelperFieldsOnly()
    {
        var sum = 0L;
        using var reader = Reader();
        while (reader.Read())
        {
            sum += Whole(reader.GetSpan(3)) + Whole(reader.GetSpan(4));
        }

        return sum;
    }

    [Benchmark]
    public object Json() => ObservationTable.ReadJson(_json, _framework, Options);

    private CsvReader Reader() => CsvReader.Create(new MemoryStream(_csv), CsvReaderOptions.Default, false);

    private static long Whole(ReadOnlySpan<byte> digits) => Utf8Parser.TryParse(digits, out long number, out var length) && length == digits.Length
        ? number
        : throw new InvalidOperationException($"'{Encoding.UTF8.GetString(digits)}' is no whole number.");

    private static void WriteRows(SeriesColumns columns, StreamWriter text)
    {
        var (values, denominators) = (new long[columns.PeriodCount], new long[columns.PeriodCount]);
        for (var unit = 0; unit < columns.UnitCount; unit++)
        {
            columns.GetValues(unit, values);
            columns.GetDenominators(unit, denominators);
            for (var period = 0; period < values.Length; period++)
            {
                if (values[period] != SeriesColumns.Missing)
                {
                    text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{columns.Slice},{columns.UnitAt(unit).Code},{columns.PeriodAt(period)},{values[period]},{denominators[period]}"));
                }
            }
        }
    }
}
