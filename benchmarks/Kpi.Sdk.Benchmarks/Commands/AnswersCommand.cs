using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Benchmarks.Questions;

namespace Kpi.Sdk.Benchmarks.Commands;

/// <summary>Answers every question every way, checks that the answers agree, times them, and writes checksums and times for the peers to compare with.</summary>
internal static class AnswersCommand
{
    private const int Runs = 9;
    private const int FewRuns = 3;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(3);

    public static int Run(string[] args)
    {
        var (rows, folder) = CommandArguments.Of(args, "Usage: answers ROWS [FOLDER]");
        Directory.CreateDirectory(folder);
        var answers = new List<object>();
        foreach (var question in QuestionList.Of(rows, folder))
        {
            var checksum = Agreement.Of(question.Data, question.Name, [.. question.Ways.Select(way => (way.Name, way.Answer))]);
            foreach (var way in question.Ways)
            {
                var milliseconds = Median(way.Answer);
                Console.Error.WriteLine(FormattableString.Invariant($"{question.Name} {question.Data.Profile} {way.Name} ({way.Threads}): {milliseconds:0.00} ms"));
                answers.Add(new
                {
                    question = question.Name,
                    profile = question.Data.Profile.ToString(),
                    way = way.Name,
                    threads = way.Threads,
                    milliseconds = Math.Round(milliseconds, 3),
                    checksum = checksum.ToString(CultureInfo.InvariantCulture),
                });
            }
        }

        var path = Path.Combine(folder, "Answers.json");
        File.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(new
        {
            rows = NationShape.Of(rows).RowCount,
            machine = Machine.Processor,
            runtime = Machine.Runtime,
            vectors = Machine.Vectors,
            answers,
        }));
        Console.WriteLine(path);
        return 0;
    }

    // milliseconds, once the code has been compiled for good; what takes long is run fewer times, the first one among them
    private static double Median(Func<IAnswer> answer)
    {
        var first = Timed(answer);
        var times = new List<TimeSpan>();
        if (first > Long)
        {
            times.AddRange([first, .. Enumerable.Range(1, FewRuns - 1).Select(_ => Timed(answer))]);
        }
        else
        {
            for (var warmed = first; warmed < WarmUp; warmed += Timed(answer))
            {
            }

            times.AddRange(Enumerable.Range(0, Runs).Select(_ => Timed(answer)));
        }

        times.Sort();
        return times[times.Count / 2].TotalMilliseconds;
    }

    private static TimeSpan Timed(Func<IAnswer> answer)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var started = Stopwatch.GetTimestamp();
        var result = answer();
        var elapsed = Stopwatch.GetElapsedTime(started);
        GC.KeepAlive(result);
        return elapsed;
    }
}
