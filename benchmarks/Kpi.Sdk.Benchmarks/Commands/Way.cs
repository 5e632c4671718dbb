using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Benchmarks.Questions;

namespace Kpi.Sdk.Benchmarks.Commands;

/// <summary>One way of answering one question.</summary>
/// <param name="Name">Linq, Loop, Arrays, CsvHelper or Table.</param>
/// <param name="Threads">How many threads it may use.</param>
/// <param name="Answer">Answers the question.</param>
internal sealed record Way(string Name, int Threads, Func<IAnswer> Answer);

/// <summary>A question with all ways of answering it.</summary>
/// <param name="Name">Q1 to Q5, Q1 from rows, CSV or JSON.</param>
/// <param name="Data">The figures it is about.</param>
/// <param name="Ways">The ways; all come to the same answer.</param>
internal sealed record Question(string Name, NationData Data, Way[] Ways);
