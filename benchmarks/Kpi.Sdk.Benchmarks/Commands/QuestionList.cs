using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Benchmarks.Questions;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Benchmarks.Commands;

/// <summary>The five questions, the first of them also from rows that are not prepared, and the loading of files, with all ways of answering them.</summary>
internal static class QuestionList
{
    // sixteen groupings of every row at once: beyond this they fill the memory
    private const int MostForLinqCube = 2_000_000;

    private const string Linq = "Linq";
    private const string LoopSorted = "Loop sorted";
    private const string LoopRandom = "Loop random";
    private const string Table = "Table";

    public static IEnumerable<Question> Of(int rows, string folder)
    {
        foreach (var profile in new[] { NationProfile.Counts, NationProfile.Amounts })
        {
            var data = NationData.Of(rows, profile);
            var shuffled = data.Shuffled();
            var columns = new CheckColumns(data);
            var framework = NationFramework.Of(data);
            var table = NationTable.Of(data, framework);
            yield return Plain("Q1", data, shuffled, RollupQuestion.Linq, RollupQuestion.DictionaryLoop, OfTable(threads => RollupQuestion.Table(table, threads)));
            yield return new Question("Q1 from rows", data, [new Way(LoopRandom, 1, () => RollupQuestion.DictionaryLoop(data.Shape, shuffled)), new Way(Table, 1, () => RollupQuestion.Table(NationTable.Of(data, shuffled, framework), 1))]);
            yield return Plain("Q2", data, shuffled, rows > MostForLinqCube ? null : CubeQuestion.Linq, CubeQuestion.DictionaryLoop, OfTable(threads => CubeQuestion.Table(data.Shape, table, threads)));
            yield return Plain("Q3", data, shuffled, AttainmentQuestion.Linq, AttainmentQuestion.DictionaryLoop, OfTable(threads => AttainmentQuestion.Table(table, threads)));
            yield return Plain("Q4", data, shuffled, CheckQuestion.Linq, CheckQuestion.RowLoop, [new Way("Arrays", 1, columns.Answer), .. OfTable(threads => CheckQuestion.Table(table, threads))]);
            if (profile == NationProfile.Counts && rows <= NationFiles.MostRows)
            {
                yield return OfFile("CSV", data, Path.Combine(folder, NationFiles.CsvName), (Table, FileQuestion.Csv), ("CsvHelper", FileQuestion.CsvHelper));
                yield return OfFile("JSON", data, Path.Combine(folder, NationFiles.JsonName), (Table, FileQuestion.Json));
            }
        }

        var sums = NationData.Of(rows, NationProfile.SinceYearStart);
        var sumTable = NationTable.Of(sums, NationFramework.Of(sums));
        var changes = GrowthQuestion.RoomFor(sumTable);
        yield return Plain("Q5", sums, sums.Shuffled(), GrowthQuestion.Linq, GrowthQuestion.DictionaryLoop, OfTable(threads => GrowthQuestion.Table(sumTable, changes, threads)));
    }

    // what is timed ends with the table; looking through it is the checksum's affair
    private static Question OfFile(string name, NationData data, string path, params (string Name, Func<Stream, IndicatorFramework, ObservationTable> Read)[] ways)
    {
        var framework = NationFramework.Of(data);
        return new Question(name, data, [.. ways.Select(way => new Way(way.Name, 1, () =>
        {
            using var file = File.OpenRead(path);
            return FileQuestion.AnswerOf(way.Read(file, framework), data.Shape);
        }))]);
    }

    private static Way[] OfTable(Func<int, IAnswer> answer) => [new(Table, 1, () => answer(1)), new(Table, 2, () => answer(2))];

    private static Question Plain(
        string name, NationData data, NationRow[] shuffled, Func<NationShape, NationRow[], IAnswer>? linq, Func<NationShape, NationRow[], IAnswer> loop, params Way[] others) =>
        new(
            name,
            data,
            [
                .. linq is null ? [] : new[] { new Way(Linq, 1, () => linq(data.Shape, data.Rows)) },
                new Way(LoopSorted, 1, () => loop(data.Shape, data.Rows)),
                new Way(LoopRandom, 1, () => loop(data.Shape, shuffled)),
                .. others,
            ]);
}
