using System.Collections.Concurrent;
using Kpi.Sdk.Benchmarks.Data;

namespace Kpi.Sdk.Benchmarks.Questions;

/// <summary>Before any way is timed, all of them have to come to the same answer.</summary>
internal static class Agreement
{
    private static readonly ConcurrentDictionary<(string Question, int Rows, NationProfile Profile), Int128> Found = new();

    /// <summary>Checked once a process for each question and data.</summary>
    /// <returns>The checksum all ways came to.</returns>
    /// <exception cref="InvalidOperationException">Two ways differ; the message names them.</exception>
    public static Int128 Of(NationData data, string question, params (string Name, Func<IAnswer> Answer)[] ways) =>
        Found.GetOrAdd((question, data.Rows.Length, data.Profile), _ =>
        {
            var sums = ways.Select(way => (way.Name, Sum: way.Answer().Checksum())).ToArray();
            return sums.All(way => way.Sum == sums[0].Sum)
                ? sums[0].Sum
                : throw new InvalidOperationException($"The ways of {question} differ: {string.Join(", ", sums.Select(way => $"{way.Name} {way.Sum}"))}.");
        });
}
