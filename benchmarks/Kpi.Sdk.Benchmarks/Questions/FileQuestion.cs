using System.Buffers.Text;
using System.Text;
using CsvHelper;
using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Columns;
using NodaTime;

namespace Kpi.Sdk.Benchmarks.Questions;

/// <summary>A file of rows into a table: indicator, unit, period, numerator, denominator.</summary>
internal static class FileQuestion
{
    private const int RowsAtOnce = 1 << 12;
    private const int LongestCode = 32;

    private static TableOptions Options => new() { UnitsOn = new LocalDate(NationShape.FirstYear, 1, 1) };

    public static ObservationTable Csv(Stream file, IndicatorFramework framework) => ObservationTable.ReadCsv(file, framework, Options);

    public static ObservationTable Json(Stream file, IndicatorFramework framework) => ObservationTable.ReadJson(file, framework, Options);

    /// <summary>As a good programmer does it: CsvHelper over spans, dictionaries for the codes, rows in bulk.</summary>
    public static ObservationTable CsvHelper(Stream file, IndicatorFramework framework)
    {
        var builder = new ObservationTableBuilder(framework, Options);
        var series = framework.Indicators.ToDictionary(indicator => indicator.Code.ToString(), indicator => builder.SeriesOf(IndicatorSlice.Of(indicator.Code)), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var units = framework.Units.At(Options.UnitsOn).Units.ToDictionary(unit => unit.Code.ToString(), unit => builder.UnitOf(unit.Code), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var periods = Enumerable.Range(0, NationShape.MonthCount).Select(month => NationFramework.PeriodOf(month, NationProfile.Counts)).ToDictionary(period => period.ToString(), builder.PeriodOf, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var (batch, count) = (new TableRow[RowsAtOnce], 0);
        Span<char> code = stackalloc char[LongestCode];
        using var reader = ReaderOf(file);
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

    /// <summary>CsvHelper that walks the fields and keeps nothing.</summary>
    public static long CsvHelperFieldsOnly(Stream file)
    {
        var sum = 0L;
        using var reader = ReaderOf(file);
        while (reader.Read())
        {
            sum += Whole(reader.GetSpan(3)) + Whole(reader.GetSpan(4));
        }

        return sum;
    }

    /// <summary>What is in a table, so that ways of making it can be compared.</summary>
    public static IAnswer AnswerOf(ObservationTable table, NationShape shape) => new Answer(table, shape);

    private static CsvReader ReaderOf(Stream file) => CsvReader.Create(file, CsvReaderOptions.Default, false);

    private static long Whole(ReadOnlySpan<byte> digits) => Utf8Parser.TryParse(digits, out long number, out var length) && length == digits.Length
        ? number
        : throw new InvalidOperationException($"'{Encoding.UTF8.GetString(digits)}' is no whole number.");

    private sealed class Answer(ObservationTable table, NationShape shape) : IAnswer
    {
        public Int128 Checksum()
        {
            var sum = (Int128)0;
            for (var indicator = 0; indicator < table.Columns.Count; indicator++)
            {
                var columns = table.Columns[indicator];
                var (values, denominators) = (new long[columns.PeriodCount], new long[columns.PeriodCount]);
                for (var unit = 0; unit < columns.UnitCount; unit++)
                {
                    columns.GetValues(unit, values);
                    columns.GetDenominators(unit, denominators);
                    for (var month = 0; month < values.Length; month++)
                    {
                        var weight = Weight.Of((((indicator * shape.CommuneCount) + unit) * NationShape.MonthCount) + month);
                        sum += values[month] == SeriesColumns.Missing ? 0 : weight * (values[month] + (3 * (Int128)denominators[month]) + 7);
                    }
                }
            }

            return sum;
        }
    }
}
